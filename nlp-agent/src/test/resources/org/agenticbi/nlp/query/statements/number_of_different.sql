-- duckdb
SELECT COUNT(DISTINCT "category") AS "number_of_different_category"
FROM "books";

-- mysql
SELECT COUNT(DISTINCT `category`) AS `number_of_different_category`
FROM `books`;

-- sqlite
SELECT COUNT(DISTINCT "category") AS "number_of_different_category"
FROM "books";

-- postgresql
SELECT COUNT(DISTINCT "category") AS "number_of_different_category"
FROM "books";

