-- duckdb
SELECT "name"
FROM "customers"
WHERE ("name" ILIKE 'aN%' OR "name" ILIKE '%M')
ORDER BY "name";
-- with parameters [aN%, %M]
SELECT "name"
FROM "customers"
WHERE ("name" ILIKE ? OR "name" ILIKE ?)
ORDER BY "name";

-- mysql
SELECT `name`
FROM `customers`
WHERE (LOWER(`name`) LIKE 'an%' OR LOWER(`name`) LIKE '%m')
ORDER BY `name` IS NULL, `name`;
-- with parameters [an%, %m]
SELECT `name`
FROM `customers`
WHERE (LOWER(`name`) LIKE ? OR LOWER(`name`) LIKE ?)
ORDER BY `name` IS NULL, `name`;

-- sqlite
SELECT "name"
FROM "customers"
WHERE ("name" LIKE 'aN%' OR "name" LIKE '%M')
ORDER BY "name" NULLS LAST;
-- with parameters [aN%, %M]
SELECT "name"
FROM "customers"
WHERE ("name" LIKE ? OR "name" LIKE ?)
ORDER BY "name" NULLS LAST;

-- postgresql
SELECT "name"
FROM "customers"
WHERE ("name" ILIKE 'aN%' OR "name" ILIKE '%M')
ORDER BY "name";
-- with parameters [aN%, %M]
SELECT "name"
FROM "customers"
WHERE ("name" ILIKE ? OR "name" ILIKE ?)
ORDER BY "name";

