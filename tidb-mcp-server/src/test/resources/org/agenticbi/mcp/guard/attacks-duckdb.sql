COPY orders TO '/tmp/x.csv'
COPY orders FROM '/tmp/x.csv'
ATTACH '/tmp/x.duckdb' AS x
DETACH x
INSTALL httpfs
LOAD httpfs
PRAGMA database_list
EXPORT DATABASE '/tmp/x'
IMPORT DATABASE '/tmp/x'
CHECKPOINT
VACUUM
PREPARE p AS SELECT 1
EXECUTE p
SET VARIABLE x = 1
RESET memory_limit
SUMMARIZE orders
PIVOT orders ON status
SELECT * FROM read_csv('/etc/passwd')
SELECT * FROM read_csv_auto('/etc/passwd')
SELECT * FROM read_blob('/etc/passwd')
SELECT * FROM read_text('/etc/passwd')
SELECT * FROM read_json('/etc/passwd')
SELECT * FROM read_parquet('/etc/passwd')
SELECT * FROM parquet_metadata('/etc/passwd')
SELECT * FROM sniff_csv('/etc/passwd')
SELECT * FROM glob('/etc/*')
SELECT * FROM query('SELECT 1')
SELECT * FROM query_table('orders')
SELECT * FROM duckdb_settings()
SELECT * FROM duckdb_secrets()
SELECT * FROM duckdb_tables()
SELECT * FROM duckdb_functions()
SELECT * FROM pragma_database_list()
SELECT * FROM pragma_table_info('orders')
SELECT * FROM sqlite_master
SELECT * FROM duckdb_columns
SELECT * FROM pg_catalog.pg_class
SELECT * FROM sql_auto_complete('SEL')
SELECT * FROM which_secret('x', 's3')
SELECT * FROM "read_csv"('/etc/passwd')
SELECT * FROM main.read_csv('/etc/passwd')
SELECT * FROM system.main.read_csv('/etc/passwd')
SELECT * FROM file_search
SELECT * FROM 'orders.parquet'
SELECT * FROM "orders.csv"
SELECT * FROM orders, read_csv('/etc/passwd')
SELECT * FROM orders POSITIONAL JOIN read_csv('/etc/passwd')
SELECT * FROM orders WHERE id IN (FROM read_csv('/etc/passwd'))
SELECT getenv('HOME')
SELECT current_setting('memory_limit')
SELECT getvariable('x')
SELECT current_database()
SELECT current_schema()
SELECT current_user
SELECT user
SELECT nextval('s')
SELECT currval('s')
SELECT txid_current()
SELECT pg_get_viewdef(1)
SELECT json_execute_serialized_sql('x')
SELECT json_serialize_sql('SELECT 1')
SELECT * FROM json_execute_serialized_sql('x')
SELECT error('x')
SELECT sleep_ms(1000)
SELECT write_log('x')
SELECT parse_duckdb_log_message('x', 'y')
SELECT in_search_path('a', 'b')
SELECT version()
SELECT * FROM repeat('x', 100000000)
SELECT * FROM repeat_row('x', num_rows = 100000000)
SELECT * FROM arrow_scan(1, 2, 3)
SELECT * FROM seq_scan('orders')
SELECT * FROM checkpoint()
SELECT * FROM force_checkpoint()
SELECT * FROM summary(orders)
SELECT * FROM test_all_types()
SELECT 'x'.read_text()
SELECT COLUMNS('.*') FROM orders
SELECT 'a'::STRUCT(x INTEGER)
SELECT #1 FROM orders
SELECT `status` FROM orders
SELECT 7 // 2 FROM orders
