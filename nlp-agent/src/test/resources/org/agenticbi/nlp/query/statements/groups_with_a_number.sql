-- duckdb
SELECT "category"
FROM "books"
GROUP BY "category"
HAVING COUNT(*) >= 2;

-- mysql
SELECT `category`
FROM `books`
GROUP BY `category`
HAVING COUNT(*) >= 2;

-- sqlite
SELECT "category"
FROM "books"
GROUP BY "category"
HAVING COUNT(*) >= 2;

-- postgresql
SELECT "category"
FROM "books"
GROUP BY "category"
HAVING COUNT(*) >= 2;

