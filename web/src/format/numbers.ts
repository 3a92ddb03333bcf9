import type { Column } from '../protocol/columns';

/** Numbers are written as in the explanations, which are English. */
const LOCALE = 'en-US';

/** A table wants digits that can be compared; a headline wants one that can be said. */
export type Manner = 'table' | 'headline';

export function formatNumber(value: number, column: Column, manner: Manner): string {
  if (!Number.isFinite(value)) {
    return String(value);
  }
  const currency = currencyOf(column);
  if (column.format === 'percent') {
    return percent(value);
  }
  if (currency !== null) {
    return money(value, currency, manner);
  }
  if (column.format === 'year' || isIdentifier(column)) {
    return String(value);
  }
  return plain(value, column, manner) + (column.unit === 'percent' ? ' %' : '');
}

/** Numbers that name something are not grouped; a plain column called `id` does, whatever its role. */
function isIdentifier(column: Column): boolean {
  const named = /(^|[_\s])id$/i.test(column.name) && column.format === null && column.unit === null;
  return column.role === 'identifier' || named;
}

/** An ISO 4217 code where the column counts money, else null. */
function currencyOf(column: Column): string | null {
  return column.unit !== null && /^[A-Z]{3}$/.test(column.unit) ? column.unit : null;
}

/** Shares are fractions of 1. */
function percent(value: number): string {
  const fractionDigits = Math.abs(value) < 0.001 && value !== 0 ? 3 : 1;
  return new Intl.NumberFormat(LOCALE, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: fractionDigits,
  }).format(value);
}

function money(value: number, currency: string, manner: Manner): string {
  const whole = manner === 'headline' && Math.abs(value) >= 10_000;
  return new Intl.NumberFormat(LOCALE, {
    style: 'currency',
    currency,
    ...(whole ? { minimumFractionDigits: 0, maximumFractionDigits: 0 } : {}),
  }).format(value);
}

function plain(value: number, column: Column, manner: Manner): string {
  const integer = column.type === 'integer' || column.format === 'integer';
  if (integer && Number.isInteger(value)) {
    return new Intl.NumberFormat(LOCALE).format(value);
  }
  if (Math.abs(value) < 1 && value !== 0) {
    return new Intl.NumberFormat(LOCALE, { maximumSignificantDigits: 4 }).format(value);
  }
  const digits = manner === 'headline' && Math.abs(value) >= 10_000 ? 0 : 2;
  return new Intl.NumberFormat(LOCALE, {
    minimumFractionDigits: column.type === 'decimal' && manner === 'table' ? digits : 0,
    maximumFractionDigits: digits,
  }).format(value);
}
