-- duckdb
SELECT m."member_name"
FROM "members" AS m
JOIN "cards" AS c ON c."member_id" = m."member_id"
WHERE c."colour" = 'red';

-- mysql
SELECT m.`member_name`
FROM `members` AS m
JOIN `cards` AS c ON c.`member_id` = m.`member_id`
WHERE c.`colour` = 'red';

-- sqlite
SELECT m."member_name"
FROM "members" AS m
JOIN "cards" AS c ON c."member_id" = m."member_id"
WHERE c."colour" = 'red';

-- postgresql
SELECT m."member_name"
FROM "members" AS m
JOIN "cards" AS c ON c."member_id" = m."member_id"
WHERE c."colour" = 'red';

