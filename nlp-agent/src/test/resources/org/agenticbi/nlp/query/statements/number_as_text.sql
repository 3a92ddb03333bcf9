-- duckdb
SELECT "title"
FROM "books"
WHERE "price" <= 12.5;

-- mysql
SELECT `title`
FROM `books`
WHERE `price` <= 12.5;

-- sqlite
SELECT "title"
FROM "books"
WHERE "price" <= 12.5;

-- postgresql
SELECT "title"
FROM "books"
WHERE "price" <= 12.5;

