-- duckdb
SELECT
  "id",
  CAST('2024-05' || '-01' AS DATE) AS "month"
FROM "orders"
WHERE "id" = 2;
-- with parameters [2024-05, 2]
SELECT
  "id",
  CAST(? || '-01' AS DATE) AS "month"
FROM "orders"
WHERE "id" = ?;

-- mysql
SELECT
  `id`,
  DATE(CONCAT('2024-05', '-01')) AS `month`
FROM `orders`
WHERE `id` = 2;
-- with parameters [2024-05, 2]
SELECT
  `id`,
  DATE(CONCAT(?, '-01')) AS `month`
FROM `orders`
WHERE `id` = ?;

-- sqlite
SELECT
  "id",
  date('2024-05' || '-01') AS "month"
FROM "orders"
WHERE "id" = 2;
-- with parameters [2024-05, 2]
SELECT
  "id",
  date(? || '-01') AS "month"
FROM "orders"
WHERE "id" = ?;

-- postgresql
SELECT
  "id",
  CAST('2024-05' || '-01' AS DATE) AS "month"
FROM "orders"
WHERE "id" = 2;
-- with parameters [2024-05, 2]
SELECT
  "id",
  CAST(? || '-01' AS DATE) AS "month"
FROM "orders"
WHERE "id" = ?;

