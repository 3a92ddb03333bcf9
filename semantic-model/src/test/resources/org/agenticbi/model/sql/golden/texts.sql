-- duckdb
SELECT
  CONCAT("name", ' of ', "city") AS "phrase",
  LOWER(COALESCE("city", 'NOWHERE')) AS "place",
  NULL AS "nothing"
FROM "customers"
WHERE "id" <= 3
ORDER BY "name";
-- with parameters [ of , NOWHERE, 3]
SELECT
  CONCAT("name", ?, "city") AS "phrase",
  LOWER(COALESCE("city", ?)) AS "place",
  NULL AS "nothing"
FROM "customers"
WHERE "id" <= ?
ORDER BY "name";

-- mysql
SELECT
  CONCAT_WS('', `name`, ' of ', `city`) AS `phrase`,
  LOWER(COALESCE(`city`, 'NOWHERE')) AS `place`,
  NULL AS `nothing`
FROM `customers`
WHERE `id` <= 3
ORDER BY `name` IS NULL, `name`;
-- with parameters [ of , NOWHERE, 3]
SELECT
  CONCAT_WS('', `name`, ?, `city`) AS `phrase`,
  LOWER(COALESCE(`city`, ?)) AS `place`,
  NULL AS `nothing`
FROM `customers`
WHERE `id` <= ?
ORDER BY `name` IS NULL, `name`;

-- sqlite
SELECT
  (COALESCE("name", '') || COALESCE(' of ', '') || COALESCE("city", '')) AS "phrase",
  LOWER(COALESCE("city", 'NOWHERE')) AS "place",
  NULL AS "nothing"
FROM "customers"
WHERE "id" <= 3
ORDER BY "name" NULLS LAST;
-- with parameters [ of , NOWHERE, 3]
SELECT
  (COALESCE("name", '') || COALESCE(?, '') || COALESCE("city", '')) AS "phrase",
  LOWER(COALESCE("city", ?)) AS "place",
  NULL AS "nothing"
FROM "customers"
WHERE "id" <= ?
ORDER BY "name" NULLS LAST;

-- postgresql
SELECT
  CONCAT("name", ' of ', "city") AS "phrase",
  LOWER(COALESCE("city", 'NOWHERE')) AS "place",
  NULL AS "nothing"
FROM "customers"
WHERE "id" <= 3
ORDER BY "name";
-- with parameters [ of , NOWHERE, 3]
SELECT
  CONCAT("name", ?, "city") AS "phrase",
  LOWER(COALESCE("city", ?)) AS "place",
  NULL AS "nothing"
FROM "customers"
WHERE "id" <= ?
ORDER BY "name";

