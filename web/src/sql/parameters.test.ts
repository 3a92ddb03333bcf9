import { expect, test } from 'vitest';
import { readableSql } from './parameters';

test('values stand where their placeholders stood', () => {
  const sql = readableSql({
    sql_query: 'SELECT * FROM t WHERE a = ? AND b > ? AND c IS ? AND d = ?',
    parameters: ["O'Hara", 3.5, null, true],
    dialect: 'duckdb',
  });
  expect(sql).toBe("SELECT * FROM t WHERE a = 'O''Hara' AND b > 3.5 AND c IS NULL AND d = TRUE");
});

test('question marks in strings, names and comments are no placeholders', () => {
  const sql_query = `SELECT 'why?' , "a?" , \`b?\` -- really?\n, /* ? */ ? FROM t`;
  expect(readableSql({ sql_query, parameters: [1], dialect: 'duckdb' })).toBe(
    sql_query.replace('? FROM', '1 FROM'),
  );
});

test('a backslash ends a string in standard SQL and escapes in MySQL', () => {
  const standard = readableSql({
    sql_query: "SELECT 'a\\', ?",
    parameters: [1],
    dialect: 'duckdb',
  });
  expect(standard).toBe("SELECT 'a\\', 1");
  const mysql = readableSql({
    sql_query: "SELECT 'a\\'?', ?",
    parameters: ['b\\'],
    dialect: 'mysql',
  });
  expect(mysql).toBe("SELECT 'a\\'?', 'b\\\\'");
});

test('placeholders without a value stay', () => {
  expect(readableSql({ sql_query: 'SELECT ?, ?', parameters: [1], dialect: null })).toBe(
    'SELECT 1, ?',
  );
  expect(readableSql({ sql_query: null, parameters: [], dialect: null })).toBe('');
});
