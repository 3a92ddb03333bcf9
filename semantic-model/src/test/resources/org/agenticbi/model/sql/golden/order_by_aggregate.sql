-- duckdb
SELECT
  "status",
  SUM("amount") AS "total"
FROM "orders"
WHERE "id" >= 3
GROUP BY "status"
ORDER BY "total", "status"
LIMIT 2;
-- with parameters [3]
SELECT
  "status",
  SUM("amount") AS "total"
FROM "orders"
WHERE "id" >= ?
GROUP BY "status"
ORDER BY "total", "status"
LIMIT 2;

-- mysql
SELECT
  `status`,
  SUM(`amount`) AS `total`
FROM `orders`
WHERE `id` >= 3
GROUP BY `status`
ORDER BY SUM(`amount`) IS NULL, `total`, `status` IS NULL, `status`
LIMIT 2;
-- with parameters [3]
SELECT
  `status`,
  SUM(`amount`) AS `total`
FROM `orders`
WHERE `id` >= ?
GROUP BY `status`
ORDER BY SUM(`amount`) IS NULL, `total`, `status` IS NULL, `status`
LIMIT 2;

-- sqlite
SELECT
  "status",
  SUM("amount") AS "total"
FROM "orders"
WHERE "id" >= 3
GROUP BY "status"
ORDER BY "total" NULLS LAST, "status" NULLS LAST
LIMIT 2;
-- with parameters [3]
SELECT
  "status",
  SUM("amount") AS "total"
FROM "orders"
WHERE "id" >= ?
GROUP BY "status"
ORDER BY "total" NULLS LAST, "status" NULLS LAST
LIMIT 2;

-- postgresql
SELECT
  "status",
  SUM("amount") AS "total"
FROM "orders"
WHERE "id" >= 3
GROUP BY "status"
ORDER BY "total", "status"
LIMIT 2;
-- with parameters [3]
SELECT
  "status",
  SUM("amount") AS "total"
FROM "orders"
WHERE "id" >= ?
GROUP BY "status"
ORDER BY "total", "status"
LIMIT 2;

