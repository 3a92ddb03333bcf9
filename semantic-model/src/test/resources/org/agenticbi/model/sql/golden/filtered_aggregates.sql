-- duckdb
SELECT
  COUNT(*) FILTER (WHERE "status" = 'paid') AS "paid",
  SUM("amount") FILTER (WHERE "status" = 'paid') / NULLIF(SUM("amount"), 0) AS "share",
  COUNT(DISTINCT "customer_id") FILTER (WHERE "status" = 'paid') AS "buyers"
FROM "orders";
-- with parameters [paid, paid, paid]
SELECT
  COUNT(*) FILTER (WHERE "status" = ?) AS "paid",
  SUM("amount") FILTER (WHERE "status" = ?) / NULLIF(SUM("amount"), 0) AS "share",
  COUNT(DISTINCT "customer_id") FILTER (WHERE "status" = ?) AS "buyers"
FROM "orders";

-- mysql
SELECT
  COUNT(CASE WHEN `status` = 'paid' THEN 1 END) AS `paid`,
  SUM(CASE WHEN `status` = 'paid' THEN `amount` END) * 1e0 / NULLIF(SUM(`amount`), 0) AS `share`,
  COUNT(DISTINCT CASE WHEN `status` = 'paid' THEN `customer_id` END) AS `buyers`
FROM `orders`;
-- with parameters [paid, paid, paid]
SELECT
  COUNT(CASE WHEN `status` = ? THEN 1 END) AS `paid`,
  SUM(CASE WHEN `status` = ? THEN `amount` END) * 1e0 / NULLIF(SUM(`amount`), 0) AS `share`,
  COUNT(DISTINCT CASE WHEN `status` = ? THEN `customer_id` END) AS `buyers`
FROM `orders`;

-- sqlite
SELECT
  COUNT(*) FILTER (WHERE "status" = 'paid') AS "paid",
  SUM("amount") FILTER (WHERE "status" = 'paid') * 1.0 / NULLIF(SUM("amount"), 0) AS "share",
  COUNT(DISTINCT "customer_id") FILTER (WHERE "status" = 'paid') AS "buyers"
FROM "orders";
-- with parameters [paid, paid, paid]
SELECT
  COUNT(*) FILTER (WHERE "status" = ?) AS "paid",
  SUM("amount") FILTER (WHERE "status" = ?) * 1.0 / NULLIF(SUM("amount"), 0) AS "share",
  COUNT(DISTINCT "customer_id") FILTER (WHERE "status" = ?) AS "buyers"
FROM "orders";

-- postgresql
SELECT
  COUNT(*) FILTER (WHERE "status" = 'paid') AS "paid",
  SUM("amount") FILTER (WHERE "status" = 'paid') * 1.0 / NULLIF(SUM("amount"), 0) AS "share",
  COUNT(DISTINCT "customer_id") FILTER (WHERE "status" = 'paid') AS "buyers"
FROM "orders";
-- with parameters [paid, paid, paid]
SELECT
  COUNT(*) FILTER (WHERE "status" = ?) AS "paid",
  SUM("amount") FILTER (WHERE "status" = ?) * 1.0 / NULLIF(SUM("amount"), 0) AS "share",
  COUNT(DISTINCT "customer_id") FILTER (WHERE "status" = ?) AS "buyers"
FROM "orders";

