import { expect, test } from 'vitest';
import { column } from '../testing/answers';
import { nextSorting, sortedRows } from './sorting';

const columns = [column('name'), column('amount', { type: 'decimal' })];
const rows = [
  ['b', 10],
  ['a10', null],
  ['a9', 9.5],
  ['É', '100.25'],
] as const;

test('numbers by size, also those that arrive as text; missing ones last in both directions', () => {
  const amounts = (direction: 'ascending' | 'descending') =>
    sortedRows(rows, columns, { column: 1, direction }).map((row) => row[1]);
  expect(amounts('ascending')).toEqual([9.5, 10, '100.25', null]);
  expect(amounts('descending')).toEqual(['100.25', 10, 9.5, null]);
});

test('text as a person sorts it', () => {
  const names = sortedRows(rows, columns, { column: 0, direction: 'ascending' }).map(
    (row) => row[0],
  );
  expect(names).toEqual(['a9', 'a10', 'b', 'É']);
});

test('without sorting the order is that of the answer', () => {
  expect(sortedRows(rows, columns, null)).toBe(rows);
});

test('a header goes through both directions and back', () => {
  const first = nextSorting(null, 1, true);
  const second = nextSorting(first, 1, true);
  expect([first, second, nextSorting(second, 1, true)]).toEqual([
    { column: 1, direction: 'descending' },
    { column: 1, direction: 'ascending' },
    null,
  ]);
  expect(nextSorting(first, 0, false)).toEqual({ column: 0, direction: 'ascending' });
});
