-- duckdb
SELECT
  o."status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id"
WHERE (o."status" = 'paid' OR "above"."status" = 'paid')
GROUP BY o."status"
ORDER BY o."status" DESC;
-- with parameters [paid, paid]
SELECT
  o."status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id"
WHERE (o."status" = ? OR "above"."status" = ?)
GROUP BY o."status"
ORDER BY o."status" DESC;

-- mysql
SELECT
  o.`status`,
  COUNT(*) AS `count`
FROM `orders` AS o
LEFT JOIN `orders` AS `above` ON `above`.`id` = o.`customer_id`
WHERE (o.`status` = 'paid' OR `above`.`status` = 'paid')
GROUP BY o.`status`
ORDER BY o.`status` DESC;
-- with parameters [paid, paid]
SELECT
  o.`status`,
  COUNT(*) AS `count`
FROM `orders` AS o
LEFT JOIN `orders` AS `above` ON `above`.`id` = o.`customer_id`
WHERE (o.`status` = ? OR `above`.`status` = ?)
GROUP BY o.`status`
ORDER BY o.`status` DESC;

-- sqlite
SELECT
  o."status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id"
WHERE (o."status" = 'paid' OR "above"."status" = 'paid')
GROUP BY o."status"
ORDER BY o."status" DESC;
-- with parameters [paid, paid]
SELECT
  o."status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id"
WHERE (o."status" = ? OR "above"."status" = ?)
GROUP BY o."status"
ORDER BY o."status" DESC;

-- postgresql
SELECT
  o."status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id"
WHERE (o."status" = 'paid' OR "above"."status" = 'paid')
GROUP BY o."status"
ORDER BY o."status" DESC NULLS LAST;
-- with parameters [paid, paid]
SELECT
  o."status",
  COUNT(*) AS "count"
FROM "orders" AS o
LEFT JOIN "orders" AS "above" ON "above"."id" = o."customer_id"
WHERE (o."status" = ? OR "above"."status" = ?)
GROUP BY o."status"
ORDER BY o."status" DESC NULLS LAST;

