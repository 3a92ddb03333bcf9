import { describe, expect, test } from 'vitest';
import { column, MONEY } from '../testing/answers';
import { columnHeading, formatCell } from './cells';
import { formatDate } from './dates';
import { counted, duration, readableName } from './words';

const decimal = { type: 'decimal' };

describe('numbers', () => {
  test.each([
    [1234.5, MONEY, '$1,234.50'],
    [-3, { ...MONEY, unit: 'EUR' }, '-€3.00'],
    [0.1516, { ...decimal, format: 'percent' }, '15.2%'],
    [1, { ...decimal, format: 'percent' }, '100.0%'],
    [0.0004, { ...decimal, format: 'percent' }, '0.04%'],
    [12.5, { ...decimal, unit: 'percent' }, '12.50 %'],
    [1234567, { type: 'integer' }, '1,234,567'],
    [2024, { type: 'integer', format: 'year' }, '2024'],
    [10001, { type: 'integer', role: 'identifier' }, '10001'],
    [2.4049, decimal, '2.40'],
    [0.012345, decimal, '0.01235'],
    [0, decimal, '0.00'],
  ])('%d as %j is %s', (value, change, text) => {
    expect(formatCell(value, column('n', change))).toBe(text);
  });

  test('a column called id is not grouped, unless it counts something', () => {
    expect(formatCell(220101001, column('order_id', { type: 'integer' }))).toBe('220101001');
    const measure = column('paid', { type: 'integer', role: 'measure' });
    expect(formatCell(220101001, measure)).toBe('220,101,001');
  });

  test('a headline leaves out what cannot be said', () => {
    expect(formatCell(18429113.47, column('n', MONEY), 'headline')).toBe('$18,429,113');
    expect(formatCell(42.5, column('n', MONEY), 'headline')).toBe('$42.50');
  });

  test('exact decimals that arrive as text keep every digit', () => {
    expect(formatCell('1234.5', column('n', decimal))).toBe('1,234.50');
    expect(formatCell('12345678901234567890.12', column('n', decimal))).toBe(
      '12345678901234567890.12',
    );
    expect(formatCell('0042', column('zip'))).toBe('0042');
  });
});

describe('dates', () => {
  test.each([
    ['2024-03-01', 'year', '2024'],
    ['2024-03-01', 'quarter', 'Q1 2024'],
    ['2024-12-01', 'quarter', 'Q4 2024'],
    ['2024-03-01', 'month', 'Mar 2024'],
    ['2024-03', 'month', 'Mar 2024'],
    ['2024-01-01', 'week', 'Week of 1 Jan 2024'],
    ['2024-01-31', 'day', '31 Jan 2024'],
    ['2024-01-31T00:00:00', 'day', '31 Jan 2024'],
    ['2024-01-31T09:15:00', null, '31 Jan 2024, 09:15'],
    ['2024-01-31', null, '31 Jan 2024'],
    ['2024', 'year', '2024'],
    ['2024-Q3', 'quarter', 'Q3 2024'],
    ['2024-W05', 'week', 'Week 5 of 2024'],
    ['2024-13-31', null, '2024-13-31'],
    ['soon', 'day', 'soon'],
  ])('%s at grain %s is %s', (text, grain, expected) => {
    expect(formatDate(text, grain)).toBe(expected);
  });
});

test('other values', () => {
  expect(formatCell(true, column('b'))).toBe('Yes');
  expect(formatCell(null, column('b'))).toBe('–');
  expect(formatCell('<b>x</b>', column('t'))).toBe('<b>x</b>');
});

test('headings name the unit that the values do not show', () => {
  expect(columnHeading(column('delivery_time', { unit: 'days' }))).toBe('Delivery time (days)');
  expect(columnHeading(column('revenue', MONEY))).toBe('Revenue');
  expect(columnHeading(column('Days open', { unit: 'days' }))).toBe('Days open');
});

test('names and counts are readable', () => {
  expect(readableName('total_revenue')).toBe('Total revenue');
  expect(readableName('orderCount')).toBe('Order count');
  expect(readableName('SKU')).toBe('SKU');
  expect(readableName('already Fine')).toBe('already Fine');
  expect(counted(1, 'row')).toBe('1 row');
  expect(counted(1204, 'row')).toBe('1,204 rows');
  expect([0.4, 38.2, 1234].map(duration)).toEqual(['under 1 ms', '38 ms', '1.2 s']);
});
