-- duckdb
SELECT
  "status",
  SUM("items") / NULLIF(SUM(SUM("items")) OVER (), 0) AS "share"
FROM "orders"
GROUP BY "status"
ORDER BY "share" DESC;

-- mysql
SELECT
  `status`,
  SUM(`items`) * 1e0 / NULLIF(SUM(SUM(`items`)) OVER (), 0) AS `share`
FROM `orders`
GROUP BY `status`
ORDER BY `share` DESC;

-- sqlite
SELECT
  "status",
  SUM("items") * 1.0 / NULLIF(SUM(SUM("items")) OVER (), 0) AS "share"
FROM "orders"
GROUP BY "status"
ORDER BY "share" DESC;

-- postgresql
SELECT
  "status",
  SUM("items") * 1.0 / NULLIF(SUM(SUM("items")) OVER (), 0) AS "share"
FROM "orders"
GROUP BY "status"
ORDER BY "share" DESC NULLS LAST;

