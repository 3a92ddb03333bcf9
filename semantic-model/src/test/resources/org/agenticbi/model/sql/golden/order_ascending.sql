-- duckdb
SELECT
  "name",
  "city"
FROM "customers"
ORDER BY "city", "name";

-- mysql
SELECT
  `name`,
  `city`
FROM `customers`
ORDER BY `city` IS NULL, `city`, `name` IS NULL, `name`;

-- sqlite
SELECT
  "name",
  "city"
FROM "customers"
ORDER BY "city" NULLS LAST, "name" NULLS LAST;

-- postgresql
SELECT
  "name",
  "city"
FROM "customers"
ORDER BY "city", "name";

