-- duckdb
SELECT
  b."title",
  a."country"
FROM "books" AS b
JOIN "authors" AS a ON a."author_id" = b."author_id";

-- mysql
SELECT
  b.`title`,
  a.`country`
FROM `books` AS b
JOIN `authors` AS a ON a.`author_id` = b.`author_id`;

-- sqlite
SELECT
  b."title",
  a."country"
FROM "books" AS b
JOIN "authors" AS a ON a."author_id" = b."author_id";

-- postgresql
SELECT
  b."title",
  a."country"
FROM "books" AS b
JOIN "authors" AS a ON a."author_id" = b."author_id";

