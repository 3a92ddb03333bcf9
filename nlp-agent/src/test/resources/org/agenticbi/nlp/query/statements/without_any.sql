-- duckdb
SELECT "author_name"
FROM "authors"
WHERE "author_id" NOT IN (
    SELECT "author_id"
    FROM "books"
    WHERE "author_id" IS NOT NULL
  );

-- mysql
SELECT `author_name`
FROM `authors`
WHERE `author_id` NOT IN (
    SELECT `author_id`
    FROM `books`
    WHERE `author_id` IS NOT NULL
  );

-- sqlite
SELECT "author_name"
FROM "authors"
WHERE "author_id" NOT IN (
    SELECT "author_id"
    FROM "books"
    WHERE "author_id" IS NOT NULL
  );

-- postgresql
SELECT "author_name"
FROM "authors"
WHERE "author_id" NOT IN (
    SELECT "author_id"
    FROM "books"
    WHERE "author_id" IS NOT NULL
  );

