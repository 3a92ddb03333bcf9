-- duckdb
SELECT "name"
FROM "customers"
WHERE "id" NOT IN (
    SELECT "customer_id"
    FROM "orders"
    WHERE "customer_id" IS NOT NULL
  );

-- mysql
SELECT `name`
FROM `customers`
WHERE `id` NOT IN (
    SELECT `customer_id`
    FROM `orders`
    WHERE `customer_id` IS NOT NULL
  );

-- sqlite
SELECT "name"
FROM "customers"
WHERE "id" NOT IN (
    SELECT "customer_id"
    FROM "orders"
    WHERE "customer_id" IS NOT NULL
  );

-- postgresql
SELECT "name"
FROM "customers"
WHERE "id" NOT IN (
    SELECT "customer_id"
    FROM "orders"
    WHERE "customer_id" IS NOT NULL
  );

