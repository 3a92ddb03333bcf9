-- duckdb
SELECT COUNT(*) AS "number_of_books"
FROM "books";

-- mysql
SELECT COUNT(*) AS `number_of_books`
FROM `books`;

-- sqlite
SELECT COUNT(*) AS "number_of_books"
FROM "books";

-- postgresql
SELECT COUNT(*) AS "number_of_books"
FROM "books";

