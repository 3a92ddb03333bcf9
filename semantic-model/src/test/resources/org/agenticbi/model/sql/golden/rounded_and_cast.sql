-- duckdb
SELECT
  ROUND(SUM("items") / NULLIF(COUNT(*), 0), 2) AS "rounded",
  SUM(TRY_CAST("id" AS DOUBLE)) AS "sum_of_ids",
  MAX(TRY_CAST("id" AS VARCHAR)) AS "greatest_text",
  SUM(TRY_CAST(TRY_CAST("id" AS VARCHAR) AS BIGINT)) AS "whole"
FROM "orders";

-- mysql
SELECT
  ROUND(SUM(`items`) * 1e0 / NULLIF(COUNT(*), 0), 2) AS `rounded`,
  SUM(CAST(`id` AS DECIMAL(38, 10))) AS `sum_of_ids`,
  MAX(CAST(`id` AS CHAR)) AS `greatest_text`,
  SUM(CAST(CAST(`id` AS CHAR) AS SIGNED)) AS `whole`
FROM `orders`;

-- sqlite
SELECT
  ROUND(SUM("items") * 1.0 / NULLIF(COUNT(*), 0), 2) AS "rounded",
  SUM(CAST("id" AS REAL)) AS "sum_of_ids",
  MAX(CAST("id" AS TEXT)) AS "greatest_text",
  SUM(CAST(CAST("id" AS TEXT) AS INTEGER)) AS "whole"
FROM "orders";

-- postgresql
SELECT
  ROUND(CAST(SUM("items") * 1.0 / NULLIF(COUNT(*), 0) AS NUMERIC), 2) AS "rounded",
  SUM(CAST("id" AS NUMERIC)) AS "sum_of_ids",
  MAX(CAST("id" AS TEXT)) AS "greatest_text",
  SUM(CAST(CAST("id" AS TEXT) AS BIGINT)) AS "whole"
FROM "orders";

