import type { Cell, Column } from '../protocol/columns';
import { formatDate } from './dates';
import { formatNumber, type Manner } from './numbers';
import { readableName } from './words';

const NUMBER_TYPES = new Set(['integer', 'decimal']);
const DATE_TYPES = new Set(['date', 'timestamp']);
const GRAINS = new Set(['year', 'quarter', 'month', 'week', 'day']);

/** What stands where there is no value. */
export const NO_VALUE = '–';

export function isNumeric(column: Column): boolean {
  return NUMBER_TYPES.has(column.type ?? '');
}

/** A value as a person reads it, by its column's type, unit and format. */
export function formatCell(value: Cell, column: Column, manner: Manner = 'table'): string {
  if (value === null) {
    return NO_VALUE;
  }
  if (typeof value === 'boolean') {
    return value ? 'Yes' : 'No';
  }
  const number = numberOf(value, column);
  if (number !== null) {
    return formatNumber(number, column, manner);
  }
  const isDate = DATE_TYPES.has(column.type ?? '') || GRAINS.has(column.format ?? '');
  return isDate ? formatDate(String(value), column.format) : String(value);
}

/**
 * The number of a cell, or null. Exact decimals may arrive as text; those that a double cannot
 * hold stay text, so that no digit is changed.
 */
export function numberOf(value: Cell, column: Column): number | null {
  if (typeof value === 'number') {
    return value;
  }
  if (typeof value !== 'string' || !isNumeric(column) || value.trim() === '') {
    return null;
  }
  const digits = value.replace(/\D/g, '').replace(/^0+/, '').length;
  return digits <= 15 && Number.isFinite(Number(value)) ? Number(value) : null;
}

/** The heading of a column; a unit that its values do not show stands behind the name. */
export function columnHeading(column: Column): string {
  const name = readableName(column.name);
  const unit = column.unit ?? '';
  const shown = unit === '' || unit === 'percent' || /^[A-Z]{3}$/.test(unit);
  return shown || name.toLowerCase().includes(unit.toLowerCase()) ? name : `${name} (${unit})`;
}
