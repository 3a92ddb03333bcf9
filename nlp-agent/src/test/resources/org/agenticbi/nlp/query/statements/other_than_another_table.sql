-- duckdb
SELECT "city"
FROM "members"
EXCEPT
SELECT m."city"
FROM "members" AS m
JOIN "loans" AS l ON l."member_id" = m."member_id"
WHERE l."lent_on" >= '2024-01-01';

-- mysql
SELECT `city`
FROM `members`
EXCEPT
SELECT m.`city`
FROM `members` AS m
JOIN `loans` AS l ON l.`member_id` = m.`member_id`
WHERE l.`lent_on` >= '2024-01-01';

-- sqlite
SELECT "city"
FROM "members"
EXCEPT
SELECT m."city"
FROM "members" AS m
JOIN "loans" AS l ON l."member_id" = m."member_id"
WHERE l."lent_on" >= '2024-01-01';

-- postgresql
SELECT "city"
FROM "members"
EXCEPT
SELECT m."city"
FROM "members" AS m
JOIN "loans" AS l ON l."member_id" = m."member_id"
WHERE l."lent_on" >= '2024-01-01';

