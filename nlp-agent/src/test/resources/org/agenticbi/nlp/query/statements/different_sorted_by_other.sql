-- duckdb
SELECT "category"
FROM "books"
GROUP BY "category"
ORDER BY MAX("price") DESC;

-- mysql
SELECT `category`
FROM `books`
GROUP BY `category`
ORDER BY MAX(`price`) DESC;

-- sqlite
SELECT "category"
FROM "books"
GROUP BY "category"
ORDER BY MAX("price") DESC;

-- postgresql
SELECT "category"
FROM "books"
GROUP BY "category"
ORDER BY MAX("price") DESC NULLS LAST;

