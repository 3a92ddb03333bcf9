-- duckdb
SELECT "id"
FROM "customers"
WHERE "id" = 1
UNION
SELECT "id"
FROM "customers"
WHERE "id" = 2
UNION
SELECT "id"
FROM "customers"
WHERE "id" = 1;
-- with parameters [1, 2, 1]
SELECT "id"
FROM "customers"
WHERE "id" = ?
UNION
SELECT "id"
FROM "customers"
WHERE "id" = ?
UNION
SELECT "id"
FROM "customers"
WHERE "id" = ?;

-- mysql
SELECT `id`
FROM `customers`
WHERE `id` = 1
UNION
SELECT `id`
FROM `customers`
WHERE `id` = 2
UNION
SELECT `id`
FROM `customers`
WHERE `id` = 1;
-- with parameters [1, 2, 1]
SELECT `id`
FROM `customers`
WHERE `id` = ?
UNION
SELECT `id`
FROM `customers`
WHERE `id` = ?
UNION
SELECT `id`
FROM `customers`
WHERE `id` = ?;

-- sqlite
SELECT "id"
FROM "customers"
WHERE "id" = 1
UNION
SELECT "id"
FROM "customers"
WHERE "id" = 2
UNION
SELECT "id"
FROM "customers"
WHERE "id" = 1;
-- with parameters [1, 2, 1]
SELECT "id"
FROM "customers"
WHERE "id" = ?
UNION
SELECT "id"
FROM "customers"
WHERE "id" = ?
UNION
SELECT "id"
FROM "customers"
WHERE "id" = ?;

-- postgresql
SELECT "id"
FROM "customers"
WHERE "id" = 1
UNION
SELECT "id"
FROM "customers"
WHERE "id" = 2
UNION
SELECT "id"
FROM "customers"
WHERE "id" = 1;
-- with parameters [1, 2, 1]
SELECT "id"
FROM "customers"
WHERE "id" = ?
UNION
SELECT "id"
FROM "customers"
WHERE "id" = ?
UNION
SELECT "id"
FROM "customers"
WHERE "id" = ?;

