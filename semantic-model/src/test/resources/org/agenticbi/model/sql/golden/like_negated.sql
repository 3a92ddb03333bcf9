-- duckdb
SELECT "name"
FROM "customers"
WHERE "name" NOT ILIKE '%n%'
ORDER BY "name";
-- with parameters [%n%]
SELECT "name"
FROM "customers"
WHERE "name" NOT ILIKE ?
ORDER BY "name";

-- mysql
SELECT `name`
FROM `customers`
WHERE LOWER(`name`) NOT LIKE '%n%'
ORDER BY `name` IS NULL, `name`;
-- with parameters [%n%]
SELECT `name`
FROM `customers`
WHERE LOWER(`name`) NOT LIKE ?
ORDER BY `name` IS NULL, `name`;

-- sqlite
SELECT "name"
FROM "customers"
WHERE "name" NOT LIKE '%n%'
ORDER BY "name" NULLS LAST;
-- with parameters [%n%]
SELECT "name"
FROM "customers"
WHERE "name" NOT LIKE ?
ORDER BY "name" NULLS LAST;

-- postgresql
SELECT "name"
FROM "customers"
WHERE "name" NOT ILIKE '%n%'
ORDER BY "name";
-- with parameters [%n%]
SELECT "name"
FROM "customers"
WHERE "name" NOT ILIKE ?
ORDER BY "name";

