SELECT * FROM customers
SELECT count(*) FROM orders
SELECT DISTINCT state FROM customers ORDER BY state
SELECT c.name, SUM(o.total_amount) AS spent FROM customers c JOIN orders o ON o.customer_id = c.id GROUP BY c.name ORDER BY spent DESC, c.name LIMIT 5
SELECT DATE_FORMAT(order_date, '%Y-%m') AS month, AVG(total_amount) AS average FROM orders WHERE order_date >= '2024-01-01' GROUP BY month ORDER BY month
SELECT DATE_FORMAT(order_date, "%Y") AS year, COUNT(*) FROM orders WHERE status = "completed" GROUP BY year ORDER BY year
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders) ORDER BY name
SELECT name FROM products p WHERE NOT EXISTS (SELECT 1 FROM order_items i WHERE i.product_id = p.id) ORDER BY name
WITH monthly AS (SELECT DATE_FORMAT(order_date, '%Y-%m-01') AS month, SUM(total_amount) AS revenue FROM orders GROUP BY 1) SELECT month, revenue, revenue - LAG(revenue) OVER (ORDER BY month) AS difference FROM monthly ORDER BY month
SELECT status, COUNT(*) * 100.0 / SUM(COUNT(*)) OVER () AS share FROM orders GROUP BY status ORDER BY status
SELECT state, SUM(CASE WHEN status = 'completed' THEN 1 ELSE 0 END) AS completed, COUNT(*) AS total FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY state HAVING COUNT(*) > 1 ORDER BY state
SELECT id, IF(total_amount >= 100, 'big', 'small') AS size FROM orders ORDER BY id
SELECT COALESCE(email, 'none') AS email, NULLIF(state, 'Texas') AS state, IFNULL(email, '-') FROM customers ORDER BY id
SELECT name FROM customers WHERE name LIKE '%an%' OR name REGEXP '^B' ORDER BY 1
SELECT * FROM (SELECT o.*, ROW_NUMBER() OVER (PARTITION BY customer_id ORDER BY total_amount DESC, id) AS place FROM orders o) ranked WHERE place <= 2 ORDER BY id
SELECT order_date + INTERVAL 7 DAY AS due, DATE_SUB(order_date, INTERVAL 1 MONTH) AS earlier, DATE_ADD(order_date, INTERVAL -1 YEAR) AS year_before FROM orders ORDER BY id
SELECT EXTRACT(YEAR FROM order_date) AS year, QUARTER(order_date) AS quarter, COUNT(*) FROM orders GROUP BY 1, 2 ORDER BY 1, 2
SELECT DATEDIFF(MAX(order_date), MIN(order_date)) AS days, TIMESTAMPDIFF(MONTH, MIN(order_date), MAX(order_date)) AS months FROM orders
SELECT state FROM customers UNION SELECT status FROM orders ORDER BY 1
SELECT id FROM customers EXCEPT SELECT customer_id FROM orders ORDER BY 1
SELECT id FROM customers INTERSECT SELECT customer_id FROM orders ORDER BY 1
SELECT state FROM customers UNION ALL SELECT state FROM customers ORDER BY 1 LIMIT 10 OFFSET 2
SELECT state FROM customers ORDER BY id LIMIT 2, 3
SELECT category, COUNT(*) AS n FROM products GROUP BY category WITH ROLLUP
SELECT JSON_UNQUOTE(JSON_EXTRACT(attributes, '$.color')) AS color, COUNT(*) FROM products GROUP BY 1 ORDER BY 1
SELECT CAST(total_amount AS SIGNED) AS whole, CONVERT(id, CHAR) AS written, CAST(id AS CHAR(10)) AS text10 FROM orders ORDER BY id
WITH RECURSIVE numbers AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM numbers WHERE n < 5) SELECT n FROM numbers ORDER BY n
SELECT GROUP_CONCAT(DISTINCT state ORDER BY state SEPARATOR ', ') AS states FROM customers
SELECT SUM(total_amount) OVER (ORDER BY order_date, id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS moving FROM orders ORDER BY id
SELECT AVG(total_amount) OVER w AS average FROM orders WINDOW w AS (PARTITION BY customer_id ORDER BY order_date, id) ORDER BY id
SELECT NTILE(4) OVER (ORDER BY total_amount, id) AS quarter, DENSE_RANK() OVER (ORDER BY status) AS r FROM orders ORDER BY id
SELECT a.id, b.id AS other FROM customers a CROSS JOIN customers b WHERE a.id < b.id ORDER BY 1, 2
SELECT c.name, o.id FROM customers c LEFT JOIN orders o ON o.customer_id = c.id AND o.status <> 'cancelled' ORDER BY c.name, o.id
SELECT (SELECT COUNT(*) FROM orders) AS orders, (SELECT COUNT(*) FROM customers) AS customers
SELECT `name` AS `Customer name`, `state` FROM `customers` WHERE `state` = 'Texas' ORDER BY `name`
SELECT COUNT(DISTINCT customer_id) AS buyers, ROUND(AVG(total_amount), 2) AS average FROM orders WHERE status IN ('completed', 'returned') AND total_amount BETWEEN 10 AND 500
SELECT CONCAT(name, ' (', state, ')') AS label, LEFT(name, 3) AS code, CHAR_LENGTH(name) AS letters, LOCATE('a', name) AS place, SUBSTRING_INDEX(name, ' ', 1) AS first_name FROM customers ORDER BY id
SELECT email IS NULL AS silent, state IS NOT NULL AS known, NOT (state = 'Ohio') AS other, state <=> 'Ohio' AS ohio FROM customers ORDER BY id
SELECT -- revenue of a day
 order_date, /* all of it */ SUM(total_amount) AS revenue FROM orders GROUP BY order_date ORDER BY order_date;
SELECT CASE status WHEN 'completed' THEN 1 ELSE 0 END AS done, -total_amount AS negative, total_amount % 7 AS rest, 7 DIV 2 AS whole, total_amount MOD 3 AS m FROM orders ORDER BY id
SELECT DAYNAME(order_date) AS day, MONTHNAME(order_date) AS month, WEEKDAY(order_date) AS number, LAST_DAY(order_date) AS closing, YEARWEEK(order_date, 3) AS week FROM orders ORDER BY id
SELECT STR_TO_DATE('2024-01-31', '%Y-%m-%d') AS day, MAKEDATE(2024, 60) AS leap, DATE('2024-02-03 10:00:00') AS d
SELECT name FROM customers WHERE name REGEXP '^[A-C]\\w+' ORDER BY name
SELECT c.name FROM customers c WHERE c.id IN (SELECT o.customer_id FROM orders o WHERE o.total_amount > (SELECT AVG(total_amount) FROM orders)) ORDER BY c.name
SELECT o.id FROM orders o STRAIGHT_JOIN customers c ON c.id = o.customer_id ORDER BY o.id
SELECT o.id, c.name FROM orders o INNER JOIN customers c USING (id) ORDER BY o.id
SELECT TRIM(BOTH ' ' FROM name) AS n, UPPER(name) AS u, LPAD(id, 5, '0') AS padded, FORMAT(id, 2) AS f FROM customers ORDER BY id
SELECT STDDEV_POP(total_amount) AS spread, VAR_SAMP(total_amount) AS v, MAX(total_amount) - MIN(total_amount) AS span FROM orders
SELECT FIRST_VALUE(total_amount) OVER (PARTITION BY customer_id ORDER BY order_date, id) AS first_amount, CUME_DIST() OVER (ORDER BY total_amount) AS d FROM orders ORDER BY id
