-- duckdb
SELECT DISTINCT a."country"
FROM "authors" AS a
JOIN "books" AS b ON b."author_id" = a."author_id"
JOIN "loans" AS l ON l."book_id" = b."book_id"
JOIN "members" AS m ON m."member_id" = l."member_id"
WHERE m."city" = 'Oslo';

-- mysql
SELECT DISTINCT a.`country`
FROM `authors` AS a
JOIN `books` AS b ON b.`author_id` = a.`author_id`
JOIN `loans` AS l ON l.`book_id` = b.`book_id`
JOIN `members` AS m ON m.`member_id` = l.`member_id`
WHERE m.`city` = 'Oslo';

-- sqlite
SELECT DISTINCT a."country"
FROM "authors" AS a
JOIN "books" AS b ON b."author_id" = a."author_id"
JOIN "loans" AS l ON l."book_id" = b."book_id"
JOIN "members" AS m ON m."member_id" = l."member_id"
WHERE m."city" = 'Oslo';

-- postgresql
SELECT DISTINCT a."country"
FROM "authors" AS a
JOIN "books" AS b ON b."author_id" = a."author_id"
JOIN "loans" AS l ON l."book_id" = b."book_id"
JOIN "members" AS m ON m."member_id" = l."member_id"
WHERE m."city" = 'Oslo';

