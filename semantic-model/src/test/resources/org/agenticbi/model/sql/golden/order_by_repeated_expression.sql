-- duckdb
SELECT
  "status",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY "status"
ORDER BY "orders" DESC, "status";

-- mysql
SELECT
  `status`,
  COUNT(*) AS `orders`
FROM `orders`
GROUP BY `status`
ORDER BY `orders` DESC, `status` IS NULL, `status`;

-- sqlite
SELECT
  "status",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY "status"
ORDER BY "orders" DESC, "status" NULLS LAST;

-- postgresql
SELECT
  "status",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY "status"
ORDER BY "orders" DESC, "status";

