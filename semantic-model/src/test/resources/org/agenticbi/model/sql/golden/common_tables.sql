-- duckdb
WITH "monthly" AS (
  SELECT
    CAST(DATE_TRUNC('month', o."ordered_at") AS DATE) AS "month",
    SUM(o."items") AS "items"
  FROM "orders" AS o
  GROUP BY CAST(DATE_TRUNC('month', o."ordered_at") AS DATE)
)
SELECT
  "month",
  SUM("items") OVER (ORDER BY "month") AS "running_total",
  AVG("items") OVER (ORDER BY "month" ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "moving_average",
  LAG("items") OVER (ORDER BY "month") AS "month_before"
FROM "monthly"
ORDER BY "month";

-- mysql
WITH `monthly` AS (
  SELECT
    CAST(DATE_FORMAT(o.`ordered_at`, '%Y-%m-01') AS DATE) AS `month`,
    SUM(o.`items`) AS `items`
  FROM `orders` AS o
  GROUP BY CAST(DATE_FORMAT(o.`ordered_at`, '%Y-%m-01') AS DATE)
)
SELECT
  `month`,
  SUM(`items`) OVER (ORDER BY `month` IS NULL, `month`) AS `running_total`,
  AVG(`items`) OVER (ORDER BY `month` IS NULL, `month` ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS `moving_average`,
  LAG(`items`) OVER (ORDER BY `month` IS NULL, `month`) AS `month_before`
FROM `monthly`
ORDER BY `month` IS NULL, `month`;

-- sqlite
WITH "monthly" AS (
  SELECT
    date(o."ordered_at", 'start of month') AS "month",
    SUM(o."items") AS "items"
  FROM "orders" AS o
  GROUP BY date(o."ordered_at", 'start of month')
)
SELECT
  "month",
  SUM("items") OVER (ORDER BY "month" NULLS LAST) AS "running_total",
  AVG("items") OVER (ORDER BY "month" NULLS LAST ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "moving_average",
  LAG("items") OVER (ORDER BY "month" NULLS LAST) AS "month_before"
FROM "monthly"
ORDER BY "month" NULLS LAST;

-- postgresql
WITH "monthly" AS (
  SELECT
    CAST(DATE_TRUNC('month', o."ordered_at") AS DATE) AS "month",
    SUM(o."items") AS "items"
  FROM "orders" AS o
  GROUP BY CAST(DATE_TRUNC('month', o."ordered_at") AS DATE)
)
SELECT
  "month",
  SUM("items") OVER (ORDER BY "month") AS "running_total",
  AVG("items") OVER (ORDER BY "month" ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS "moving_average",
  LAG("items") OVER (ORDER BY "month") AS "month_before"
FROM "monthly"
ORDER BY "month";

