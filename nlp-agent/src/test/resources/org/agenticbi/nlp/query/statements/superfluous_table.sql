-- duckdb
SELECT
  "member_id",
  SUM("days") AS "total_days"
FROM "loans"
GROUP BY "member_id";

-- mysql
SELECT
  `member_id`,
  SUM(`days`) AS `total_days`
FROM `loans`
GROUP BY `member_id`;

-- sqlite
SELECT
  "member_id",
  SUM("days") AS "total_days"
FROM "loans"
GROUP BY "member_id";

-- postgresql
SELECT
  "member_id",
  SUM("days") AS "total_days"
FROM "loans"
GROUP BY "member_id";

