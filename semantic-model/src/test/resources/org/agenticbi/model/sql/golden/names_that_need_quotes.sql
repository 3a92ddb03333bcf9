-- duckdb
SELECT "sel'ect`{}?" AS "group by"
FROM "odd ""table";

-- mysql
SELECT `sel'ect``{}?` AS `group by`
FROM `odd "table`;

-- sqlite
SELECT "sel'ect`{}?" AS "group by"
FROM "odd ""table";

-- postgresql
SELECT "sel'ect`{}?" AS "group by"
FROM "odd ""table";

