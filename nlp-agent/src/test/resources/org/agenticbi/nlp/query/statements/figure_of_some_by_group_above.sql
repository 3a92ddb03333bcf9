-- duckdb
SELECT
  "category",
  AVG("price") AS "average_price"
FROM "books"
WHERE "publication_year" > 1990
GROUP BY "category"
HAVING AVG("price") > 10;

-- mysql
SELECT
  `category`,
  AVG(`price`) AS `average_price`
FROM `books`
WHERE `publication_year` > 1990
GROUP BY `category`
HAVING AVG(`price`) > 10;

-- sqlite
SELECT
  "category",
  AVG("price") AS "average_price"
FROM "books"
WHERE "publication_year" > 1990
GROUP BY "category"
HAVING AVG("price") > 10;

-- postgresql
SELECT
  "category",
  AVG("price") AS "average_price"
FROM "books"
WHERE "publication_year" > 1990
GROUP BY "category"
HAVING AVG("price") > 10;

