-- duckdb
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" >= DATE '2024-01-31'
  AND "ordered_at" < DATE '2024-02-01';
-- with parameters [2024-01-31, 2024-02-01]
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" >= CAST(? AS DATE)
  AND "ordered_at" < CAST(? AS DATE);

-- mysql
SELECT COUNT(*)
FROM `orders`
WHERE `ordered_at` >= DATE '2024-01-31'
  AND `ordered_at` < DATE '2024-02-01';
-- with parameters [2024-01-31, 2024-02-01]
SELECT COUNT(*)
FROM `orders`
WHERE `ordered_at` >= CAST(? AS DATE)
  AND `ordered_at` < CAST(? AS DATE);

-- sqlite
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" >= '2024-01-31'
  AND "ordered_at" < '2024-02-01';
-- with parameters [2024-01-31, 2024-02-01]
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" >= ?
  AND "ordered_at" < ?;

-- postgresql
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" >= DATE '2024-01-31'
  AND "ordered_at" < DATE '2024-02-01';
-- with parameters [2024-01-31, 2024-02-01]
SELECT COUNT(*)
FROM "orders"
WHERE "ordered_at" >= CAST(? AS DATE)
  AND "ordered_at" < CAST(? AS DATE);

