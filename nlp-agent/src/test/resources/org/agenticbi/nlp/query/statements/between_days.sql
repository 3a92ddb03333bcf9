-- duckdb
SELECT "loan_id"
FROM "loans"
WHERE "lent_on" BETWEEN '2023-06-01' AND '2023-12-31';

-- mysql
SELECT `loan_id`
FROM `loans`
WHERE `lent_on` BETWEEN '2023-06-01' AND '2023-12-31';

-- sqlite
SELECT "loan_id"
FROM "loans"
WHERE "lent_on" BETWEEN '2023-06-01' AND '2023-12-31';

-- postgresql
SELECT "loan_id"
FROM "loans"
WHERE "lent_on" BETWEEN '2023-06-01' AND '2023-12-31';

