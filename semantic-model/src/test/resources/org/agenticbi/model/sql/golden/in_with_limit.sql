-- duckdb
SELECT "name"
FROM "customers"
WHERE "id" IN (
    SELECT "customer_id"
    FROM "orders"
    GROUP BY "customer_id"
    ORDER BY SUM("amount") DESC
    LIMIT 1
  );

-- mysql
SELECT `name`
FROM `customers`
WHERE `id` IN (
    SELECT `customer_id`
    FROM (
      SELECT `customer_id`
      FROM `orders`
      GROUP BY `customer_id`
      ORDER BY SUM(`amount`) DESC
      LIMIT 1
    ) AS `members`
  );

-- sqlite
SELECT "name"
FROM "customers"
WHERE "id" IN (
    SELECT "customer_id"
    FROM "orders"
    GROUP BY "customer_id"
    ORDER BY SUM("amount") DESC
    LIMIT 1
  );

-- postgresql
SELECT "name"
FROM "customers"
WHERE "id" IN (
    SELECT "customer_id"
    FROM "orders"
    GROUP BY "customer_id"
    ORDER BY SUM("amount") DESC NULLS LAST
    LIMIT 1
  );

