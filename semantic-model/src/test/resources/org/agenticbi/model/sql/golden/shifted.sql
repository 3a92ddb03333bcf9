-- duckdb
SELECT
  CAST(CAST("signed_up" AS DATE) + INTERVAL 1 MONTH AS DATE) AS "month_later",
  CAST(CAST("signed_up" AS DATE) - INTERVAL 1 MONTH AS DATE) AS "month_before",
  CAST(CAST("signed_up" AS DATE) + INTERVAL 3 MONTH AS DATE) AS "quarter_later",
  CAST(CAST("signed_up" AS DATE) + INTERVAL 12 MONTH AS DATE) AS "year_later",
  CAST(CAST("signed_up" AS DATE) - INTERVAL 7 DAY AS DATE) AS "week_before"
FROM "customers"
ORDER BY "id";

-- mysql
SELECT
  DATE_ADD(DATE(`signed_up`), INTERVAL 1 MONTH) AS `month_later`,
  DATE_SUB(DATE(`signed_up`), INTERVAL 1 MONTH) AS `month_before`,
  DATE_ADD(DATE(`signed_up`), INTERVAL 3 MONTH) AS `quarter_later`,
  DATE_ADD(DATE(`signed_up`), INTERVAL 12 MONTH) AS `year_later`,
  DATE_SUB(DATE(`signed_up`), INTERVAL 7 DAY) AS `week_before`
FROM `customers`
ORDER BY `id` IS NULL, `id`;

-- sqlite
SELECT
  MIN(date(date("signed_up"), '+1 months'), date(date("signed_up"), 'start of month', '+2 months', '-1 day')) AS "month_later",
  MIN(date(date("signed_up"), '-1 months'), date(date("signed_up"), 'start of month', '+0 months', '-1 day')) AS "month_before",
  MIN(date(date("signed_up"), '+3 months'), date(date("signed_up"), 'start of month', '+4 months', '-1 day')) AS "quarter_later",
  MIN(date(date("signed_up"), '+12 months'), date(date("signed_up"), 'start of month', '+13 months', '-1 day')) AS "year_later",
  date(date("signed_up"), '-7 days') AS "week_before"
FROM "customers"
ORDER BY "id" NULLS LAST;

-- postgresql
SELECT
  CAST(CAST("signed_up" AS DATE) + INTERVAL '1 month' AS DATE) AS "month_later",
  CAST(CAST("signed_up" AS DATE) - INTERVAL '1 month' AS DATE) AS "month_before",
  CAST(CAST("signed_up" AS DATE) + INTERVAL '3 month' AS DATE) AS "quarter_later",
  CAST(CAST("signed_up" AS DATE) + INTERVAL '12 month' AS DATE) AS "year_later",
  CAST(CAST("signed_up" AS DATE) - INTERVAL '7 day' AS DATE) AS "week_before"
FROM "customers"
ORDER BY "id";

