-- duckdb
SELECT m."member_name"
FROM "members" AS m
JOIN "friendships" AS f ON f."friend_id" = m."member_id"
WHERE f."member_id" = 1;

-- mysql
SELECT m.`member_name`
FROM `members` AS m
JOIN `friendships` AS f ON f.`friend_id` = m.`member_id`
WHERE f.`member_id` = 1;

-- sqlite
SELECT m."member_name"
FROM "members" AS m
JOIN "friendships" AS f ON f."friend_id" = m."member_id"
WHERE f."member_id" = 1;

-- postgresql
SELECT m."member_name"
FROM "members" AS m
JOIN "friendships" AS f ON f."friend_id" = m."member_id"
WHERE f."member_id" = 1;

