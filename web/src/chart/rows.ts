import type { Cell, Column, Row } from '../protocol/columns';

/** A row as Vega reads it: values by the name of their column. */
export type Datum = Record<string, Cell>;

/** Rows arrive as arrays in column order, and Vega's fields are named. */
export function namedRows(columns: readonly Column[], rows: readonly Row[]): Datum[] {
  return rows.map((row) =>
    Object.fromEntries(columns.map((column, index) => [column.name, row[index] ?? null])),
  );
}
