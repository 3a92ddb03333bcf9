-- duckdb
SELECT
  "status",
  MEDIAN("amount") AS "median_amount",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY "status"
ORDER BY "status";

-- mysql
SELECT
  `group_1` AS `status`,
  AVG(CASE WHEN `position_2` BETWEEN `total_3` * 1e0 / 2.0 AND `total_3` * 1e0 / 2.0 + 1 THEN `value_4` END) AS `median_amount`,
  COUNT(*) AS `orders`
FROM (
  SELECT
    `status` AS `group_1`,
    ROW_NUMBER() OVER (PARTITION BY `status` ORDER BY `amount` IS NULL, `amount`) AS `position_2`,
    COUNT(`amount`) OVER (PARTITION BY `status`) AS `total_3`,
    `amount` AS `value_4`
  FROM `orders`
) AS `numbered`
GROUP BY `group_1`
ORDER BY `status` IS NULL, `status`;

-- sqlite
SELECT
  "group_1" AS "status",
  AVG(CASE WHEN "position_2" BETWEEN "total_3" * 1.0 / 2.0 AND "total_3" * 1.0 / 2.0 + 1 THEN "value_4" END) AS "median_amount",
  COUNT(*) AS "orders"
FROM (
  SELECT
    "status" AS "group_1",
    ROW_NUMBER() OVER (PARTITION BY "status" ORDER BY "amount" NULLS LAST) AS "position_2",
    COUNT("amount") OVER (PARTITION BY "status") AS "total_3",
    "amount" AS "value_4"
  FROM "orders"
) AS "numbered"
GROUP BY "group_1"
ORDER BY "status" NULLS LAST;

-- postgresql
SELECT
  "status",
  PERCENTILE_CONT(0.5) WITHIN GROUP (ORDER BY "amount") AS "median_amount",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY "status"
ORDER BY "status";

