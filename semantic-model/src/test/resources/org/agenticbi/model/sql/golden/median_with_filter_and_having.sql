-- duckdb
SELECT
  MEDIAN("items") AS "median_items",
  MEDIAN("amount") FILTER (WHERE "status" = 'paid') AS "paid_median",
  SUM("amount") AS "total",
  AVG("amount") AS "average"
FROM "orders"
WHERE "amount" IS NOT NULL
HAVING MEDIAN("items") > 1;
-- with parameters [paid, 1]
SELECT
  MEDIAN("items") AS "median_items",
  MEDIAN("amount") FILTER (WHERE "status" = ?) AS "paid_median",
  SUM("amount") AS "total",
  AVG("amount") AS "average"
FROM "orders"
WHERE "amount" IS NOT NULL
HAVING MEDIAN("items") > ?;

-- mysql
SELECT
  AVG(CASE WHEN `position_1` BETWEEN `total_2` * 1e0 / 2.0 AND `total_2` * 1e0 / 2.0 + 1 THEN `value_3` END) AS `median_items`,
  AVG(CASE WHEN `position_4` BETWEEN `total_5` * 1e0 / 2.0 AND `total_5` * 1e0 / 2.0 + 1 THEN `value_6` END) AS `paid_median`,
  SUM(`value_7`) AS `total`,
  AVG(`value_8`) AS `average`
FROM (
  SELECT
    ROW_NUMBER() OVER (ORDER BY `items` IS NULL, `items`) AS `position_1`,
    COUNT(`items`) OVER () AS `total_2`,
    `items` AS `value_3`,
    ROW_NUMBER() OVER (ORDER BY CASE WHEN `status` = 'paid' THEN `amount` END IS NULL, CASE WHEN `status` = 'paid' THEN `amount` END) AS `position_4`,
    COUNT(CASE WHEN `status` = 'paid' THEN `amount` END) OVER () AS `total_5`,
    CASE WHEN `status` = 'paid' THEN `amount` END AS `value_6`,
    `amount` AS `value_7`,
    `amount` AS `value_8`
  FROM `orders`
  WHERE `amount` IS NOT NULL
) AS `numbered`
HAVING AVG(CASE WHEN `position_1` BETWEEN `total_2` * 1e0 / 2.0 AND `total_2` * 1e0 / 2.0 + 1 THEN `value_3` END) > 1;
-- with parameters [paid, paid, paid, paid, 1]
SELECT
  AVG(CASE WHEN `position_1` BETWEEN `total_2` * 1e0 / 2.0 AND `total_2` * 1e0 / 2.0 + 1 THEN `value_3` END) AS `median_items`,
  AVG(CASE WHEN `position_4` BETWEEN `total_5` * 1e0 / 2.0 AND `total_5` * 1e0 / 2.0 + 1 THEN `value_6` END) AS `paid_median`,
  SUM(`value_7`) AS `total`,
  AVG(`value_8`) AS `average`
FROM (
  SELECT
    ROW_NUMBER() OVER (ORDER BY `items` IS NULL, `items`) AS `position_1`,
    COUNT(`items`) OVER () AS `total_2`,
    `items` AS `value_3`,
    ROW_NUMBER() OVER (ORDER BY CASE WHEN `status` = ? THEN `amount` END IS NULL, CASE WHEN `status` = ? THEN `amount` END) AS `position_4`,
    COUNT(CASE WHEN `status` = ? THEN `amount` END) OVER () AS `total_5`,
    CASE WHEN `status` = ? THEN `amount` END AS `value_6`,
    `amount` AS `value_7`,
    `amount` AS `value_8`
  FROM `orders`
  WHERE `amount` IS NOT NULL
) AS `numbered`
HAVING AVG(CASE WHEN `position_1` BETWEEN `total_2` * 1e0 / 2.0 AND `total_2` * 1e0 / 2.0 + 1 THEN `value_3` END) > ?;

-- sqlite
SELECT
  AVG(CASE WHEN "position_1" BETWEEN "total_2" * 1.0 / 2.0 AND "total_2" * 1.0 / 2.0 + 1 THEN "value_3" END) AS "median_items",
  AVG(CASE WHEN "position_4" BETWEEN "total_5" * 1.0 / 2.0 AND "total_5" * 1.0 / 2.0 + 1 THEN "value_6" END) AS "paid_median",
  SUM("value_7") AS "total",
  AVG("value_8") AS "average"
FROM (
  SELECT
    ROW_NUMBER() OVER (ORDER BY "items" NULLS LAST) AS "position_1",
    COUNT("items") OVER () AS "total_2",
    "items" AS "value_3",
    ROW_NUMBER() OVER (ORDER BY CASE WHEN "status" = 'paid' THEN "amount" END NULLS LAST) AS "position_4",
    COUNT(CASE WHEN "status" = 'paid' THEN "amount" END) OVER () AS "total_5",
    CASE WHEN "status" = 'paid' THEN "amount" END AS "value_6",
    "amount" AS "value_7",
    "amount" AS "value_8"
  FROM "orders"
  WHERE "amount" IS NOT NULL
) AS "numbered"
HAVING AVG(CASE WHEN "position_1" BETWEEN "total_2" * 1.0 / 2.0 AND "total_2" * 1.0 / 2.0 + 1 THEN "value_3" END) > 1;
-- with parameters [paid, paid, paid, 1]
SELECT
  AVG(CASE WHEN "position_1" BETWEEN "total_2" * 1.0 / 2.0 AND "total_2" * 1.0 / 2.0 + 1 THEN "value_3" END) AS "median_items",
  AVG(CASE WHEN "position_4" BETWEEN "total_5" * 1.0 / 2.0 AND "total_5" * 1.0 / 2.0 + 1 THEN "value_6" END) AS "paid_median",
  SUM("value_7") AS "total",
  AVG("value_8") AS "average"
FROM (
  SELECT
    ROW_NUMBER() OVER (ORDER BY "items" NULLS LAST) AS "position_1",
    COUNT("items") OVER () AS "total_2",
    "items" AS "value_3",
    ROW_NUMBER() OVER (ORDER BY CASE WHEN "status" = ? THEN "amount" END NULLS LAST) AS "position_4",
    COUNT(CASE WHEN "status" = ? THEN "amount" END) OVER () AS "total_5",
    CASE WHEN "status" = ? THEN "amount" END AS "value_6",
    "amount" AS "value_7",
    "amount" AS "value_8"
  FROM "orders"
  WHERE "amount" IS NOT NULL
) AS "numbered"
HAVING AVG(CASE WHEN "position_1" BETWEEN "total_2" * 1.0 / 2.0 AND "total_2" * 1.0 / 2.0 + 1 THEN "value_3" END) > ?;

-- postgresql
SELECT
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "items") AS "median_items",
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "amount") FILTER (WHERE "status" = 'paid') AS "paid_median",
  SUM("amount") AS "total",
  AVG("amount") AS "average"
FROM "orders"
WHERE "amount" IS NOT NULL
HAVING PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "items") > 1;
-- with parameters [paid, 1]
SELECT
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "items") AS "median_items",
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "amount") FILTER (WHERE "status" = ?) AS "paid_median",
  SUM("amount") AS "total",
  AVG("amount") AS "average"
FROM "orders"
WHERE "amount" IS NOT NULL
HAVING PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "items") > ?;

