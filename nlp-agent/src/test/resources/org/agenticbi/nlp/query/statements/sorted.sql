-- duckdb
SELECT
  "title",
  "price"
FROM "books"
ORDER BY "price";

-- mysql
SELECT
  `title`,
  `price`
FROM `books`
ORDER BY `price` IS NULL, `price`;

-- sqlite
SELECT
  "title",
  "price"
FROM "books"
ORDER BY "price" NULLS LAST;

-- postgresql
SELECT
  "title",
  "price"
FROM "books"
ORDER BY "price";

