-- duckdb
SELECT "member_name"
FROM "members"
WHERE "joined" > '2021-12-31';

-- mysql
SELECT `member_name`
FROM `members`
WHERE `joined` > '2021-12-31';

-- sqlite
SELECT "member_name"
FROM "members"
WHERE "joined" > '2021-12-31';

-- postgresql
SELECT "member_name"
FROM "members"
WHERE "joined" > '2021-12-31';

