-- duckdb
SELECT COUNT(*)
FROM "orders"
WHERE CAST("ordered_at" AS DATE) IN (DATE '2024-03-31', DATE '2024-04-01');
-- with parameters [2024-03-31, 2024-04-01]
SELECT COUNT(*)
FROM "orders"
WHERE CAST("ordered_at" AS DATE) IN (CAST(? AS DATE), CAST(? AS DATE));

-- mysql
SELECT COUNT(*)
FROM `orders`
WHERE DATE(`ordered_at`) IN (DATE '2024-03-31', DATE '2024-04-01');
-- with parameters [2024-03-31, 2024-04-01]
SELECT COUNT(*)
FROM `orders`
WHERE DATE(`ordered_at`) IN (CAST(? AS DATE), CAST(? AS DATE));

-- sqlite
SELECT COUNT(*)
FROM "orders"
WHERE date("ordered_at") IN ('2024-03-31', '2024-04-01');
-- with parameters [2024-03-31, 2024-04-01]
SELECT COUNT(*)
FROM "orders"
WHERE date("ordered_at") IN (?, ?);

-- postgresql
SELECT COUNT(*)
FROM "orders"
WHERE CAST("ordered_at" AS DATE) IN (DATE '2024-03-31', DATE '2024-04-01');
-- with parameters [2024-03-31, 2024-04-01]
SELECT COUNT(*)
FROM "orders"
WHERE CAST("ordered_at" AS DATE) IN (CAST(? AS DATE), CAST(? AS DATE));

