-- duckdb
SELECT
  CAST(CAST(DATE_TRUNC('month', "ordered_at") AS DATE) - INTERVAL 12 MONTH AS DATE) AS "year_before",
  CAST(DATE '2024-01-31' + INTERVAL 1 MONTH AS DATE) AS "end_of_month",
  CAST(CAST("ordered_at" AS DATE) + INTERVAL 1 DAY AS DATE) AS "day_later"
FROM "orders"
WHERE "id" = 2;
-- with parameters [2024-01-31, 2]
SELECT
  CAST(CAST(DATE_TRUNC('month', "ordered_at") AS DATE) - INTERVAL 12 MONTH AS DATE) AS "year_before",
  CAST(CAST(? AS DATE) + INTERVAL 1 MONTH AS DATE) AS "end_of_month",
  CAST(CAST("ordered_at" AS DATE) + INTERVAL 1 DAY AS DATE) AS "day_later"
FROM "orders"
WHERE "id" = ?;

-- mysql
SELECT
  DATE_SUB(CAST(DATE_FORMAT(`ordered_at`, '%Y-%m-01') AS DATE), INTERVAL 12 MONTH) AS `year_before`,
  DATE_ADD(DATE '2024-01-31', INTERVAL 1 MONTH) AS `end_of_month`,
  DATE_ADD(DATE(`ordered_at`), INTERVAL 1 DAY) AS `day_later`
FROM `orders`
WHERE `id` = 2;
-- with parameters [2024-01-31, 2]
SELECT
  DATE_SUB(CAST(DATE_FORMAT(`ordered_at`, '%Y-%m-01') AS DATE), INTERVAL 12 MONTH) AS `year_before`,
  DATE_ADD(CAST(? AS DATE), INTERVAL 1 MONTH) AS `end_of_month`,
  DATE_ADD(DATE(`ordered_at`), INTERVAL 1 DAY) AS `day_later`
FROM `orders`
WHERE `id` = ?;

-- sqlite
SELECT
  date(date("ordered_at", 'start of month'), '-12 months') AS "year_before",
  MIN(date('2024-01-31', '+1 months'), date('2024-01-31', 'start of month', '+2 months', '-1 day')) AS "end_of_month",
  date(date("ordered_at"), '+1 days') AS "day_later"
FROM "orders"
WHERE "id" = 2;
-- with parameters [2024-01-31, 2024-01-31, 2]
SELECT
  date(date("ordered_at", 'start of month'), '-12 months') AS "year_before",
  MIN(date(?, '+1 months'), date(?, 'start of month', '+2 months', '-1 day')) AS "end_of_month",
  date(date("ordered_at"), '+1 days') AS "day_later"
FROM "orders"
WHERE "id" = ?;

-- postgresql
SELECT
  CAST(CAST(DATE_TRUNC('month', "ordered_at") AS DATE) - INTERVAL '12 month' AS DATE) AS "year_before",
  CAST(DATE '2024-01-31' + INTERVAL '1 month' AS DATE) AS "end_of_month",
  CAST(CAST("ordered_at" AS DATE) + INTERVAL '1 day' AS DATE) AS "day_later"
FROM "orders"
WHERE "id" = 2;
-- with parameters [2024-01-31, 2]
SELECT
  CAST(CAST(DATE_TRUNC('month', "ordered_at") AS DATE) - INTERVAL '12 month' AS DATE) AS "year_before",
  CAST(CAST(? AS DATE) + INTERVAL '1 month' AS DATE) AS "end_of_month",
  CAST(CAST("ordered_at" AS DATE) + INTERVAL '1 day' AS DATE) AS "day_later"
FROM "orders"
WHERE "id" = ?;

