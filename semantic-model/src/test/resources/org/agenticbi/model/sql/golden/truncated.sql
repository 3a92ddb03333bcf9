-- duckdb
SELECT
  CAST("ordered_at" AS DATE) AS "day",
  CAST(DATE_TRUNC('week', "ordered_at") AS DATE) AS "week",
  CAST(DATE_TRUNC('quarter', "ordered_at") AS DATE) AS "quarter",
  CAST(DATE_TRUNC('year', "ordered_at") AS DATE) AS "year"
FROM "orders"
ORDER BY "id";

-- mysql
SELECT
  DATE(`ordered_at`) AS `day`,
  DATE_SUB(DATE(`ordered_at`), INTERVAL WEEKDAY(`ordered_at`) DAY) AS `week`,
  DATE_ADD(MAKEDATE(YEAR(`ordered_at`), 1), INTERVAL QUARTER(`ordered_at`) - 1 QUARTER) AS `quarter`,
  MAKEDATE(YEAR(`ordered_at`), 1) AS `year`
FROM `orders`
ORDER BY `id` IS NULL, `id`;

-- sqlite
SELECT
  date("ordered_at") AS "day",
  date("ordered_at", '-6 days', 'weekday 1') AS "week",
  date("ordered_at", 'start of month', '-' || ((strftime('%m', "ordered_at") - 1) % 3) || ' months') AS "quarter",
  date("ordered_at", 'start of year') AS "year"
FROM "orders"
ORDER BY "id" NULLS LAST;

-- postgresql
SELECT
  CAST("ordered_at" AS DATE) AS "day",
  CAST(DATE_TRUNC('week', "ordered_at") AS DATE) AS "week",
  CAST(DATE_TRUNC('quarter', "ordered_at") AS DATE) AS "quarter",
  CAST(DATE_TRUNC('year', "ordered_at") AS DATE) AS "year"
FROM "orders"
ORDER BY "id";

