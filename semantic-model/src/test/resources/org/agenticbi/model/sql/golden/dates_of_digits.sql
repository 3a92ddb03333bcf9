-- duckdb
SELECT
  "id",
  CAST(TRY_STRPTIME(CAST(20240229 AS VARCHAR), '%Y%m%d') AS DATE) AS "day",
  CAST(TRY_STRPTIME(CAST(202402 AS VARCHAR) || '01', '%Y%m%d') AS DATE) AS "month",
  CAST(TRY_STRPTIME(CAST('20231231' AS VARCHAR), '%Y%m%d') AS DATE) AS "written_day"
FROM "orders"
WHERE "id" = 2;
-- with parameters [20240229, 202402, 20231231, 2]
SELECT
  "id",
  CAST(TRY_STRPTIME(CAST(? AS VARCHAR), '%Y%m%d') AS DATE) AS "day",
  CAST(TRY_STRPTIME(CAST(? AS VARCHAR) || '01', '%Y%m%d') AS DATE) AS "month",
  CAST(TRY_STRPTIME(CAST(? AS VARCHAR), '%Y%m%d') AS DATE) AS "written_day"
FROM "orders"
WHERE "id" = ?;

-- mysql
SELECT
  `id`,
  DATE(STR_TO_DATE(20240229, '%Y%m%d')) AS `day`,
  DATE(STR_TO_DATE(CONCAT(202402, '01'), '%Y%m%d')) AS `month`,
  DATE(STR_TO_DATE('20231231', '%Y%m%d')) AS `written_day`
FROM `orders`
WHERE `id` = 2;
-- with parameters [20240229, 202402, 20231231, 2]
SELECT
  `id`,
  DATE(STR_TO_DATE(?, '%Y%m%d')) AS `day`,
  DATE(STR_TO_DATE(CONCAT(?, '01'), '%Y%m%d')) AS `month`,
  DATE(STR_TO_DATE(?, '%Y%m%d')) AS `written_day`
FROM `orders`
WHERE `id` = ?;

-- sqlite
SELECT
  "id",
  date(substr(20240229, 1, 4) || '-' || substr(20240229, 5, 2) || '-' || substr(20240229, 7, 2)) AS "day",
  date(substr(202402, 1, 4) || '-' || substr(202402, 5, 2) || '-01') AS "month",
  date(substr('20231231', 1, 4) || '-' || substr('20231231', 5, 2) || '-' || substr('20231231', 7, 2)) AS "written_day"
FROM "orders"
WHERE "id" = 2;
-- with parameters [20240229, 20240229, 20240229, 202402, 202402, 20231231, 20231231, 20231231, 2]
SELECT
  "id",
  date(substr(?, 1, 4) || '-' || substr(?, 5, 2) || '-' || substr(?, 7, 2)) AS "day",
  date(substr(?, 1, 4) || '-' || substr(?, 5, 2) || '-01') AS "month",
  date(substr(?, 1, 4) || '-' || substr(?, 5, 2) || '-' || substr(?, 7, 2)) AS "written_day"
FROM "orders"
WHERE "id" = ?;

-- postgresql
SELECT
  "id",
  TO_DATE(NULLIF(CAST(20240229 AS TEXT), '0'), 'YYYYMMDD') AS "day",
  TO_DATE(NULLIF(CAST(202402 AS TEXT), '0'), 'YYYYMM') AS "month",
  TO_DATE(NULLIF(CAST('20231231' AS TEXT), '0'), 'YYYYMMDD') AS "written_day"
FROM "orders"
WHERE "id" = 2;
-- with parameters [20240229, 202402, 20231231, 2]
SELECT
  "id",
  TO_DATE(NULLIF(CAST(? AS TEXT), '0'), 'YYYYMMDD') AS "day",
  TO_DATE(NULLIF(CAST(? AS TEXT), '0'), 'YYYYMM') AS "month",
  TO_DATE(NULLIF(CAST(? AS TEXT), '0'), 'YYYYMMDD') AS "written_day"
FROM "orders"
WHERE "id" = ?;

