-- duckdb
SELECT
  "category",
  COUNT(*) AS "number_of_books"
FROM "books"
GROUP BY "category";

-- mysql
SELECT
  `category`,
  COUNT(*) AS `number_of_books`
FROM `books`
GROUP BY `category`;

-- sqlite
SELECT
  "category",
  COUNT(*) AS "number_of_books"
FROM "books"
GROUP BY "category";

-- postgresql
SELECT
  "category",
  COUNT(*) AS "number_of_books"
FROM "books"
GROUP BY "category";

