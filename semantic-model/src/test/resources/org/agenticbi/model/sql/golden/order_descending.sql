-- duckdb
SELECT
  "name",
  "city"
FROM "customers"
ORDER BY "city" DESC, "name" DESC;

-- mysql
SELECT
  `name`,
  `city`
FROM `customers`
ORDER BY `city` DESC, `name` DESC;

-- sqlite
SELECT
  "name",
  "city"
FROM "customers"
ORDER BY "city" DESC, "name" DESC;

-- postgresql
SELECT
  "name",
  "city"
FROM "customers"
ORDER BY "city" DESC NULLS LAST, "name" DESC NULLS LAST;

