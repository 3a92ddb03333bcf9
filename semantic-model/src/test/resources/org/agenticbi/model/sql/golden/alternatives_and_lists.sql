-- duckdb
SELECT "id"
FROM "orders"
WHERE ("status" = 'open' OR "status" = 'paid' AND "id" < 3)
  AND "id" IN (1, 3, 5)
  AND NOT ("id" = 1)
  AND 1 = 1
ORDER BY "id";
-- with parameters [open, paid, 3, 1, 3, 5, 1]
SELECT "id"
FROM "orders"
WHERE ("status" = ? OR "status" = ? AND "id" < ?)
  AND "id" IN (?, ?, ?)
  AND NOT ("id" = ?)
  AND 1 = 1
ORDER BY "id";

-- mysql
SELECT `id`
FROM `orders`
WHERE (`status` = 'open' OR `status` = 'paid' AND `id` < 3)
  AND `id` IN (1, 3, 5)
  AND NOT (`id` = 1)
  AND 1 = 1
ORDER BY `id` IS NULL, `id`;
-- with parameters [open, paid, 3, 1, 3, 5, 1]
SELECT `id`
FROM `orders`
WHERE (`status` = ? OR `status` = ? AND `id` < ?)
  AND `id` IN (?, ?, ?)
  AND NOT (`id` = ?)
  AND 1 = 1
ORDER BY `id` IS NULL, `id`;

-- sqlite
SELECT "id"
FROM "orders"
WHERE ("status" = 'open' OR "status" = 'paid' AND "id" < 3)
  AND "id" IN (1, 3, 5)
  AND NOT ("id" = 1)
  AND 1 = 1
ORDER BY "id" NULLS LAST;
-- with parameters [open, paid, 3, 1, 3, 5, 1]
SELECT "id"
FROM "orders"
WHERE ("status" = ? OR "status" = ? AND "id" < ?)
  AND "id" IN (?, ?, ?)
  AND NOT ("id" = ?)
  AND 1 = 1
ORDER BY "id" NULLS LAST;

-- postgresql
SELECT "id"
FROM "orders"
WHERE ("status" = 'open' OR "status" = 'paid' AND "id" < 3)
  AND "id" IN (1, 3, 5)
  AND NOT ("id" = 1)
  AND 1 = 1
ORDER BY "id";
-- with parameters [open, paid, 3, 1, 3, 5, 1]
SELECT "id"
FROM "orders"
WHERE ("status" = ? OR "status" = ? AND "id" < ?)
  AND "id" IN (?, ?, ?)
  AND NOT ("id" = ?)
  AND 1 = 1
ORDER BY "id";

