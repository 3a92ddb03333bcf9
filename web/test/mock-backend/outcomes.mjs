// Recorded outcomes in the form of the protocol, with made-up numbers from a fixed formula.

const REGIONS = [
  'North America',
  'Western Europe',
  'Asia Pacific',
  'Latin America',
  'Nordics',
  'Middle East',
];
const MONTHS = Array.from({ length: 21 }, (_, index) => {
  const month = (index % 12) + 1;
  return `${2024 + Math.floor(index / 12)}-${String(month).padStart(2, '0')}-01`;
});

const MONEY = { type: 'decimal', role: 'measure', unit: 'USD', format: 'currency' };

function wave(index, seed) {
  return 0.5 + 0.5 * Math.sin(index * 1.7 + seed) * Math.cos(index * 0.6 + seed * 2);
}

function spec(mark, encoding, title, transform = []) {
  return {
    ...(transform.length === 0 ? {} : { transform }),
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    title,
    data: { name: 'result' },
    mark,
    encoding,
  };
}

function answer(message, body) {
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
    row_count: body.data.length,
    truncated: false,
    alternatives: [],
    insights: [],
    suggestions: [],
    timings: { understanding: 6.1, querying: 24.4, charting: 7.6 },
    path: 'rules',
    confidence: 0.94,
    cache_hit: false,
    metadata: { executed_at: '2026-11-22T09:15:00Z', database_time_ms: 3.2 },
    words: [],
    ...body,
  };
}

function regionAnswer(message) {
  const data = REGIONS.map((region, index) => [
    region,
    Math.round(1_900_000 * 0.72 ** index * 100) / 100,
  ]);
  const title = 'Total revenue by region';
  const bar = spec(
    'bar',
    {
      y: { field: 'region', type: 'nominal', sort: '-x', title: null },
      x: { field: 'revenue', type: 'quantitative', title: 'Revenue', axis: { format: '$~s' } },
      tooltip: [
        { field: 'region', type: 'nominal', title: 'Region' },
        { field: 'revenue', type: 'quantitative', title: 'Revenue', format: '$,.2f' },
      ],
    },
    title,
  );
  const pie = spec(
    { type: 'arc', innerRadius: 80 },
    {
      theta: { field: 'revenue', type: 'quantitative' },
      color: { field: 'region', type: 'nominal', sort: null, title: 'Region' },
    },
    title,
  );
  return answer(message, {
    explanation:
      'Total revenue by region for 1 Jul to 30 Sep 2026, paid orders only, highest first.',
    intent: {
      title,
      filters: [{ label: 'status is paid' }],
      time_window: { label: '1 Jul to 30 Sep 2026' },
    },
    words: [
      {
        text: 'revenue',
        start: 0,
        end: 7,
        use: 'used',
        meaning: 'the measure Revenue: sum of order_items.amount',
      },
      {
        text: 'by region',
        start: 8,
        end: 17,
        use: 'used',
        meaning: 'one row for each stores.region',
      },
      { text: 'last quarter', start: 18, end: 30, use: 'used', meaning: '1 Jul to 30 Sep 2026' },
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
    columns: [
      { name: 'region', type: 'text', role: 'geography', unit: null, format: null },
      { name: 'revenue', ...MONEY },
    ],
    data,
    chart_type: 'bar',
    chart_spec: bar,
    alternatives: [
      {
        chart_type: 'donut',
        reason: 'when the share of each region matters more than its size',
        chart_spec: pie,
      },
    ],
    description:
      'Bar chart of revenue by region, six regions. North America leads with $1,900,000.00, the Middle East has least.',
    insights: [
      {
        kind: 'leader',
        sentence: 'North America leads with $1,900,000.00, 39 % more than Western Europe.',
        numbers: {},
      },
      {
        kind: 'share',
        sentence: 'The first two regions bring 56.9 % of all revenue.',
        numbers: {},
      },
      {
        kind: 'outlier',
        sentence: 'The Middle East is 69 % below the average region.',
        numbers: {},
      },
    ],
    suggestions: [
      'compared with the quarter before',
      'by month instead',
      'top 3 of them',
      'why did the Nordics fall',
    ],
  });
}

function trendAnswer(message) {
  const lines = ['Online', 'Store', 'Partner'];
  const data = MONTHS.flatMap((month, index) =>
    lines.map((line, at) => [
      month,
      line,
      Math.round((60 + at * 25 + 40 * wave(index, at) + index * (3 - at)) * 1000),
    ]),
  );
  const title = 'Revenue per month by channel';
  return answer(message, {
    explanation: 'Revenue per month by sales channel for January 2024 to September 2025.',
    intent: { title, filters: [], time_window: { label: 'Jan 2024 to Sep 2025' } },
    words: [
      { text: 'revenue', start: 0, end: 7, use: 'used', meaning: 'the measure Revenue' },
      {
        text: 'per month',
        start: 8,
        end: 17,
        use: 'used',
        meaning: 'one point for each month of orders.ordered_at',
      },
      {
        text: 'by channel',
        start: 18,
        end: 28,
        use: 'used',
        meaning: 'one line for each orders.channel',
      },
    ],
    sql_query:
      "SELECT DATE_TRUNC('month', ordered_at) AS month, channel, SUM(amount) AS revenue\nFROM sales\nGROUP BY 1, 2\nORDER BY 1",
    columns: [
      { name: 'month', type: 'date', role: 'time', unit: null, format: 'month' },
      { name: 'channel', type: 'text', role: 'category', unit: null, format: null },
      { name: 'revenue', ...MONEY },
    ],
    data,
    chart_type: 'line',
    chart_spec: spec(
      { type: 'line', point: false },
      {
        x: { field: 'month (time)', type: 'temporal', title: null, axis: { format: '%b %Y' } },
        y: { field: 'revenue', type: 'quantitative', title: 'Revenue', axis: { format: '$~s' } },
        color: { field: 'channel', type: 'nominal', title: null },
      },
      title,
      // As the chart agent writes it: local time, whatever the zone of the browser.
      [{ calculate: "timeParse(datum['month'], '%Y-%m-%d')", as: 'month (time)' }],
    ),
    description: 'Line chart of revenue per month for three channels.',
    insights: [
      {
        kind: 'trend',
        sentence: 'Online grew by 48 % from the first month to the last.',
        numbers: {},
      },
    ],
    suggestions: ['only 2025', 'as a table'],
  });
}

function numberAnswer(message) {
  return answer(message, {
    explanation:
      'Total revenue for January to September 2026, compared with the same months of 2025.',
    intent: {
      title: 'Revenue this year',
      filters: [],
      time_window: { label: '1 Jan to 30 Sep 2026' },
    },
    words: [
      { text: 'revenue', start: 0, end: 7, use: 'used', meaning: 'the measure Revenue' },
      { text: 'this year', start: 8, end: 17, use: 'used', meaning: '1 Jan to today' },
    ],
    sql_query: 'SELECT SUM(amount) AS revenue FROM orders WHERE ordered_at >= ?',
    parameters: ['2026-01-01'],
    columns: [
      { name: 'revenue', ...MONEY },
      { name: 'previous_period', ...MONEY },
      { name: 'growth', type: 'decimal', role: 'measure', unit: 'percent', format: 'percent' },
    ],
    data: [[18_429_113.47, 16_002_871.02, 0.1516]],
    chart_type: 'kpi',
    chart_spec: null,
    insights: [
      {
        kind: 'change',
        sentence: 'Revenue rose by $2,426,242.45 (15.2 %) on the same months of 2025.',
        numbers: {},
      },
    ],
    suggestions: ['by month', 'by region'],
  });
}

function tableAnswer(message) {
  const data = Array.from({ length: 1200 }, (_, index) => [
    10_001 + index,
    ['Ada <b>Lovelace</b>', 'Grace Hopper', '=1+2 Katherine Johnson', 'Émilie du Châtelet', 'Zoë'][
      index % 5
    ],
    REGIONS[index % REGIONS.length],
    Math.round(90_000 * wave(index, 3)) / 100,
    index % 7 === 0 ? null : `2026-0${1 + (index % 9)}-1${index % 9}`,
    index % 3 === 0,
    wave(index, 5),
    index % 40,
  ]);
  return answer(message, {
    explanation: 'All customers with what they bought, newest first.',
    intent: { title: 'Customers', filters: [], time_window: null },
    words: [{ text: 'customers', start: 5, end: 14, use: 'used', meaning: 'the table customers' }],
    sql_query: 'SELECT * FROM customers',
    columns: [
      { name: 'customer_id', type: 'integer', role: 'identifier', unit: null, format: null },
      { name: 'name', type: 'text', role: 'text', unit: null, format: null },
      { name: 'region', type: 'text', role: 'geography', unit: null, format: null },
      { name: 'total_purchases', ...MONEY },
      { name: 'last_order', type: 'date', role: 'time', unit: null, format: 'day' },
      { name: 'isPremium', type: 'boolean', role: 'flag', unit: null, format: null },
      { name: 'return_rate', type: 'decimal', role: 'measure', unit: null, format: 'percent' },
      { name: 'delivery', type: 'integer', role: 'measure', unit: 'days', format: null },
    ],
    data,
    truncated: true,
    chart_type: 'table',
    chart_spec: null,
    confidence: 0.71,
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
    type: 'query_response',
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
