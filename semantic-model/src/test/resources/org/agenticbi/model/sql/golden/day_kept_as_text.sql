-- duckdb
SELECT CAST(DATE_TRUNC('quarter', TRY_CAST("day_text" AS DATE)) AS DATE) AS "quarter"
FROM "orders"
WHERE TRY_CAST("day_text" AS DATE) BETWEEN DATE '2024-02-29' AND DATE '2024-04-01'
ORDER BY "id";
-- with parameters [2024-02-29, 2024-04-01]
SELECT CAST(DATE_TRUNC('quarter', TRY_CAST("day_text" AS DATE)) AS DATE) AS "quarter"
FROM "orders"
WHERE TRY_CAST("day_text" AS DATE) BETWEEN CAST(? AS DATE) AND CAST(? AS DATE)
ORDER BY "id";

-- mysql
SELECT DATE_ADD(MAKEDATE(YEAR(CAST(`day_text` AS DATE)), 1), INTERVAL QUARTER(CAST(`day_text` AS DATE)) - 1 QUARTER) AS `quarter`
FROM `orders`
WHERE CAST(`day_text` AS DATE) BETWEEN DATE '2024-02-29' AND DATE '2024-04-01'
ORDER BY `id` IS NULL, `id`;
-- with parameters [2024-02-29, 2024-04-01]
SELECT DATE_ADD(MAKEDATE(YEAR(CAST(`day_text` AS DATE)), 1), INTERVAL QUARTER(CAST(`day_text` AS DATE)) - 1 QUARTER) AS `quarter`
FROM `orders`
WHERE CAST(`day_text` AS DATE) BETWEEN CAST(? AS DATE) AND CAST(? AS DATE)
ORDER BY `id` IS NULL, `id`;

-- sqlite
SELECT date(date("day_text"), 'start of month', '-' || ((strftime('%m', date("day_text")) - 1) % 3) || ' months') AS "quarter"
FROM "orders"
WHERE date("day_text") BETWEEN '2024-02-29' AND '2024-04-01'
ORDER BY "id" NULLS LAST;
-- with parameters [2024-02-29, 2024-04-01]
SELECT date(date("day_text"), 'start of month', '-' || ((strftime('%m', date("day_text")) - 1) % 3) || ' months') AS "quarter"
FROM "orders"
WHERE date("day_text") BETWEEN ? AND ?
ORDER BY "id" NULLS LAST;

-- postgresql
SELECT CAST(DATE_TRUNC('quarter', CAST("day_text" AS DATE)) AS DATE) AS "quarter"
FROM "orders"
WHERE CAST("day_text" AS DATE) BETWEEN DATE '2024-02-29' AND DATE '2024-04-01'
ORDER BY "id";
-- with parameters [2024-02-29, 2024-04-01]
SELECT CAST(DATE_TRUNC('quarter', CAST("day_text" AS DATE)) AS DATE) AS "quarter"
FROM "orders"
WHERE CAST("day_text" AS DATE) BETWEEN CAST(? AS DATE) AND CAST(? AS DATE)
ORDER BY "id";

