-- duckdb
SELECT
  "city",
  "name"
FROM (
  SELECT
    "city",
    "name",
    ROW_NUMBER() OVER (PARTITION BY "city" ORDER BY "name" DESC) AS "place"
  FROM "customers"
) AS "ranked"
WHERE "place" = 1
ORDER BY "city";
-- with parameters [1]
SELECT
  "city",
  "name"
FROM (
  SELECT
    "city",
    "name",
    ROW_NUMBER() OVER (PARTITION BY "city" ORDER BY "name" DESC) AS "place"
  FROM "customers"
) AS "ranked"
WHERE "place" = ?
ORDER BY "city";

-- mysql
SELECT
  `city`,
  `name`
FROM (
  SELECT
    `city`,
    `name`,
    ROW_NUMBER() OVER (PARTITION BY `city` ORDER BY `name` DESC) AS `place`
  FROM `customers`
) AS `ranked`
WHERE `place` = 1
ORDER BY `city` IS NULL, `city`;
-- with parameters [1]
SELECT
  `city`,
  `name`
FROM (
  SELECT
    `city`,
    `name`,
    ROW_NUMBER() OVER (PARTITION BY `city` ORDER BY `name` DESC) AS `place`
  FROM `customers`
) AS `ranked`
WHERE `place` = ?
ORDER BY `city` IS NULL, `city`;

-- sqlite
SELECT
  "city",
  "name"
FROM (
  SELECT
    "city",
    "name",
    ROW_NUMBER() OVER (PARTITION BY "city" ORDER BY "name" DESC) AS "place"
  FROM "customers"
) AS "ranked"
WHERE "place" = 1
ORDER BY "city" NULLS LAST;
-- with parameters [1]
SELECT
  "city",
  "name"
FROM (
  SELECT
    "city",
    "name",
    ROW_NUMBER() OVER (PARTITION BY "city" ORDER BY "name" DESC) AS "place"
  FROM "customers"
) AS "ranked"
WHERE "place" = ?
ORDER BY "city" NULLS LAST;

-- postgresql
SELECT
  "city",
  "name"
FROM (
  SELECT
    "city",
    "name",
    ROW_NUMBER() OVER (PARTITION BY "city" ORDER BY "name" DESC NULLS LAST) AS "place"
  FROM "customers"
) AS "ranked"
WHERE "place" = 1
ORDER BY "city";
-- with parameters [1]
SELECT
  "city",
  "name"
FROM (
  SELECT
    "city",
    "name",
    ROW_NUMBER() OVER (PARTITION BY "city" ORDER BY "name" DESC NULLS LAST) AS "place"
  FROM "customers"
) AS "ranked"
WHERE "place" = ?
ORDER BY "city";

