-- duckdb
SELECT
  a."author_name",
  p."prize_name"
FROM "authors" AS a
JOIN "prizes_won" AS pw ON pw."author_id" = a."author_id"
JOIN "prizes" AS p ON p."prize_id" = pw."prize_id";

-- mysql
SELECT
  a.`author_name`,
  p.`prize_name`
FROM `authors` AS a
JOIN `prizes_won` AS pw ON pw.`author_id` = a.`author_id`
JOIN `prizes` AS p ON p.`prize_id` = pw.`prize_id`;

-- sqlite
SELECT
  a."author_name",
  p."prize_name"
FROM "authors" AS a
JOIN "prizes_won" AS pw ON pw."author_id" = a."author_id"
JOIN "prizes" AS p ON p."prize_id" = pw."prize_id";

-- postgresql
SELECT
  a."author_name",
  p."prize_name"
FROM "authors" AS a
JOIN "prizes_won" AS pw ON pw."author_id" = a."author_id"
JOIN "prizes" AS p ON p."prize_id" = pw."prize_id";

