-- duckdb
SELECT "title"
FROM "books";

-- mysql
SELECT `title`
FROM `books`;

-- sqlite
SELECT "title"
FROM "books";

-- postgresql
SELECT "title"
FROM "books";

