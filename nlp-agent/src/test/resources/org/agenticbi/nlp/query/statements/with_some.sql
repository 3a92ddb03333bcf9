-- duckdb
SELECT "member_name"
FROM "members"
WHERE "member_id" IN (
    SELECT "member_id"
    FROM "loans"
    WHERE "days" > 12
  );

-- mysql
SELECT `member_name`
FROM `members`
WHERE `member_id` IN (
    SELECT `member_id`
    FROM `loans`
    WHERE `days` > 12
  );

-- sqlite
SELECT "member_name"
FROM "members"
WHERE "member_id" IN (
    SELECT "member_id"
    FROM "loans"
    WHERE "days" > 12
  );

-- postgresql
SELECT "member_name"
FROM "members"
WHERE "member_id" IN (
    SELECT "member_id"
    FROM "loans"
    WHERE "days" > 12
  );

