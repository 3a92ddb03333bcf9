-- duckdb
SELECT "id"
FROM "orders"
WHERE "amount" > (
    SELECT AVG("amount")
    FROM "orders"
  )
ORDER BY "id";

-- mysql
SELECT `id`
FROM `orders`
WHERE `amount` > (
    SELECT AVG(`amount`)
    FROM `orders`
  )
ORDER BY `id` IS NULL, `id`;

-- sqlite
SELECT "id"
FROM "orders"
WHERE "amount" > (
    SELECT AVG("amount")
    FROM "orders"
  )
ORDER BY "id" NULLS LAST;

-- postgresql
SELECT "id"
FROM "orders"
WHERE "amount" > (
    SELECT AVG("amount")
    FROM "orders"
  )
ORDER BY "id";

