-- duckdb
SELECT "title"
FROM "books"
WHERE "price" > (
    SELECT AVG("price") AS "average_price"
    FROM "books"
  );

-- mysql
SELECT `title`
FROM `books`
WHERE `price` > (
    SELECT AVG(`price`) AS `average_price`
    FROM `books`
  );

-- sqlite
SELECT "title"
FROM "books"
WHERE "price" > (
    SELECT AVG("price") AS "average_price"
    FROM "books"
  );

-- postgresql
SELECT "title"
FROM "books"
WHERE "price" > (
    SELECT AVG("price") AS "average_price"
    FROM "books"
  );

