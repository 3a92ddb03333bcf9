-- duckdb
SELECT DISTINCT "city"
FROM "customers"
ORDER BY "city";

-- mysql
SELECT DISTINCT `city`
FROM `customers`
ORDER BY `city` IS NULL, `city`;

-- sqlite
SELECT DISTINCT "city"
FROM "customers"
ORDER BY "city" NULLS LAST;

-- postgresql
SELECT DISTINCT "city"
FROM "customers"
ORDER BY "city";

