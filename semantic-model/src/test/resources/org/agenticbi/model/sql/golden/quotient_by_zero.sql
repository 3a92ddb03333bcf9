-- duckdb
SELECT
  "id",
  "amount" / NULLIF("items", 0) AS "price"
FROM "orders"
ORDER BY "id";

-- mysql
SELECT
  `id`,
  `amount` * 1e0 / NULLIF(`items`, 0) AS `price`
FROM `orders`
ORDER BY `id` IS NULL, `id`;

-- sqlite
SELECT
  "id",
  "amount" * 1.0 / NULLIF("items", 0) AS "price"
FROM "orders"
ORDER BY "id" NULLS LAST;

-- postgresql
SELECT
  "id",
  "amount" * 1.0 / NULLIF("items", 0) AS "price"
FROM "orders"
ORDER BY "id";

