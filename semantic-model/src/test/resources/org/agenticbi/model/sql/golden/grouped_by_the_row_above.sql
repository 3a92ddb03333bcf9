-- duckdb
SELECT
  COALESCE("above"."status", o."status") AS "status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id" AND "above"."status" = 'open'
GROUP BY COALESCE("above"."status", o."status")
ORDER BY "count";
-- with parameters [open]
SELECT
  COALESCE("above"."status", o."status") AS "status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id" AND "above"."status" = ?
GROUP BY COALESCE("above"."status", o."status")
ORDER BY "count";

-- mysql
SELECT
  COALESCE(`above`.`status`, o.`status`) AS `status`,
  COUNT(*) AS `count`
FROM `orders` AS o
LEFT JOIN `orders` AS `above` ON `above`.`id` = o.`customer_id` AND `above`.`status` = 'open'
GROUP BY COALESCE(`above`.`status`, o.`status`)
ORDER BY `count`;
-- with parameters [open]
SELECT
  COALESCE(`above`.`status`, o.`status`) AS `status`,
  COUNT(*) AS `count`
FROM `orders` AS o
LEFT JOIN `orders` AS `above` ON `above`.`id` = o.`customer_id` AND `above`.`status` = ?
GROUP BY COALESCE(`above`.`status`, o.`status`)
ORDER BY `count`;

-- sqlite
SELECT
  COALESCE("above"."status", o."status") AS "status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id" AND "above"."status" = 'open'
GROUP BY COALESCE("above"."status", o."status")
ORDER BY "count";
-- with parameters [open]
SELECT
  COALESCE("above"."status", o."status") AS "status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id" AND "above"."status" = ?
GROUP BY COALESCE("above"."status", o."status")
ORDER BY "count";

-- postgresql
SELECT
  COALESCE("above"."status", o."status") AS "status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id" AND "above"."status" = 'open'
GROUP BY COALESCE("above"."status", o."status")
ORDER BY "count";
-- with parameters [open]
SELECT
  COALESCE("above"."status", o."status") AS "status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id" AND "above"."status" = ?
GROUP BY COALESCE("above"."status", o."status")
ORDER BY "count";

