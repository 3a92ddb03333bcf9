-- duckdb
SELECT "author_name"
FROM "authors"
WHERE "birth_year" IS NULL;

-- mysql
SELECT `author_name`
FROM `authors`
WHERE `birth_year` IS NULL;

-- sqlite
SELECT "author_name"
FROM "authors"
WHERE "birth_year" IS NULL;

-- postgresql
SELECT "author_name"
FROM "authors"
WHERE "birth_year" IS NULL;

