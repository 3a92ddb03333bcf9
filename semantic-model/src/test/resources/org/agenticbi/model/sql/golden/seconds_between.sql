-- duckdb
SELECT
  o."id",
  DATE_DIFF('second', CAST(c."signed_up" AS TIMESTAMP), CAST(o."ordered_at" AS TIMESTAMP)) AS "seconds"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
ORDER BY o."id";

-- mysql
SELECT
  o.`id`,
  TIMESTAMPDIFF(SECOND, c.`signed_up`, o.`ordered_at`) AS `seconds`
FROM `orders` AS o
JOIN `customers` AS c ON c.`id` = o.`customer_id`
ORDER BY o.`id` IS NULL, o.`id`;

-- sqlite
SELECT
  o."id",
  CAST(ROUND((julianday(o."ordered_at") - julianday(c."signed_up")) * 86400) AS INTEGER) AS "seconds"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
ORDER BY o."id" NULLS LAST;

-- postgresql
SELECT
  o."id",
  CAST(EXTRACT(EPOCH FROM CAST(o."ordered_at" AS TIMESTAMP) - CAST(c."signed_up" AS TIMESTAMP)) AS BIGINT) AS "seconds"
FROM "orders" AS o
JOIN "customers" AS c ON c."id" = o."customer_id"
ORDER BY o."id";

