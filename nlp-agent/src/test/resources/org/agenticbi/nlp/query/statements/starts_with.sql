-- duckdb
SELECT "title"
FROM "books"
WHERE "title" ILIKE 's%';

-- mysql
SELECT `title`
FROM `books`
WHERE LOWER(`title`) LIKE 's%';

-- sqlite
SELECT "title"
FROM "books"
WHERE "title" LIKE 's%';

-- postgresql
SELECT "title"
FROM "books"
WHERE "title" ILIKE 's%';

