import { numberOf } from '../format/cells';
import type { Cell, Column, Row } from '../protocol/columns';

export type Direction = 'ascending' | 'descending';

/** Which column a table is sorted by; null is the order of the answer. */
export type Sorting = { column: number; direction: Direction } | null;

/** Up, then down, then back to the order of the answer. Numbers begin with the largest. */
export function nextSorting(current: Sorting, column: number, numeric: boolean): Sorting {
  const first: Direction = numeric ? 'descending' : 'ascending';
  if (current?.column !== column) {
    return { column, direction: first };
  }
  if (current.direction === first) {
    return { column, direction: first === 'ascending' ? 'descending' : 'ascending' };
  }
  return null;
}

/** Sorted rows; equal ones keep their order, and missing values stand last in both directions. */
export function sortedRows(
  rows: readonly Row[],
  columns: readonly Column[],
  sorting: Sorting,
): readonly Row[] {
  const column = sorting === null ? undefined : columns[sorting.column];
  if (sorting === null || column === undefined) {
    return rows;
  }
  const sign = sorting.direction === 'ascending' ? 1 : -1;
  const at = sorting.column;
  return rows.toSorted((one, other) => {
    const [a, b] = [one[at] ?? null, other[at] ?? null];
    if (a === null || b === null) {
      return Number(a === null) - Number(b === null);
    }
    return sign * compare(a, b, column);
  });
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

function compare(one: NonNullable<Cell>, other: NonNullable<Cell>, column: Column): number {
  const [a, b] = [numberOf(one, column), numberOf(other, column)];
  if (a !== null && b !== null) {
    return a - b;
  }
  return collator.compare(String(one), String(other));
}
