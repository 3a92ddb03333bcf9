-- duckdb
SELECT COUNT(*)
FROM "orders"
WHERE ("ordered_at" < DATE '2024-02-29' OR "ordered_at" >= DATE '2025-01-01');
-- with parameters [2024-02-29, 2025-01-01]
SELECT COUNT(*)
FROM "orders"
WHERE ("ordered_at" < CAST(? AS DATE) OR "ordered_at" >= CAST(? AS DATE));

-- mysql
SELECT COUNT(*)
FROM `orders`
WHERE (`ordered_at` < DATE '2024-02-29' OR `ordered_at` >= DATE '2025-01-01');
-- with parameters [2024-02-29, 2025-01-01]
SELECT COUNT(*)
FROM `orders`
WHERE (`ordered_at` < CAST(? AS DATE) OR `ordered_at` >= CAST(? AS DATE));

-- sqlite
SELECT COUNT(*)
FROM "orders"
WHERE ("ordered_at" < '2024-02-29' OR "ordered_at" >= '2025-01-01');
-- with parameters [2024-02-29, 2025-01-01]
SELECT COUNT(*)
FROM "orders"
WHERE ("ordered_at" < ? OR "ordered_at" >= ?);

-- postgresql
SELECT COUNT(*)
FROM "orders"
WHERE ("ordered_at" < DATE '2024-02-29' OR "ordered_at" >= DATE '2025-01-01');
-- with parameters [2024-02-29, 2025-01-01]
SELECT COUNT(*)
FROM "orders"
WHERE ("ordered_at" < CAST(? AS DATE) OR "ordered_at" >= CAST(? AS DATE));

