-- duckdb
SELECT "id"
FROM "customers"
EXCEPT
(
  (
    SELECT "customer_id"
    FROM "orders"
    ORDER BY "id"
    LIMIT 2
  )
  INTERSECT
  SELECT "id"
  FROM "customers"
)
ORDER BY "id" DESC;

-- mysql
SELECT `id`
FROM `customers`
EXCEPT
(
  (
    SELECT `customer_id`
    FROM `orders`
    ORDER BY `id` IS NULL, `id`
    LIMIT 2
  )
  INTERSECT
  SELECT `id`
  FROM `customers`
)
ORDER BY `id` DESC;

-- sqlite
SELECT "id"
FROM "customers"
EXCEPT
SELECT * FROM (
  SELECT * FROM (
    SELECT "customer_id"
    FROM "orders"
    ORDER BY "id" NULLS LAST
    LIMIT 2
  )
  INTERSECT
  SELECT "id"
  FROM "customers"
)
ORDER BY "id" DESC;

-- postgresql
SELECT "id"
FROM "customers"
EXCEPT
(
  (
    SELECT "customer_id"
    FROM "orders"
    ORDER BY "id"
    LIMIT 2
  )
  INTERSECT
  SELECT "id"
  FROM "customers"
)
ORDER BY "id" DESC NULLS LAST;

