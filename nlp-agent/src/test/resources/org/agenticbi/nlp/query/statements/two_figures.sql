-- duckdb
SELECT
  AVG("price") AS "average_price",
  MAX("price") AS "highest_price"
FROM "books";

-- mysql
SELECT
  AVG(`price`) AS `average_price`,
  MAX(`price`) AS `highest_price`
FROM `books`;

-- sqlite
SELECT
  AVG("price") AS "average_price",
  MAX("price") AS "highest_price"
FROM "books";

-- postgresql
SELECT
  AVG("price") AS "average_price",
  MAX("price") AS "highest_price"
FROM "books";

