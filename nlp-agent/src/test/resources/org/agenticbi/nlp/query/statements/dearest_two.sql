-- duckdb
SELECT "title"
FROM "books"
ORDER BY "price" DESC
LIMIT 2;

-- mysql
SELECT `title`
FROM `books`
ORDER BY `price` DESC
LIMIT 2;

-- sqlite
SELECT "title"
FROM "books"
ORDER BY "price" DESC
LIMIT 2;

-- postgresql
SELECT "title"
FROM "books"
ORDER BY "price" DESC NULLS LAST
LIMIT 2;

