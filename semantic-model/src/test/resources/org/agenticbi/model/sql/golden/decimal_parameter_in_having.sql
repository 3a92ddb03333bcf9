-- duckdb
SELECT "status"
FROM "orders"
GROUP BY "status"
HAVING SUM("amount") > 30.25
ORDER BY "status";
-- with parameters [30.25]
SELECT "status"
FROM "orders"
GROUP BY "status"
HAVING SUM("amount") > ?
ORDER BY "status";

-- mysql
SELECT `status`
FROM `orders`
GROUP BY `status`
HAVING SUM(`amount`) > 30.25
ORDER BY `status` IS NULL, `status`;
-- with parameters [30.25]
SELECT `status`
FROM `orders`
GROUP BY `status`
HAVING SUM(`amount`) > ?
ORDER BY `status` IS NULL, `status`;

-- sqlite
SELECT "status"
FROM "orders"
GROUP BY "status"
HAVING SUM("amount") > 30.25
ORDER BY "status" NULLS LAST;
-- with parameters [30.25]
SELECT "status"
FROM "orders"
GROUP BY "status"
HAVING SUM("amount") > CAST(? AS REAL)
ORDER BY "status" NULLS LAST;

-- postgresql
SELECT "status"
FROM "orders"
GROUP BY "status"
HAVING SUM("amount") > 30.25
ORDER BY "status";
-- with parameters [30.25]
SELECT "status"
FROM "orders"
GROUP BY "status"
HAVING SUM("amount") > ?
ORDER BY "status";

