-- duckdb
SELECT "name"
FROM "customers" AS c
WHERE NOT EXISTS (
    SELECT "id"
    FROM "orders"
    WHERE "customer_id" = c."id"
      AND "amount" > 9
  )
ORDER BY "name";
-- with parameters [9]
SELECT "name"
FROM "customers" AS c
WHERE NOT EXISTS (
    SELECT "id"
    FROM "orders"
    WHERE "customer_id" = c."id"
      AND "amount" > ?
  )
ORDER BY "name";

-- mysql
SELECT `name`
FROM `customers` AS c
WHERE NOT EXISTS (
    SELECT `id`
    FROM `orders`
    WHERE `customer_id` = c.`id`
      AND `amount` > 9
  )
ORDER BY `name` IS NULL, `name`;
-- with parameters [9]
SELECT `name`
FROM `customers` AS c
WHERE NOT EXISTS (
    SELECT `id`
    FROM `orders`
    WHERE `customer_id` = c.`id`
      AND `amount` > ?
  )
ORDER BY `name` IS NULL, `name`;

-- sqlite
SELECT "name"
FROM "customers" AS c
WHERE NOT EXISTS (
    SELECT "id"
    FROM "orders"
    WHERE "customer_id" = c."id"
      AND "amount" > 9
  )
ORDER BY "name" NULLS LAST;
-- with parameters [9]
SELECT "name"
FROM "customers" AS c
WHERE NOT EXISTS (
    SELECT "id"
    FROM "orders"
    WHERE "customer_id" = c."id"
      AND "amount" > ?
  )
ORDER BY "name" NULLS LAST;

-- postgresql
SELECT "name"
FROM "customers" AS c
WHERE NOT EXISTS (
    SELECT "id"
    FROM "orders"
    WHERE "customer_id" = c."id"
      AND "amount" > 9
  )
ORDER BY "name";
-- with parameters [9]
SELECT "name"
FROM "customers" AS c
WHERE NOT EXISTS (
    SELECT "id"
    FROM "orders"
    WHERE "customer_id" = c."id"
      AND "amount" > ?
  )
ORDER BY "name";

