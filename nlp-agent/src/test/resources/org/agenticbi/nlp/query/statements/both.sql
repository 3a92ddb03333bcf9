-- duckdb
SELECT "category"
FROM "books"
WHERE "price" < 10
INTERSECT
SELECT "category"
FROM "books"
WHERE "price" > 10;

-- mysql
SELECT `category`
FROM `books`
WHERE `price` < 10
INTERSECT
SELECT `category`
FROM `books`
WHERE `price` > 10;

-- sqlite
SELECT "category"
FROM "books"
WHERE "price" < 10
INTERSECT
SELECT "category"
FROM "books"
WHERE "price" > 10;

-- postgresql
SELECT "category"
FROM "books"
WHERE "price" < 10
INTERSECT
SELECT "category"
FROM "books"
WHERE "price" > 10;

