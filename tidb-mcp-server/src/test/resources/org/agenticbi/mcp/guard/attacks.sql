DELETE FROM orders
UPDATE orders SET status = 'x'
INSERT INTO orders VALUES (1)
REPLACE INTO orders VALUES (1)
MERGE INTO orders USING customers ON 1 = 1 WHEN MATCHED THEN DELETE
DROP TABLE orders
TRUNCATE TABLE orders
CREATE TABLE x (a INTEGER)
CREATE TEMP TABLE x AS SELECT * FROM orders
ALTER TABLE orders ADD COLUMN x INTEGER
GRANT ALL ON orders TO public
SET x = 1
CALL something()
KILL 1
EXPLAIN SELECT * FROM orders
EXPLAIN ANALYZE DELETE FROM orders
SHOW TABLES
DESCRIBE orders
VALUES (1)
TABLE orders
BEGIN
COMMIT
USE other
SELECT 1; DROP TABLE orders
SELECT 1; SELECT 2
SELECT 1;;
; DELETE FROM orders
SELECT 1 /* ; */ ; DELETE FROM orders
SELECT 1 -- fine
 ; DELETE FROM orders
COMMIT; DROP TABLE orders
SELECT * FROM orders /*! INTO OUTFILE '/tmp/x' */
SELECT /*!50000 1 UNION SELECT */ 2
SELECT /*T! SLEEP(5), */ 1
SELECT /*T![feature] SLEEP(5), */ 1
SELECT /*M! SLEEP(5), */ 1
SELECT /*+ SET_VAR(max_execution_time=0) */ 1
SELECT /* /* nested */ 1 */ 2
SELECT 1 /* no end
SELECT 'no end
SELECT "no end
SELECT * FROM orders INTO OUTFILE '/tmp/x'
SELECT * FROM orders INTO DUMPFILE '/tmp/x'
SELECT * INTO x FROM orders
SELECT * INTO @x FROM orders
SELECT * FROM orders FOR UPDATE
SELECT * FROM orders FOR SHARE
SELECT * FROM orders LOCK IN SHARE MODE
SELECT LOAD_FILE('/etc/passwd')
SELECT SLEEP(10)
SELECT BENCHMARK(1000000000, MD5('a'))
SELECT GET_LOCK('a', 10)
SELECT RELEASE_ALL_LOCKS()
SELECT pg_sleep(10)
SELECT pg_read_file('/etc/passwd')
SELECT @x := 1
SELECT @@version
SELECT @@datadir
SELECT USER()
SELECT CURRENT_USER
SELECT CURRENT_USER()
SELECT SESSION_USER()
SELECT VERSION()
SELECT DATABASE()
SELECT CONNECTION_ID()
SELECT * FROM information_schema.tables
SELECT * FROM mysql.user
SELECT * FROM performance_schema.threads
SELECT * FROM sys.version
SELECT * FROM pg_catalog.pg_tables
SELECT * FROM other.orders
SELECT * FROM a.b.orders
SELECT * FROM unknown_table
SELECT * FROM orders, information_schema.tables
SELECT * FROM orders WHERE id IN (SELECT id FROM mysql.user)
SELECT (SELECT count(*) FROM information_schema.columns)
SELECT 1 UNION SELECT password FROM mysql.user
SELECT CASE WHEN EXISTS (SELECT 1 FROM mysql.user) THEN 1 END
SELECT count(*) FILTER (WHERE EXISTS (SELECT 1 FROM mysql.user)) FROM orders
SELECT sum(id) OVER (ORDER BY (SELECT max(1) FROM mysql.user)) FROM orders
SELECT * FROM orders ORDER BY (SELECT 1 FROM mysql.user)
SELECT * FROM orders GROUP BY (SELECT 1 FROM mysql.user)
SELECT * FROM orders LIMIT (SELECT count(*) FROM mysql.user)
SELECT * FROM orders o JOIN customers c ON EXISTS (SELECT 1 FROM mysql.user)
WITH x AS (SELECT * FROM mysql.user) SELECT * FROM x
WITH x AS (DELETE FROM orders RETURNING *) SELECT * FROM x
WITH x AS (INSERT INTO orders VALUES (1) RETURNING *) SELECT * FROM x
WITH x AS (UPDATE orders SET id = 1 RETURNING *) SELECT * FROM x
WITH x AS (SELECT 1) DELETE FROM orders
SELECT * FROM hidden WHERE EXISTS (WITH hidden AS (SELECT 1) SELECT 1 FROM hidden)
WITH hidden AS (SELECT * FROM hidden) SELECT * FROM hidden
WITH RECURSIVE hidden AS (SELECT * FROM hidden) SELECT * FROM hidden
WITH RECURSIVE hidden AS (SELECT * FROM hidden UNION SELECT * FROM hidden) SELECT * FROM hidden
WITH a AS (SELECT * FROM hidden), hidden AS (SELECT 1) SELECT * FROM a
WITH sqlite_master AS (SELECT 1) SELECT * FROM sqlite_master
WITH duckdb_tables AS (SELECT 1) SELECT * FROM duckdb_tables
SELECT * FROM orders WHERE status = 'a\' OR 1=1 #'
SELECT 1 # comment
SELECT 0x2F6574632F706173737764
SELECT X'2F65'
SELECT _utf8'abc'
SELECT N'abc'
SELECT E'a\'b'
SELECT U&'\0041'
SELECT $$text$$
SELECT $1
SELECT :name
SELECT ?1
SELECT {fn now()}
SELECT NEXTVAL('s')
SELECT NEXT VALUE FOR s
SELECT * FROM orders PROCEDURE ANALYSE()
SELECT SQL_CALC_FOUND_ROWS * FROM orders
SELECT SQL_NO_CACHE * FROM orders
SELECT * FROM orders USE INDEX (x)
SELECT * FROM orders AS OF SYSTEM TIME '-10s'
SELECT * FROM '/etc/passwd'
SELECT * FROM "/etc/passwd"
SELECT * FROM 'https://example.com/x.csv'
SELECT "sleep"(10)
SELECT main.sleep(10)
SELECT s l e e p(10)
SELECT ｓｌｅｅｐ(10)
SELECT 'a' = ‘a’
SELECT repeat('x', 1000000000)
SELECT repeat('x', id * 1000000) FROM orders
SELECT lpad('x', 1000000000, 'y')
SELECT extractvalue(1, concat(0x7e, (SELECT 1)))
SELECT updatexml(1, 'a', 1)
SELECT * FROM orders WHERE MATCH (status) AGAINST ('x')
SELECT a.* FROM LATERAL (SELECT * FROM mysql.user) a
SELECT * FROM TABLE(generate_series(1, 10))
SELECT xmltable('x')
SELECT CAST(1 AS regclass)
SELECT 'pg_class'::regclass
SELECT * FROM orders TABLESAMPLE SYSTEM (10)
SELECT * FROM orders FETCH FIRST ROW WITH TIES
SELECT TOP 5 * FROM orders
SELECT PRIOR id FROM orders CONNECT BY PRIOR id = customer_id
FROM orders |> WHERE id > 1
(DELETE FROM orders)
