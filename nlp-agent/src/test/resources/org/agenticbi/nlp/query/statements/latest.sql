-- duckdb
SELECT "member_name"
FROM "members"
ORDER BY "joined" DESC
LIMIT 1;

-- mysql
SELECT `member_name`
FROM `members`
ORDER BY `joined` DESC
LIMIT 1;

-- sqlite
SELECT "member_name"
FROM "members"
ORDER BY "joined" DESC
LIMIT 1;

-- postgresql
SELECT "member_name"
FROM "members"
ORDER BY "joined" DESC NULLS LAST
LIMIT 1;

