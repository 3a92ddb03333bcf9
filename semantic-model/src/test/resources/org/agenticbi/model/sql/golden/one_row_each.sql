-- duckdb
SELECT
  'all' AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
  ) AS "orders"
UNION
SELECT
  'paid' AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
    WHERE "status" = 'paid'
  ) AS "orders"
ORDER BY "kind";
-- with parameters [all, paid, paid]
SELECT
  ? AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
  ) AS "orders"
UNION
SELECT
  ? AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
    WHERE "status" = ?
  ) AS "orders"
ORDER BY "kind";

-- mysql
SELECT *
FROM (
  SELECT
    'all' AS `kind`,
    (
      SELECT COUNT(*)
      FROM `orders`
    ) AS `orders`
  UNION
  SELECT
    'paid' AS `kind`,
    (
      SELECT COUNT(*)
      FROM `orders`
      WHERE `status` = 'paid'
    ) AS `orders`
) AS `combined`
ORDER BY `kind` IS NULL, `kind`;
-- with parameters [all, paid, paid]
SELECT *
FROM (
  SELECT
    ? AS `kind`,
    (
      SELECT COUNT(*)
      FROM `orders`
    ) AS `orders`
  UNION
  SELECT
    ? AS `kind`,
    (
      SELECT COUNT(*)
      FROM `orders`
      WHERE `status` = ?
    ) AS `orders`
) AS `combined`
ORDER BY `kind` IS NULL, `kind`;

-- sqlite
SELECT
  'all' AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
  ) AS "orders"
UNION
SELECT
  'paid' AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
    WHERE "status" = 'paid'
  ) AS "orders"
ORDER BY "kind" NULLS LAST;
-- with parameters [all, paid, paid]
SELECT
  ? AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
  ) AS "orders"
UNION
SELECT
  ? AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
    WHERE "status" = ?
  ) AS "orders"
ORDER BY "kind" NULLS LAST;

-- postgresql
SELECT
  'all' AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
  ) AS "orders"
UNION
SELECT
  'paid' AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
    WHERE "status" = 'paid'
  ) AS "orders"
ORDER BY "kind";
-- with parameters [all, paid, paid]
SELECT
  ? AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
  ) AS "orders"
UNION
SELECT
  ? AS "kind",
  (
    SELECT COUNT(*)
    FROM "orders"
    WHERE "status" = ?
  ) AS "orders"
ORDER BY "kind";

