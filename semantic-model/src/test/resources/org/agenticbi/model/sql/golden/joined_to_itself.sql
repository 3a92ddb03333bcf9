-- duckdb
SELECT
  o."id",
  "later"."id" AS "later"
FROM "orders" AS o
JOIN "orders" AS "later" ON "later"."customer_id" = o."customer_id" AND "later"."id" > o."id"
ORDER BY o."id";

-- mysql
SELECT
  o.`id`,
  `later`.`id` AS `later`
FROM `orders` AS o
JOIN `orders` AS `later` ON `later`.`customer_id` = o.`customer_id` AND `later`.`id` > o.`id`
ORDER BY o.`id` IS NULL, o.`id`;

-- sqlite
SELECT
  o."id",
  "later"."id" AS "later"
FROM "orders" AS o
JOIN "orders" AS "later" ON "later"."customer_id" = o."customer_id" AND "later"."id" > o."id"
ORDER BY o."id" NULLS LAST;

-- postgresql
SELECT
  o."id",
  "later"."id" AS "later"
FROM "orders" AS o
JOIN "orders" AS "later" ON "later"."customer_id" = o."customer_id" AND "later"."id" > o."id"
ORDER BY o."id";

