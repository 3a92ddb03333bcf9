-- duckdb
SELECT
  ("items" + 1) * (10 - ("id" - (-2))) AS "result",
  100 / NULLIF(20 / 2, 0) AS "ten"
FROM "orders"
WHERE "id" = 4;
-- with parameters [4]
SELECT
  ("items" + 1) * (10 - ("id" - (-2))) AS "result",
  100 / NULLIF(20 / 2, 0) AS "ten"
FROM "orders"
WHERE "id" = ?;

-- mysql
SELECT
  (`items` + 1) * (10 - (`id` - (-2))) AS `result`,
  100 * 1e0 / NULLIF(20 * 1e0 / 2, 0) AS `ten`
FROM `orders`
WHERE `id` = 4;
-- with parameters [4]
SELECT
  (`items` + 1) * (10 - (`id` - (-2))) AS `result`,
  100 * 1e0 / NULLIF(20 * 1e0 / 2, 0) AS `ten`
FROM `orders`
WHERE `id` = ?;

-- sqlite
SELECT
  ("items" + 1) * (10 - ("id" - (-2))) AS "result",
  100 * 1.0 / NULLIF(20 * 1.0 / 2, 0) AS "ten"
FROM "orders"
WHERE "id" = 4;
-- with parameters [4]
SELECT
  ("items" + 1) * (10 - ("id" - (-2))) AS "result",
  100 * 1.0 / NULLIF(20 * 1.0 / 2, 0) AS "ten"
FROM "orders"
WHERE "id" = ?;

-- postgresql
SELECT
  ("items" + 1) * (10 - ("id" - (-2))) AS "result",
  100 * 1.0 / NULLIF(20 * 1.0 / 2, 0) AS "ten"
FROM "orders"
WHERE "id" = 4;
-- with parameters [4]
SELECT
  ("items" + 1) * (10 - ("id" - (-2))) AS "result",
  100 * 1.0 / NULLIF(20 * 1.0 / 2, 0) AS "ten"
FROM "orders"
WHERE "id" = ?;

