-- duckdb
SELECT "title"
FROM "books"
WHERE "price" > 10;

-- mysql
SELECT `title`
FROM `books`
WHERE `price` > 10;

-- sqlite
SELECT "title"
FROM "books"
WHERE "price" > 10;

-- postgresql
SELECT "title"
FROM "books"
WHERE "price" > 10;

