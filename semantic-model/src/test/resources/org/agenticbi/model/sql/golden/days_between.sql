-- duckdb
SELECT
  o."id",
  DATE_DIFF('day', CAST(c."signed_up" AS DATE), CAST(o."ordered_at" AS DATE)) AS "days"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
WHERE DATE_DIFF('day', CAST(c."signed_up" AS DATE), CAST(o."ordered_at" AS DATE)) >= 1
ORDER BY o."id";
-- with parameters [1]
SELECT
  o."id",
  DATE_DIFF('day', CAST(c."signed_up" AS DATE), CAST(o."ordered_at" AS DATE)) AS "days"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
WHERE DATE_DIFF('day', CAST(c."signed_up" AS DATE), CAST(o."ordered_at" AS DATE)) >= ?
ORDER BY o."id";

-- mysql
SELECT
  o.`id`,
  DATEDIFF(DATE(o.`ordered_at`), DATE(c.`signed_up`)) AS `days`
FROM `orders` AS o
JOIN `customers` AS c ON c.`id` = o.`customer_id`
WHERE DATEDIFF(DATE(o.`ordered_at`), DATE(c.`signed_up`)) >= 1
ORDER BY o.`id` IS NULL, o.`id`;
-- with parameters [1]
SELECT
  o.`id`,
  DATEDIFF(DATE(o.`ordered_at`), DATE(c.`signed_up`)) AS `days`
FROM `orders` AS o
JOIN `customers` AS c ON c.`id` = o.`customer_id`
WHERE DATEDIFF(DATE(o.`ordered_at`), DATE(c.`signed_up`)) >= ?
ORDER BY o.`id` IS NULL, o.`id`;

-- sqlite
SELECT
  o."id",
  CAST(julianday(date(o."ordered_at")) - julianday(date(c."signed_up")) AS INTEGER) AS "days"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
WHERE CAST(julianday(date(o."ordered_at")) - julianday(date(c."signed_up")) AS INTEGER) >= 1
ORDER BY o."id" NULLS LAST;
-- with parameters [1]
SELECT
  o."id",
  CAST(julianday(date(o."ordered_at")) - julianday(date(c."signed_up")) AS INTEGER) AS "days"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
WHERE CAST(julianday(date(o."ordered_at")) - julianday(date(c."signed_up")) AS INTEGER) >= ?
ORDER BY o."id" NULLS LAST;

-- postgresql
SELECT
  o."id",
  (CAST(o."ordered_at" AS DATE) - CAST(c."signed_up" AS DATE)) AS "days"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
WHERE (CAST(o."ordered_at" AS DATE) - CAST(c."signed_up" AS DATE)) >= 1
ORDER BY o."id";
-- with parameters [1]
SELECT
  o."id",
  (CAST(o."ordered_at" AS DATE) - CAST(c."signed_up" AS DATE)) AS "days"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
WHERE (CAST(o."ordered_at" AS DATE) - CAST(c."signed_up" AS DATE)) >= ?
ORDER BY o."id";

