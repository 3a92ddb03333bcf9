import type { Answer } from '../protocol/answer';
import { answerSchema } from '../protocol/answer';
import type { Column } from '../protocol/columns';
import { readAs } from '../protocol/frames';

/** A column as the server describes it. */
export function column(name: string, change: Partial<Column> = {}): Column {
  return { name, type: 'text', role: null, unit: null, format: null, ...change };
}

export const MONEY: Partial<Column> = {
  type: 'decimal',
  role: 'measure',
  unit: 'USD',
  format: 'currency',
};

/** A reply as it comes over the wire, with two rows. */
export function wireAnswer(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'query_response',
    query_id: 'q-1',
    session_id: 's-1',
    question: 'revenue by region',
    explanation: 'Total revenue by region, highest first.',
    sql_query: 'SELECT region, SUM(amount) FROM orders WHERE status = ?',
    parameters: ['paid'],
    dialect: 'duckdb',
    database: 'retail',
    columns: [column('region'), column('revenue', MONEY)],
    data: [
      ['North', 1234.5],
      ['South', 99],
    ],
    row_count: 2,
    truncated: false,
    chart_type: 'table',
    suggestions: ['by month instead'],
    timings: { understanding: 5, querying: 12 },
    path: 'rules',
    confidence: 0.93,
    words: [
      { text: 'revenue', start: 0, end: 7, use: 'used', meaning: 'the measure Revenue' },
      { text: 'paid orders', use: 'defaulted', meaning: 'part of Revenue' },
    ],
    ...change,
  };
}

/** The same, read. */
export function answer(change: Record<string, unknown> = {}): Answer {
  const reading = readAs(answerSchema, wireAnswer(change));
  if (!reading.ok) {
    throw new Error(reading.reason);
  }
  return reading.value;
}
