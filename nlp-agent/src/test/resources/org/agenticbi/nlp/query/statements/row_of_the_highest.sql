-- duckdb
SELECT
  "title",
  "price" AS "highest_price"
FROM "books"
ORDER BY "highest_price" DESC
LIMIT 1;

-- mysql
SELECT
  `title`,
  `price` AS `highest_price`
FROM `books`
ORDER BY `highest_price` DESC
LIMIT 1;

-- sqlite
SELECT
  "title",
  "price" AS "highest_price"
FROM "books"
ORDER BY "highest_price" DESC
LIMIT 1;

-- postgresql
SELECT
  "title",
  "price" AS "highest_price"
FROM "books"
ORDER BY "highest_price" DESC NULLS LAST
LIMIT 1;

