-- duckdb
SELECT
  c."city",
  SUM(o."amount") AS "total"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
GROUP BY c."city"
ORDER BY "total" DESC
LIMIT 5;

-- mysql
SELECT
  c.`city`,
  SUM(o.`amount`) AS `total`
FROM `orders` AS o
JOIN `customers` AS c ON c.`id` = o.`customer_id`
GROUP BY c.`city`
ORDER BY `total` DESC
LIMIT 5;

-- sqlite
SELECT
  c."city",
  SUM(o."amount") AS "total"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
GROUP BY c."city"
ORDER BY "total" DESC
LIMIT 5;

-- postgresql
SELECT
  c."city",
  SUM(o."amount") AS "total"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
GROUP BY c."city"
ORDER BY "total" DESC NULLS LAST
LIMIT 5;

