-- duckdb
SELECT "name"
FROM "customers"
WHERE "id" NOT IN (
    SELECT "customer_id"
    FROM (
      SELECT "customer_id"
      FROM "orders"
      UNION
      SELECT "id" AS "customer_id"
      FROM "customers"
      WHERE "name" = 'Ann'
    ) AS "members"
    WHERE "customer_id" IS NOT NULL
  );
-- with parameters [Ann]
SELECT "name"
FROM "customers"
WHERE "id" NOT IN (
    SELECT "customer_id"
    FROM (
      SELECT "customer_id"
      FROM "orders"
      UNION
      SELECT "id" AS "customer_id"
      FROM "customers"
      WHERE "name" = ?
    ) AS "members"
    WHERE "customer_id" IS NOT NULL
  );

-- mysql
SELECT `name`
FROM `customers`
WHERE `id` NOT IN (
    SELECT `customer_id`
    FROM (
      SELECT `customer_id`
      FROM `orders`
      UNION
      SELECT `id` AS `customer_id`
      FROM `customers`
      WHERE `name` = 'Ann'
    ) AS `members`
    WHERE `customer_id` IS NOT NULL
  );
-- with parameters [Ann]
SELECT `name`
FROM `customers`
WHERE `id` NOT IN (
    SELECT `customer_id`
    FROM (
      SELECT `customer_id`
      FROM `orders`
      UNION
      SELECT `id` AS `customer_id`
      FROM `customers`
      WHERE `name` = ?
    ) AS `members`
    WHERE `customer_id` IS NOT NULL
  );

-- sqlite
SELECT "name"
FROM "customers"
WHERE "id" NOT IN (
    SELECT "customer_id"
    FROM (
      SELECT "customer_id"
      FROM "orders"
      UNION
      SELECT "id" AS "customer_id"
      FROM "customers"
      WHERE "name" = 'Ann'
    ) AS "members"
    WHERE "customer_id" IS NOT NULL
  );
-- with parameters [Ann]
SELECT "name"
FROM "customers"
WHERE "id" NOT IN (
    SELECT "customer_id"
    FROM (
      SELECT "customer_id"
      FROM "orders"
      UNION
      SELECT "id" AS "customer_id"
      FROM "customers"
      WHERE "name" = ?
    ) AS "members"
    WHERE "customer_id" IS NOT NULL
  );

-- postgresql
SELECT "name"
FROM "customers"
WHERE "id" NOT IN (
    SELECT "customer_id"
    FROM (
      SELECT "customer_id"
      FROM "orders"
      UNION
      SELECT "id" AS "customer_id"
      FROM "customers"
      WHERE "name" = 'Ann'
    ) AS "members"
    WHERE "customer_id" IS NOT NULL
  );
-- with parameters [Ann]
SELECT "name"
FROM "customers"
WHERE "id" NOT IN (
    SELECT "customer_id"
    FROM (
      SELECT "customer_id"
      FROM "orders"
      UNION
      SELECT "id" AS "customer_id"
      FROM "customers"
      WHERE "name" = ?
    ) AS "members"
    WHERE "customer_id" IS NOT NULL
  );

