-- duckdb
SELECT
  EXTRACT(YEAR FROM "ordered_at") AS "y",
  EXTRACT(QUARTER FROM "ordered_at") AS "q",
  EXTRACT(MONTH FROM "ordered_at") AS "m",
  EXTRACT(DAY FROM "ordered_at") AS "d",
  EXTRACT(ISODOW FROM "ordered_at") AS "w",
  DAYNAME("ordered_at") AS "n",
  EXTRACT(HOUR FROM "ordered_at") AS "h"
FROM "orders"
ORDER BY "id";

-- mysql
SELECT
  YEAR(`ordered_at`) AS `y`,
  QUARTER(`ordered_at`) AS `q`,
  MONTH(`ordered_at`) AS `m`,
  DAYOFMONTH(`ordered_at`) AS `d`,
  (WEEKDAY(`ordered_at`) + 1) AS `w`,
  DAYNAME(`ordered_at`) AS `n`,
  HOUR(`ordered_at`) AS `h`
FROM `orders`
ORDER BY `id` IS NULL, `id`;

-- sqlite
SELECT
  CAST(strftime('%Y', "ordered_at") AS INTEGER) AS "y",
  ((strftime('%m', "ordered_at") + 2) / 3) AS "q",
  CAST(strftime('%m', "ordered_at") AS INTEGER) AS "m",
  CAST(strftime('%d', "ordered_at") AS INTEGER) AS "d",
  ((strftime('%w', "ordered_at") + 6) % 7 + 1) AS "w",
  CASE strftime('%w', "ordered_at") WHEN '1' THEN 'Monday' WHEN '2' THEN 'Tuesday' WHEN '3' THEN 'Wednesday' WHEN '4' THEN 'Thursday' WHEN '5' THEN 'Friday' WHEN '6' THEN 'Saturday' WHEN '0' THEN 'Sunday' END AS "n",
  CAST(strftime('%H', "ordered_at") AS INTEGER) AS "h"
FROM "orders"
ORDER BY "id" NULLS LAST;

-- postgresql
SELECT
  CAST(EXTRACT(YEAR FROM "ordered_at") AS INTEGER) AS "y",
  CAST(EXTRACT(QUARTER FROM "ordered_at") AS INTEGER) AS "q",
  CAST(EXTRACT(MONTH FROM "ordered_at") AS INTEGER) AS "m",
  CAST(EXTRACT(DAY FROM "ordered_at") AS INTEGER) AS "d",
  CAST(EXTRACT(ISODOW FROM "ordered_at") AS INTEGER) AS "w",
  TO_CHAR("ordered_at", 'FMDay') AS "n",
  CAST(EXTRACT(HOUR FROM "ordered_at") AS INTEGER) AS "h"
FROM "orders"
ORDER BY "id";

