-- duckdb
SELECT
  c."name",
  COUNT(o."id") AS "orders"
FROM "customers" AS c
LEFT JOIN "orders" AS o ON o."customer_id" = c."id"
GROUP BY c."id", c."name"
ORDER BY "orders", c."name";

-- mysql
SELECT
  c.`name`,
  COUNT(o.`id`) AS `orders`
FROM `customers` AS c
LEFT JOIN `orders` AS o ON o.`customer_id` = c.`id`
GROUP BY c.`id`, c.`name`
ORDER BY `orders`, c.`name` IS NULL, c.`name`;

-- sqlite
SELECT
  c."name",
  COUNT(o."id") AS "orders"
FROM "customers" AS c
LEFT JOIN "orders" AS o ON o."customer_id" = c."id"
GROUP BY c."id", c."name"
ORDER BY "orders", c."name" NULLS LAST;

-- postgresql
SELECT
  c."name",
  COUNT(o."id") AS "orders"
FROM "customers" AS c
LEFT JOIN "orders" AS o ON o."customer_id" = c."id"
GROUP BY c."id", c."name"
ORDER BY "orders", c."name";

