// Recorded outcomes in the form of the protocol.
import { readFileSync } from 'node:fs';
import { results } from './results.mjs';

const charts = JSON.parse(readFileSync(new URL('./charts.json', import.meta.url), 'utf8'));

/** A `query_response` with a result, its recorded chart, and what a question adds to them. */
function answer(message, result, body) {
  const { columns, data } = results[result];
  return {
    type: 'query_response',
    success: true,
    processing_time_ms: 38.2,
    query_id: `q-${message.message_id}`,
    session_id: message.session_id,
    question: message.query ?? 'chosen reading',
    parameters: [],
    dialect: 'duckdb',
    database: message.database ?? 'retail',
    columns,
    data,
    row_count: data.length,
    truncated: false,
    suggestions: [],
    timings: { understanding: 6.1, querying: 24.4, charting: 7.6 },
    path: 'rules',
    confidence: 0.94,
    cache_hit: false,
    metadata: { executed_at: '2026-11-22T09:15:00Z', database_time_ms: 3.2 },
    words: [],
    interpretations: [],
    ...charts[result],
    ...body,
  };
}

const used = (text, start, meaning) => ({
  text,
  start,
  end: start + text.length,
  use: 'used',
  meaning,
});

function regionAnswer(message) {
  return answer(message, 'regions', {
    explanation:
      'Total revenue by region for 1 Jul to 30 Sep 2026, paid orders only, highest first.',
    intent: {
      title: 'Total revenue by region',
      filters: [{ label: 'status is paid' }],
      time_window: { label: '1 Jul to 30 Sep 2026' },
    },
    words: [
      used('revenue', 0, 'the measure Revenue: sum of order_items.amount'),
      used('by region', 8, 'one row for each stores.region'),
      used('last quarter', 18, '1 Jul to 30 Sep 2026'),
      {
        text: 'please',
        start: 31,
        end: 37,
        use: 'ignored',
        meaning: 'it says nothing about the data',
      },
      {
        text: 'by order date',
        use: 'defaulted',
        meaning: 'the default time column orders.ordered_at',
      },
      { text: 'paid orders only', use: 'defaulted', meaning: 'part of the measure Revenue' },
    ],
    interpretations: [
      {
        explanation: 'Number of orders by region for 1 Jul to 30 Sep 2026.',
        sql_query: 'SELECT 2',
      },
    ],
    sql_query: `SELECT
  s.region AS region,
  SUM(i.amount) AS revenue
FROM orders AS o
  JOIN order_items AS i ON i.order_id = o.order_id
  JOIN stores AS s ON s.store_id = o.store_id
WHERE o.status = ?
  AND o.ordered_at >= ? AND o.ordered_at < ?
GROUP BY s.region
ORDER BY revenue DESC`,
    parameters: ['paid', '2026-07-01', '2026-10-01'],
    suggestions: [
      'compared with the quarter before',
      'by month instead',
      'top 3 of them',
      'why did the Nordics fall',
    ],
  });
}

function trendAnswer(message) {
  return answer(message, 'months', {
    explanation: 'Revenue per month by sales channel for January 2025 to September 2026.',
    intent: {
      title: 'Revenue per month by channel',
      filters: [],
      time_window: { label: 'Jan 2025 to Sep 2026' },
    },
    words: [
      used('revenue', 0, 'the measure Revenue'),
      used('per month', 8, 'one point for each month of orders.ordered_at'),
      used('by channel', 18, 'one line for each orders.channel'),
    ],
    sql_query:
      "SELECT DATE_TRUNC('month', ordered_at) AS month, channel, SUM(amount) AS revenue\nFROM sales\nGROUP BY 1, 2\nORDER BY 1",
    suggestions: ['only 2026', 'as a table'],
  });
}

function numberAnswer(message) {
  return answer(message, 'single', {
    explanation:
      'Total revenue for January to September 2026, compared with the same months of 2025.',
    intent: {
      title: 'Revenue this year',
      filters: [],
      time_window: { label: '1 Jan to 30 Sep 2026' },
    },
    words: [used('revenue', 0, 'the measure Revenue'), used('this year', 8, '1 Jan to today')],
    sql_query: 'SELECT SUM(amount) AS revenue FROM orders WHERE ordered_at >= ?',
    parameters: ['2026-01-01'],
    suggestions: ['by month', 'by region'],
  });
}

function tableAnswer(message) {
  return answer(message, 'customers', {
    explanation: 'All customers with what they bought, newest first.',
    intent: { title: 'Customers', filters: [], time_window: null },
    words: [used('customers', 5, 'the table customers')],
    sql_query: 'SELECT * FROM customers',
    truncated: true,
    confidence: 0.71,
  });
}

/** `chart NAME` shows any of the results, for looking at its chart. */
function chartAnswer(message) {
  const name = message.query.split(' ')[1];
  return answer(message, name, {
    explanation: `The result called ${name}.`,
    intent: { title: `Chart of ${name}`, filters: [], time_window: null },
    sql_query: `SELECT * FROM ${name}`,
  });
}

function ambiguous(message) {
  return {
    type: 'error',
    success: false,
    error: {
      type: 'ambiguous_question',
      message: '“Sales” can be what was earned or how many orders there were.',
      details: {
        query_id: `q-${message.message_id}`,
        interpretations: [
          {
            explanation: 'Total revenue by customer, highest first, all time.',
            sql_query: 'SELECT 1',
            confidence: 0.48,
          },
          {
            explanation: 'Number of orders by customer, highest first, all time.',
            sql_query: 'SELECT 2',
            confidence: 0.37,
          },
          {
            explanation: 'Units sold by customer, highest first, all time.',
            sql_query: 'SELECT 3',
            confidence: 0.11,
          },
        ],
        words: [
          { text: 'best', start: 0, end: 4, use: 'used', meaning: 'highest first' },
          {
            text: 'customers',
            start: 5,
            end: 14,
            use: 'used',
            meaning: 'one row for each customer',
          },
        ],
      },
      suggestions: [],
    },
  };
}

function unanswerable() {
  return {
    type: 'error',
    success: false,
    error: {
      type: 'unanswerable_question',
      message: 'Nothing in this database says anything about the weather.',
      details: {
        missing: ['weather', 'temperature'],
        near: ['stores.region', 'orders.ordered_at'],
        words: [
          {
            text: 'weather',
            start: 8,
            end: 15,
            use: 'ignored',
            meaning: 'nothing in the data is called so',
          },
          { text: 'revenue', start: 24, end: 31, use: 'used', meaning: 'the measure Revenue' },
        ],
      },
      suggestions: ['revenue by region', 'revenue per month'],
    },
  };
}

function failed() {
  return {
    type: 'error',
    success: false,
    error: {
      type: 'unavailable',
      message: 'The data agent is not reachable.',
      details: { service: 'data-agent' },
      suggestions: [
        'Wait until the connection is back, then ask again.',
        'Run `agentic-bi doctor`.',
      ],
      incident_id: 'i-7f3a21',
    },
  };
}

const QUESTIONS = [
  [/^chart \w+/i, chartAnswer],
  [/weather/i, unanswerable],
  [/best customers/i, ambiguous],
  [/broken/i, failed],
  [/per month|trend/i, trendAnswer],
  [/this year/i, numberAnswer],
  [/customers/i, tableAnswer],
];

/** What a query or a choice gives. */
export function outcomeOf(message) {
  if (message.type === 'clarify') {
    return regionAnswer(message);
  }
  const make = QUESTIONS.find(([pattern]) => pattern.test(message.query))?.[1] ?? regionAnswer;
  return make(message);
}

/** What changed SQL gives. */
export function sqlOutcome(sql) {
  if (!/^\s*(select|with)\b/i.test(sql)) {
    return {
      type: 'error',
      success: false,
      error: {
        type: 'query_rejected',
        message: 'Only one SELECT statement is allowed; this is DELETE.',
        details: { position: 1 },
        suggestions: ['Ask a question, or send a SELECT statement.'],
      },
    };
  }
  const whole = regionAnswer({ message_id: 'sql', query: sql });
  return {
    ...whole,
    sql_query: sql,
    data: whole.data.slice(0, 3),
    row_count: 3,
    insights: [],
  };
}

export function suggestions() {
  return {
    questions: [
      'revenue by region last quarter please',
      'revenue per month by channel',
      'revenue this year',
      'list customers',
      'best customers',
      'how did weather change revenue',
    ],
    completions: [
      ...[
        'revenue',
        'gross margin',
        'average order value',
        'orders',
        'units sold',
        'return rate',
      ].map((text) => ({ text, kind: 'measure' })),
      ...['region', 'channel', 'product category', 'customer segment', 'store', 'promotion'].map(
        (text) => ({ text, kind: 'column' }),
      ),
      ...['France', 'Germany', 'premium', 'Nordics'].map((text) => ({ text, kind: 'value' })),
      ...['last quarter', 'this year', 'last month', 'year to date', 'per month', 'in 2025'].map(
        (text) => ({ text, kind: 'time' }),
      ),
      ...['revenue by region last quarter', 'revenue per month by channel'].map((text) => ({
        text,
        kind: 'question',
      })),
    ],
  };
}
