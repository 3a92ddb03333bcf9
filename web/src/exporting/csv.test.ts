import { expect, test } from 'vitest';
import { column } from '../testing/answers';
import { toCsv } from './csv';
import { fileName } from './download';

const columns = [column('name'), column('amount', { type: 'decimal' })];

test('quotes what needs it and leaves numbers as they are', () => {
  const csv = toCsv(columns, [
    ['Smith, "Jo"', -12.5],
    ['two\nlines', null],
  ]);
  expect(csv).toBe('name,amount\r\n"Smith, ""Jo""",-12.5\r\n"two\nlines",\r\n');
});

test.each(['=1+2', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1+2'])(
  'text %j cannot become a formula',
  (text) => {
    const second = toCsv(columns, [[text, 1]])
      .split('\r\n')
      .slice(1)
      .join('\r\n');
    expect(second.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('a column name cannot become a formula either', () => {
  expect(toCsv([column('=cmd()')], []).startsWith("'=cmd()")).toBe(true);
});

test('negative decimals that arrive as text are numbers, not formulas', () => {
  expect(toCsv(columns, [['a', '-3.50']])).toContain('a,-3.50');
});

test('file names are plain', () => {
  expect(fileName('Revenue by région, 2024!', 'csv')).toBe('revenue-by-region-2024.csv');
  expect(fileName('***', 'png')).toBe('answer.png');
});
