-- duckdb
SELECT
  "name",
  'a\b''c
"d" ? {} `' AS "text"
FROM "customers"
WHERE "name" = 'D''Arcy 100% ? {}';
-- with parameters [a\b'c
"d" ? {} `, D'Arcy 100% ? {}]
SELECT
  "name",
  ? AS "text"
FROM "customers"
WHERE "name" = ?;

-- mysql
SELECT
  `name`,
  'a\\b''c
"d" ? {} `' AS `text`
FROM `customers`
WHERE `name` = 'D''Arcy 100% ? {}';
-- with parameters [a\b'c
"d" ? {} `, D'Arcy 100% ? {}]
SELECT
  `name`,
  ? AS `text`
FROM `customers`
WHERE `name` = ?;

-- sqlite
SELECT
  "name",
  'a\b''c
"d" ? {} `' AS "text"
FROM "customers"
WHERE "name" = 'D''Arcy 100% ? {}';
-- with parameters [a\b'c
"d" ? {} `, D'Arcy 100% ? {}]
SELECT
  "name",
  ? AS "text"
FROM "customers"
WHERE "name" = ?;

-- postgresql
SELECT
  "name",
  'a\b''c
"d" ? {} `' AS "text"
FROM "customers"
WHERE "name" = 'D''Arcy 100% ? {}';
-- with parameters [a\b'c
"d" ? {} `, D'Arcy 100% ? {}]
SELECT
  "name",
  ? AS "text"
FROM "customers"
WHERE "name" = ?;

