-- duckdb
SELECT "city"
FROM "customers"
UNION
SELECT "name" AS "city"
FROM "customers"
ORDER BY "city"
LIMIT 7;

-- mysql
SELECT *
FROM (
  SELECT `city`
  FROM `customers`
  UNION
  SELECT `name` AS `city`
  FROM `customers`
) AS `combined`
ORDER BY `city` IS NULL, `city`
LIMIT 7;

-- sqlite
SELECT "city"
FROM "customers"
UNION
SELECT "name" AS "city"
FROM "customers"
ORDER BY "city" NULLS LAST
LIMIT 7;

-- postgresql
SELECT "city"
FROM "customers"
UNION
SELECT "name" AS "city"
FROM "customers"
ORDER BY "city"
LIMIT 7;

