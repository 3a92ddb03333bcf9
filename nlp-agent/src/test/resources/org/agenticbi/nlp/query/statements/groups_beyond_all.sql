-- duckdb
SELECT "category"
FROM "books"
GROUP BY "category"
HAVING AVG("price") > (
    SELECT AVG("price") AS "average_price"
    FROM "books"
  );

-- mysql
SELECT `category`
FROM `books`
GROUP BY `category`
HAVING AVG(`price`) > (
    SELECT AVG(`price`) AS `average_price`
    FROM `books`
  );

-- sqlite
SELECT "category"
FROM "books"
GROUP BY "category"
HAVING AVG("price") > (
    SELECT AVG("price") AS "average_price"
    FROM "books"
  );

-- postgresql
SELECT "category"
FROM "books"
GROUP BY "category"
HAVING AVG("price") > (
    SELECT AVG("price") AS "average_price"
    FROM "books"
  );

