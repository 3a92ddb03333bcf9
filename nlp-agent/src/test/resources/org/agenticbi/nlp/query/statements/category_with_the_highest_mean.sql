-- duckdb
SELECT "category"
FROM "books"
GROUP BY "category"
ORDER BY AVG("price") DESC
LIMIT 1;

-- mysql
SELECT `category`
FROM `books`
GROUP BY `category`
ORDER BY AVG(`price`) DESC
LIMIT 1;

-- sqlite
SELECT "category"
FROM "books"
GROUP BY "category"
ORDER BY AVG("price") DESC
LIMIT 1;

-- postgresql
SELECT "category"
FROM "books"
GROUP BY "category"
ORDER BY AVG("price") DESC NULLS LAST
LIMIT 1;

