-- duckdb
SELECT "name"
FROM "customers"
WHERE "vip" = TRUE
ORDER BY "name";
-- with parameters [true]
SELECT "name"
FROM "customers"
WHERE "vip" = ?
ORDER BY "name";

-- mysql
SELECT `name`
FROM `customers`
WHERE `vip` = TRUE
ORDER BY `name` IS NULL, `name`;
-- with parameters [true]
SELECT `name`
FROM `customers`
WHERE `vip` = ?
ORDER BY `name` IS NULL, `name`;

-- sqlite
SELECT "name"
FROM "customers"
WHERE "vip" = 1
ORDER BY "name" NULLS LAST;
-- with parameters [1]
SELECT "name"
FROM "customers"
WHERE "vip" = ?
ORDER BY "name" NULLS LAST;

-- postgresql
SELECT "name"
FROM "customers"
WHERE "vip" = TRUE
ORDER BY "name";
-- with parameters [true]
SELECT "name"
FROM "customers"
WHERE "vip" = ?
ORDER BY "name";

