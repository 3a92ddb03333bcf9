-- duckdb
SELECT "title"
FROM "books"
WHERE "category" IN (
    SELECT "category"
    FROM "books"
    WHERE "title" = 'Snow'
  );

-- mysql
SELECT `title`
FROM `books`
WHERE `category` IN (
    SELECT `category`
    FROM `books`
    WHERE `title` = 'Snow'
  );

-- sqlite
SELECT "title"
FROM "books"
WHERE "category" IN (
    SELECT "category"
    FROM "books"
    WHERE "title" = 'Snow'
  );

-- postgresql
SELECT "title"
FROM "books"
WHERE "category" IN (
    SELECT "category"
    FROM "books"
    WHERE "title" = 'Snow'
  );

