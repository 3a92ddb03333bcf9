import { numberOf } from '../format/cells';
import type { Cell, Column, Row } from '../protocol/columns';

/** What a spreadsheet would take for the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * The rows as CSV (RFC 4180) for a spreadsheet: values unformatted, so that they can be computed
 * with. Text that would be read as a formula gets an apostrophe before it; numbers do not.
 */
export function toCsv(columns: readonly Column[], rows: readonly Row[]): string {
  const header = columns.map((column) => quoted(harmless(column.name)));
  const body = rows.map((row) =>
    columns.map((column, index) => field(row[index] ?? null, column)).join(','),
  );
  return [header.join(','), ...body, ''].join('\r\n');
}

function field(value: Cell, column: Column): string {
  if (value === null) {
    return '';
  }
  if (typeof value === 'boolean' || numberOf(value, column) !== null) {
    return String(value);
  }
  return quoted(harmless(String(value)));
}

function harmless(text: string): string {
  return FORMULA.test(text.trimStart()) || FORMULA.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
