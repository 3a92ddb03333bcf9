-- duckdb
SELECT "city"
FROM "members"
EXCEPT
SELECT m."city"
FROM "members" AS m
JOIN "loans" AS l ON l."member_id" = m."member_id";

-- mysql
SELECT `city`
FROM `members`
EXCEPT
SELECT m.`city`
FROM `members` AS m
JOIN `loans` AS l ON l.`member_id` = m.`member_id`;

-- sqlite
SELECT "city"
FROM "members"
EXCEPT
SELECT m."city"
FROM "members" AS m
JOIN "loans" AS l ON l."member_id" = m."member_id";

-- postgresql
SELECT "city"
FROM "members"
EXCEPT
SELECT m."city"
FROM "members" AS m
JOIN "loans" AS l ON l."member_id" = m."member_id";

