-- duckdb
SELECT
  CAST(DATE_TRUNC('month', o."ordered_at") AS DATE) AS "month",
  SUM(o."items") AS "items"
FROM "orders" AS o
WHERE o."ordered_at" >= DATE '2024-01-01'
  AND o."ordered_at" < DATE '2025-01-01'
GROUP BY CAST(DATE_TRUNC('month', o."ordered_at") AS DATE)
ORDER BY "month";
-- with parameters [2024-01-01, 2025-01-01]
SELECT
  CAST(DATE_TRUNC('month', o."ordered_at") AS DATE) AS "month",
  SUM(o."items") AS "items"
FROM "orders" AS o
WHERE o."ordered_at" >= CAST(? AS DATE)
  AND o."ordered_at" < CAST(? AS DATE)
GROUP BY CAST(DATE_TRUNC('month', o."ordered_at") AS DATE)
ORDER BY "month";

-- mysql
SELECT
  CAST(DATE_FORMAT(o.`ordered_at`, '%Y-%m-01') AS DATE) AS `month`,
  SUM(o.`items`) AS `items`
FROM `orders` AS o
WHERE o.`ordered_at` >= DATE '2024-01-01'
  AND o.`ordered_at` < DATE '2025-01-01'
GROUP BY CAST(DATE_FORMAT(o.`ordered_at`, '%Y-%m-01') AS DATE)
ORDER BY `month` IS NULL, `month`;
-- with parameters [2024-01-01, 2025-01-01]
SELECT
  CAST(DATE_FORMAT(o.`ordered_at`, '%Y-%m-01') AS DATE) AS `month`,
  SUM(o.`items`) AS `items`
FROM `orders` AS o
WHERE o.`ordered_at` >= CAST(? AS DATE)
  AND o.`ordered_at` < CAST(? AS DATE)
GROUP BY CAST(DATE_FORMAT(o.`ordered_at`, '%Y-%m-01') AS DATE)
ORDER BY `month` IS NULL, `month`;

-- sqlite
SELECT
  date(o."ordered_at", 'start of month') AS "month",
  SUM(o."items") AS "items"
FROM "orders" AS o
WHERE o."ordered_at" >= '2024-01-01'
  AND o."ordered_at" < '2025-01-01'
GROUP BY date(o."ordered_at", 'start of month')
ORDER BY "month" NULLS LAST;
-- with parameters [2024-01-01, 2025-01-01]
SELECT
  date(o."ordered_at", 'start of month') AS "month",
  SUM(o."items") AS "items"
FROM "orders" AS o
WHERE o."ordered_at" >= ?
  AND o."ordered_at" < ?
GROUP BY date(o."ordered_at", 'start of month')
ORDER BY "month" NULLS LAST;

-- postgresql
SELECT
  CAST(DATE_TRUNC('month', o."ordered_at") AS DATE) AS "month",
  SUM(o."items") AS "items"
FROM "orders" AS o
WHERE o."ordered_at" >= DATE '2024-01-01'
  AND o."ordered_at" < DATE '2025-01-01'
GROUP BY CAST(DATE_TRUNC('month', o."ordered_at") AS DATE)
ORDER BY "month";
-- with parameters [2024-01-01, 2025-01-01]
SELECT
  CAST(DATE_TRUNC('month', o."ordered_at") AS DATE) AS "month",
  SUM(o."items") AS "items"
FROM "orders" AS o
WHERE o."ordered_at" >= CAST(? AS DATE)
  AND o."ordered_at" < CAST(? AS DATE)
GROUP BY CAST(DATE_TRUNC('month', o."ordered_at") AS DATE)
ORDER BY "month";

