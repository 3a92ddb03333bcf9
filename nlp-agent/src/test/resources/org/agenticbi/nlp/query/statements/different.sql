-- duckdb
SELECT DISTINCT "city"
FROM "members";

-- mysql
SELECT DISTINCT `city`
FROM `members`;

-- sqlite
SELECT DISTINCT "city"
FROM "members";

-- postgresql
SELECT DISTINCT "city"
FROM "members";

