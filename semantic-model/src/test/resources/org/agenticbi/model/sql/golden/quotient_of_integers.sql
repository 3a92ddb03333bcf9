-- duckdb
SELECT SUM("items") / NULLIF(COUNT(*), 0) AS "per_order"
FROM "orders";

-- mysql
SELECT SUM(`items`) * 1e0 / NULLIF(COUNT(*), 0) AS `per_order`
FROM `orders`;

-- sqlite
SELECT SUM("items") * 1.0 / NULLIF(COUNT(*), 0) AS "per_order"
FROM "orders";

-- postgresql
SELECT SUM("items") * 1.0 / NULLIF(COUNT(*), 0) AS "per_order"
FROM "orders";

