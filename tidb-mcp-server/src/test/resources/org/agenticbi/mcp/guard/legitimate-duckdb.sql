SELECT * FROM customers
SELECT count(*) FROM orders
SELECT DISTINCT state FROM customers ORDER BY state
SELECT c.name, sum(o.total_amount) AS spent FROM customers c JOIN orders o ON o.customer_id = c.id GROUP BY c.name ORDER BY spent DESC, c.name LIMIT 5
SELECT date_trunc('month', order_date) AS month, avg(total_amount) AS average FROM orders WHERE order_date >= DATE '2024-01-01' AND order_date < DATE '2025-01-01' GROUP BY 1 ORDER BY 1
SELECT name FROM customers WHERE id NOT IN (SELECT customer_id FROM orders) ORDER BY name
SELECT name FROM products p WHERE NOT EXISTS (SELECT 1 FROM order_items i WHERE i.product_id = p.id) ORDER BY name
WITH monthly AS (SELECT date_trunc('month', order_date) AS month, sum(total_amount) AS revenue FROM orders GROUP BY 1) SELECT month, revenue, revenue - lag(revenue) OVER (ORDER BY month) AS change FROM monthly ORDER BY month
SELECT status, count(*) * 100.0 / sum(count(*)) OVER () AS share FROM orders GROUP BY status ORDER BY status
SELECT state, count(*) FILTER (WHERE status = 'completed') AS completed, count(*) AS total FROM orders o JOIN customers c ON c.id = o.customer_id GROUP BY state HAVING count(*) > 1 ORDER BY state
SELECT id, total_amount, CASE WHEN total_amount >= 100 THEN 'big' WHEN total_amount >= 50 THEN 'medium' ELSE 'small' END AS size FROM orders ORDER BY id
SELECT coalesce(email, 'none') AS email, nullif(state, 'Texas') AS state FROM customers ORDER BY id
SELECT name FROM customers WHERE name ILIKE '%an%' OR name LIKE 'B_b%' ORDER BY 1
SELECT * FROM (SELECT o.*, row_number() OVER (PARTITION BY customer_id ORDER BY total_amount DESC, id) AS place FROM orders o) ranked WHERE place <= 2 ORDER BY id
SELECT id FROM orders QUALIFY row_number() OVER (PARTITION BY customer_id ORDER BY order_date DESC, id) = 1 ORDER BY id
SELECT order_date + INTERVAL 7 DAY AS due, order_date - INTERVAL '1' MONTH AS before FROM orders ORDER BY id
SELECT extract(year FROM order_date) AS year, extract(quarter FROM order_date) AS quarter, count(*) FROM orders GROUP BY ALL ORDER BY ALL
SELECT strftime(order_date, '%Y-%m') AS month, median(total_amount), quantile_cont(total_amount, 0.9) FROM orders GROUP BY month ORDER BY month
SELECT state FROM customers UNION SELECT status FROM orders ORDER BY 1
SELECT id FROM customers EXCEPT SELECT customer_id FROM orders ORDER BY 1
SELECT id FROM customers INTERSECT SELECT customer_id FROM orders ORDER BY 1
SELECT state FROM customers UNION ALL SELECT state FROM customers ORDER BY 1 LIMIT 10 OFFSET 2
SELECT category, status, sum(quantity * unit_price) AS revenue FROM order_items i JOIN orders o ON o.id = i.order_id JOIN products p ON p.id = i.product_id GROUP BY ROLLUP (category, status) ORDER BY ALL
SELECT category, status, count(*) FROM order_items i JOIN orders o ON o.id = i.order_id JOIN products p ON p.id = i.product_id GROUP BY GROUPING SETS ((category), (status), ()) ORDER BY ALL
SELECT category, status, count(*) FROM order_items i JOIN orders o ON o.id = i.order_id JOIN products p ON p.id = i.product_id GROUP BY CUBE (category, status) ORDER BY ALL
SELECT attributes->>'$.color' AS color, count(*) FROM products GROUP BY 1 ORDER BY 1
SELECT json_extract_string(attributes, '$.color') AS color FROM products ORDER BY id
SELECT name, regexp_matches(name, '^[A-C]\w+') AS early, regexp_replace(name, '\s.*$', '') AS first_name FROM customers ORDER BY id
SELECT CAST(total_amount AS INTEGER) AS whole, total_amount::VARCHAR AS written, TRY_CAST(status AS DOUBLE) AS number FROM orders ORDER BY id
WITH RECURSIVE days AS (SELECT DATE '2024-01-01' AS day UNION ALL SELECT CAST(day + INTERVAL 1 DAY AS DATE) FROM days WHERE day < DATE '2024-01-05') SELECT day FROM days ORDER BY day
SELECT string_agg(name, ', ' ORDER BY name) AS names FROM customers
SELECT sum(total_amount) OVER (ORDER BY order_date, id ROWS BETWEEN 2 PRECEDING AND CURRENT ROW) AS moving FROM orders ORDER BY id
SELECT avg(total_amount) OVER w AS average, max(total_amount) OVER w AS most FROM orders WINDOW w AS (PARTITION BY customer_id ORDER BY order_date, id) ORDER BY id
SELECT first_value(total_amount) OVER (PARTITION BY customer_id ORDER BY order_date, id) AS first_amount, ntile(4) OVER (ORDER BY total_amount, id) AS quarter FROM orders ORDER BY id
SELECT a.id, b.id FROM customers a CROSS JOIN customers b WHERE a.id < b.id ORDER BY 1, 2
SELECT c.name, o.id FROM customers c LEFT JOIN orders o ON o.customer_id = c.id AND o.status <> 'cancelled' ORDER BY c.name, o.id NULLS LAST
SELECT c.name, latest.total_amount FROM customers c, LATERAL (SELECT total_amount FROM orders o WHERE o.customer_id = c.id ORDER BY order_date DESC, o.id LIMIT 1) latest ORDER BY c.name
SELECT date_diff('day', min(order_date), max(order_date)) AS days, age(max(order_date), min(order_date)) AS span FROM orders
SELECT * EXCLUDE (email) FROM customers ORDER BY id
SELECT generate_series AS n FROM generate_series(1, 5) ORDER BY n
SELECT unnest([1, 2, 3]) AS n
SELECT list_sort(list(DISTINCT state)) AS states FROM customers
SELECT (SELECT count(*) FROM orders) AS orders, (SELECT count(*) FROM customers) AS customers
SELECT "name" AS "Customer name", "state" FROM "customers" WHERE "state" = 'Texas' ORDER BY "name"
SELECT count(DISTINCT customer_id) AS buyers, round(avg(total_amount), 2) AS average FROM orders WHERE status IN ('completed', 'returned') AND total_amount BETWEEN 10 AND 500
SELECT status, arg_max(id, total_amount) AS largest FROM orders GROUP BY status ORDER BY status
SELECT total_amount > ALL (SELECT total_amount FROM orders WHERE status = 'cancelled') AS beats FROM orders ORDER BY id
SELECT state IS DISTINCT FROM 'Texas' AS elsewhere, email IS NULL AS silent, NOT (state = 'Ohio') AS other FROM customers ORDER BY id
SELECT -- revenue of a day
 order_date, /* all of it */ sum(total_amount) AS revenue FROM orders GROUP BY order_date ORDER BY order_date;
SELECT t.n, t.word FROM (VALUES (1, 'one'), (2, 'two')) AS t(n, word) ORDER BY t.n
SELECT main.orders.id FROM main.orders ORDER BY 1
SELECT o.id FROM orders o JOIN customers c USING (id) ORDER BY o.id
SELECT CASE status WHEN 'completed' THEN 1 ELSE 0 END AS done, -total_amount AS negative, total_amount % 7 AS rest, 7 // 2 AS whole, 2 ^ 3 AS power FROM orders ORDER BY id
SELECT name || ' (' || state || ')' AS label, concat(name, ' ', state) AS other, upper(left(name, 3)) AS code FROM customers ORDER BY id
SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY total_amount) AS median FROM orders
SELECT max(order_date)::DATE - min(order_date)::DATE AS days FROM orders
SELECT dayname(order_date) AS day, monthname(order_date) AS month, isodow(order_date) AS number, last_day(order_date) AS closing FROM orders ORDER BY id
