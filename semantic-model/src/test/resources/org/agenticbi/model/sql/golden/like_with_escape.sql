-- duckdb
SELECT "name"
FROM "customers"
WHERE "name" ILIKE '%100\% _ {}' ESCAPE '\';
-- with parameters [%100\% _ {}]
SELECT "name"
FROM "customers"
WHERE "name" ILIKE ? ESCAPE '\';

-- mysql
SELECT `name`
FROM `customers`
WHERE LOWER(`name`) LIKE '%100\\% _ {}';
-- with parameters [%100\% _ {}]
SELECT `name`
FROM `customers`
WHERE LOWER(`name`) LIKE ?;

-- sqlite
SELECT "name"
FROM "customers"
WHERE "name" LIKE '%100\% _ {}' ESCAPE '\';
-- with parameters [%100\% _ {}]
SELECT "name"
FROM "customers"
WHERE "name" LIKE ? ESCAPE '\';

-- postgresql
SELECT "name"
FROM "customers"
WHERE "name" ILIKE '%100\% _ {}';
-- with parameters [%100\% _ {}]
SELECT "name"
FROM "customers"
WHERE "name" ILIKE ?;

