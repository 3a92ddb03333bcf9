-- duckdb
SELECT "title"
FROM "books"
WHERE "price" < 9
UNION
SELECT "title"
FROM "books"
WHERE "price" > 12
ORDER BY "title" DESC
LIMIT 3;

-- mysql
SELECT `title`
FROM `books`
WHERE `price` < 9
UNION
SELECT `title`
FROM `books`
WHERE `price` > 12
ORDER BY `title` DESC
LIMIT 3;

-- sqlite
SELECT "title"
FROM "books"
WHERE "price" < 9
UNION
SELECT "title"
FROM "books"
WHERE "price" > 12
ORDER BY "title" DESC
LIMIT 3;

-- postgresql
SELECT "title"
FROM "books"
WHERE "price" < 9
UNION
SELECT "title"
FROM "books"
WHERE "price" > 12
ORDER BY "title" DESC NULLS LAST
LIMIT 3;

