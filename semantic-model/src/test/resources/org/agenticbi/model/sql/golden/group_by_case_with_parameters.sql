-- duckdb
SELECT
  CASE WHEN "amount" >= 20 THEN 'big' WHEN "amount" IS NOT NULL THEN 'small' END AS "size",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY CASE WHEN "amount" >= 20 THEN 'big' WHEN "amount" IS NOT NULL THEN 'small' END
ORDER BY "size";
-- with parameters [20, big, small]
SELECT
  CASE WHEN "amount" >= ? THEN ? WHEN "amount" IS NOT NULL THEN ? END AS "size",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY 1
ORDER BY "size";

-- mysql
SELECT
  CASE WHEN `amount` >= 20 THEN 'big' WHEN `amount` IS NOT NULL THEN 'small' END AS `size`,
  COUNT(*) AS `orders`
FROM `orders`
GROUP BY CASE WHEN `amount` >= 20 THEN 'big' WHEN `amount` IS NOT NULL THEN 'small' END
ORDER BY `size` IS NULL, `size`;
-- with parameters [20, big, small]
SELECT
  CASE WHEN `amount` >= ? THEN ? WHEN `amount` IS NOT NULL THEN ? END AS `size`,
  COUNT(*) AS `orders`
FROM `orders`
GROUP BY 1
ORDER BY `size` IS NULL, `size`;

-- sqlite
SELECT
  CASE WHEN "amount" >= 20 THEN 'big' WHEN "amount" IS NOT NULL THEN 'small' END AS "size",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY CASE WHEN "amount" >= 20 THEN 'big' WHEN "amount" IS NOT NULL THEN 'small' END
ORDER BY "size" NULLS LAST;
-- with parameters [20, big, small]
SELECT
  CASE WHEN "amount" >= ? THEN ? WHEN "amount" IS NOT NULL THEN ? END AS "size",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY 1
ORDER BY "size" NULLS LAST;

-- postgresql
SELECT
  CASE WHEN "amount" >= 20 THEN 'big' WHEN "amount" IS NOT NULL THEN 'small' END AS "size",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY CASE WHEN "amount" >= 20 THEN 'big' WHEN "amount" IS NOT NULL THEN 'small' END
ORDER BY "size";
-- with parameters [20, big, small]
SELECT
  CASE WHEN "amount" >= ? THEN ? WHEN "amount" IS NOT NULL THEN ? END AS "size",
  COUNT(*) AS "orders"
FROM "orders"
GROUP BY 1
ORDER BY "size";

