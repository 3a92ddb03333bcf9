-- duckdb
SELECT "title"
FROM "books"
WHERE ("category" = 'novel' OR "category" = 'poems');

-- mysql
SELECT `title`
FROM `books`
WHERE (`category` = 'novel' OR `category` = 'poems');

-- sqlite
SELECT "title"
FROM "books"
WHERE ("category" = 'novel' OR "category" = 'poems');

-- postgresql
SELECT "title"
FROM "books"
WHERE ("category" = 'novel' OR "category" = 'poems');

