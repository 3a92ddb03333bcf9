-- duckdb
SELECT "title"
FROM "books"
WHERE "category" NOT ILIKE '%o%'
  AND "price" > 9.5;

-- mysql
SELECT `title`
FROM `books`
WHERE LOWER(`category`) NOT LIKE '%o%'
  AND `price` > 9.5;

-- sqlite
SELECT "title"
FROM "books"
WHERE "category" NOT LIKE '%o%'
  AND "price" > 9.5;

-- postgresql
SELECT "title"
FROM "books"
WHERE "category" NOT ILIKE '%o%'
  AND "price" > 9.5;

