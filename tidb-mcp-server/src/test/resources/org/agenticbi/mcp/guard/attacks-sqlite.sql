PRAGMA table_info(orders)
PRAGMA writable_schema = 1
ATTACH DATABASE '/tmp/x' AS x
DETACH DATABASE x
VACUUM INTO '/tmp/x'
REINDEX
ANALYZE
SELECT * FROM sqlite_master
SELECT * FROM sqlite_schema
SELECT * FROM "sqlite_master"
SELECT * FROM main.sqlite_master
SELECT * FROM temp.sqlite_temp_master
SELECT * FROM sqlite_sequence
SELECT * FROM pragma_table_info('orders')
SELECT * FROM pragma_database_list
SELECT * FROM pragma_database_list()
SELECT * FROM pragma_function_list
SELECT * FROM dbstat
SELECT * FROM generate_series(1, 10)
SELECT load_extension('/tmp/x')
SELECT readfile('/etc/passwd')
SELECT writefile('/tmp/x', 'y')
SELECT edit('x')
SELECT fts3_tokenizer('x')
SELECT zeroblob(1000000000)
SELECT randomblob(1000000000)
SELECT sqlite_version()
SELECT sqlite_source_id()
SELECT sqlite_compileoption_get(1)
SELECT last_insert_rowid()
SELECT changes()
SELECT total_changes()
SELECT [status] FROM orders
SELECT * FROM orders INDEXED BY x
SELECT x'00'
SELECT * FROM orders WHERE status REGEXP load_extension('x')
