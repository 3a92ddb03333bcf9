-- duckdb
SELECT a."author_name"
FROM "authors" AS a
JOIN "books" AS b ON b."author_id" = a."author_id"
GROUP BY a."author_id", a."author_name"
ORDER BY COUNT(*) DESC, a."author_id" DESC
LIMIT 1;

-- mysql
SELECT a.`author_name`
FROM `authors` AS a
JOIN `books` AS b ON b.`author_id` = a.`author_id`
GROUP BY a.`author_id`, a.`author_name`
ORDER BY COUNT(*) DESC, a.`author_id` DESC
LIMIT 1;

-- sqlite
SELECT a."author_name"
FROM "authors" AS a
JOIN "books" AS b ON b."author_id" = a."author_id"
GROUP BY a."author_id", a."author_name"
ORDER BY COUNT(*) DESC, a."author_id" DESC
LIMIT 1;

-- postgresql
SELECT a."author_name"
FROM "authors" AS a
JOIN "books" AS b ON b."author_id" = a."author_id"
GROUP BY a."author_id", a."author_name"
ORDER BY COUNT(*) DESC, a."author_id" DESC NULLS LAST
LIMIT 1;

