-- duckdb
SELECT
  m."city",
  SUM(l."days") AS "total_days"
FROM "members" AS m
JOIN "loans" AS l ON l."member_id" = m."member_id"
GROUP BY m."city"
ORDER BY "total_days" DESC;

-- mysql
SELECT
  m.`city`,
  SUM(l.`days`) AS `total_days`
FROM `members` AS m
JOIN `loans` AS l ON l.`member_id` = m.`member_id`
GROUP BY m.`city`
ORDER BY `total_days` DESC;

-- sqlite
SELECT
  m."city",
  SUM(l."days") AS "total_days"
FROM "members" AS m
JOIN "loans" AS l ON l."member_id" = m."member_id"
GROUP BY m."city"
ORDER BY "total_days" DESC;

-- postgresql
SELECT
  m."city",
  SUM(l."days") AS "total_days"
FROM "members" AS m
JOIN "loans" AS l ON l."member_id" = m."member_id"
GROUP BY m."city"
ORDER BY "total_days" DESC NULLS LAST;

