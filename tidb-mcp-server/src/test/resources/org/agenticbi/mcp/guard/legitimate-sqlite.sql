SELECT * FROM customers
SELECT count(*) FROM orders
SELECT DISTINCT state FROM customers ORDER BY state
SELECT c.name, sum(o.total_amount) AS spent FROM customers c JOIN orders o ON o.customer_id = c.id GROUP BY c.name ORDER BY spent DESC, c.name LIMIT 5
SELECT strftime('%Y-%m', order_date) AS month, avg(total_amount) AS average FROM orders WHERE order_date >= '2024-01-01' GROUP BY 1 ORDER BY 1
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders) ORDER BY name
SELECT name FROM products p WHERE NOT EXISTS (SELECT 1 FROM order_items i WHERE i.product_id = p.id) ORDER BY name
WITH monthly AS (SELECT strftime('%Y-%m', order_date) AS month, sum(total_amount) AS revenue FROM orders GROUP BY 1) SELECT month, revenue, revenue - lag(revenue) OVER (ORDER BY month) AS change FROM monthly ORDER BY month
SELECT status, count(*) * 100.0 / sum(count(*)) OVER () AS share FROM orders GROUP BY status ORDER BY status
SELECT state, count(*) FILTER (WHERE status = 'completed') AS completed, count(*) AS total FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY state HAVING count(*) > 1 ORDER BY state
SELECT id, CASE WHEN total_amount >= 100 THEN 'big' ELSE 'small' END AS size FROM orders ORDER BY id
SELECT coalesce(email, 'none') AS email, nullif(state, 'Texas') AS state, ifnull(email, '-') FROM customers ORDER BY id
SELECT name FROM customers WHERE name LIKE '%an%' OR name GLOB 'B*' ORDER BY 1
SELECT * FROM (SELECT o.*, row_number() OVER (PARTITION BY customer_id ORDER BY total_amount DESC, id) AS place FROM orders o) ranked WHERE place <= 2 ORDER BY id
SELECT date(order_date, '+7 days') AS due, date(order_date, 'start of month') AS month FROM orders ORDER BY id
SELECT julianday(max(order_date)) - julianday(min(order_date)) AS days FROM orders
SELECT state FROM customers UNION SELECT status FROM orders ORDER BY 1
SELECT id FROM customers EXCEPT SELECT customer_id FROM orders ORDER BY 1
SELECT id FROM customers INTERSECT SELECT customer_id FROM orders ORDER BY 1
SELECT state FROM customers UNION ALL SELECT state FROM customers ORDER BY 1 LIMIT 10 OFFSET 2
SELECT attributes->>'$.color' AS color, count(*) FROM products GROUP BY 1 ORDER BY 1
SELECT json_extract(attributes, '$.color') AS color FROM products ORDER BY id
SELECT CAST(total_amount AS INTEGER) AS whole, CAST(id AS TEXT) AS written FROM orders ORDER BY id
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 5) SELECT n FROM numbers ORDER BY n
SELECT group_concat(name, ', ') AS names FROM (SELECT name FROM customers ORDER BY name)
SELECT sum(total_amount) OVER (ORDER BY order_date, id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS moving FROM orders ORDER BY id
SELECT avg(total_amount) OVER w AS average FROM orders WINDOW w AS (PARTITION BY customer_id ORDER BY order_date, id) ORDER BY id
SELECT ntile(4) OVER (ORDER BY total_amount, id) AS quarter, dense_rank() OVER (ORDER BY status) AS r FROM orders ORDER BY id
SELECT a.id, b.id FROM customers a CROSS JOIN customers b WHERE a.id < b.id ORDER BY 1, 2
SELECT c.name, o.id FROM customers c LEFT JOIN orders o ON o.customer_id = c.id AND o.status <> 'cancelled' ORDER BY c.name, o.id
SELECT (SELECT count(*) FROM orders) AS orders, (SELECT count(*) FROM customers) AS customers
SELECT "name" AS "Customer name", `state` FROM "customers" WHERE "state" = 'Texas' ORDER BY "name"
SELECT count(DISTINCT customer_id) AS buyers, round(avg(total_amount), 2) AS average FROM orders WHERE status IN ('completed', 'returned') AND total_amount BETWEEN 10 AND 500
SELECT name || ' (' || state || ')' AS label, substr(name, 1, 3) AS code, length(name) AS letters, instr(name, 'a') AS place FROM customers ORDER BY id
SELECT email IS NULL AS silent, state IS NOT NULL AS known, NOT (state = 'Ohio') AS other FROM customers ORDER BY id
SELECT -- revenue of a day
 order_date, /* all of it */ sum(total_amount) AS revenue FROM orders GROUP BY order_date ORDER BY order_date;
SELECT iif(total_amount > 100, 'big', 'small') AS size, printf('%.2f', total_amount) AS written, total_amount % 7 AS rest FROM orders ORDER BY id
SELECT total(total_amount) AS total, max(order_date) AS latest, min(order_date) AS earliest FROM orders
SELECT key, value FROM products, json_each(attributes) ORDER BY products.id, key
SELECT T1.name, T2.status FROM customers AS T1 JOIN orders AS T2 ON T1.id = T2.customer_id WHERE T2.total_amount > (SELECT avg(total_amount) FROM orders) ORDER BY T1.name, T2.id
SELECT state, count(*) FROM customers GROUP BY state ORDER BY count(*) DESC, state LIMIT 1
SELECT name FROM customers WHERE state = 'Texas' COLLATE NOCASE ORDER BY name COLLATE NOCASE DESC
SELECT o.id FROM orders o NATURAL JOIN customers c ORDER BY o.id
SELECT CASE status WHEN 'completed' THEN 1 ELSE 0 END AS done, -total_amount AS negative, abs(-3), total_amount * 1.0 / 3 FROM orders ORDER BY id
SELECT strftime('%w', order_date) AS weekday, CAST(strftime('%Y', order_date) AS INTEGER) AS year, count(*) FROM orders GROUP BY weekday, year ORDER BY weekday, year
SELECT name FROM customers WHERE (state, city) IN (SELECT state, city FROM customers WHERE id < 3) ORDER BY name
SELECT upper(name), lower(name), trim(name), replace(name, 'a', 'b'), ltrim(name), round(2.5) FROM customers ORDER BY id
SELECT count(*) FROM customers WHERE email LIKE "%example.com" AND city <> "St. Helena"
