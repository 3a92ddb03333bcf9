-- duckdb
SELECT
  a."author_name",
  COUNT(*) AS "number_of_books"
FROM "authors" AS a
JOIN "books" AS b ON b."author_id" = a."author_id"
GROUP BY a."author_id", a."author_name";

-- mysql
SELECT
  a.`author_name`,
  COUNT(*) AS `number_of_books`
FROM `authors` AS a
JOIN `books` AS b ON b.`author_id` = a.`author_id`
GROUP BY a.`author_id`, a.`author_name`;

-- sqlite
SELECT
  a."author_name",
  COUNT(*) AS "number_of_books"
FROM "authors" AS a
JOIN "books" AS b ON b."author_id" = a."author_id"
GROUP BY a."author_id", a."author_name";

-- postgresql
SELECT
  a."author_name",
  COUNT(*) AS "number_of_books"
FROM "authors" AS a
JOIN "books" AS b ON b."author_id" = a."author_id"
GROUP BY a."author_id", a."author_name";

