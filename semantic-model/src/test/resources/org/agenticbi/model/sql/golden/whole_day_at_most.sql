-- duckdb
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" < DATE '2024-04-01';
-- with parameters [2024-04-01]
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" < CAST(? AS DATE);

-- mysql
SELECT COUNT(*)
FROM `orders`
WHERE `ordered_at` < DATE '2024-04-01';
-- with parameters [2024-04-01]
SELECT COUNT(*)
FROM `orders`
WHERE `ordered_at` < CAST(? AS DATE);

-- sqlite
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" < '2024-04-01';
-- with parameters [2024-04-01]
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" < ?;

-- postgresql
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" < DATE '2024-04-01';
-- with parameters [2024-04-01]
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" < CAST(? AS DATE);

