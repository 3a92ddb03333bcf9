// Results with made-up numbers from fixed formulas. Their charts and insights are recordings of the
// real chart agent (see record.mjs).

const REGIONS = [
  'North America',
  'Western Europe',
  'Asia Pacific',
  'Latin America',
  'Nordics',
  'Middle East',
];

export const MONEY = { type: 'decimal', role: 'measure', unit: 'USD', format: 'currency' };
const PERCENT = { type: 'decimal', role: 'measure', unit: null, format: 'percent' };
const COUNT = { type: 'integer', role: 'measure', unit: null, format: 'integer' };

function column(name, change = {}) {
  return { name, type: 'text', role: 'category', unit: null, format: null, ...change };
}

const region = column('region', { role: 'geography' });
const month = column('month', { type: 'date', role: 'time', format: 'month' });

/** A value from 0 to 1 that looks by chance and is always the same. */
function wave(index, seed) {
  return 0.5 + 0.5 * Math.sin(index * 1.7 + seed) * Math.cos(index * 0.6 + seed * 2);
}

const cents = (amount) => Math.round(amount * 100) / 100;

function months(count) {
  return Array.from({ length: count }, (_, index) => {
    const year = 2025 + Math.floor(index / 12);
    return `${year}-${String((index % 12) + 1).padStart(2, '0')}-01`;
  });
}

const CHANNELS = ['Online', 'Store', 'Partner'];

export const results = {
  regions: {
    columns: [region, column('revenue', MONEY)],
    data: REGIONS.map((name, index) => [name, cents(1_913_402.17 * 0.72 ** index)]),
  },
  months: {
    columns: [month, column('channel'), column('revenue', MONEY)],
    data: months(21).flatMap((start, index) =>
      CHANNELS.map((channel, at) => [
        start,
        channel,
        cents((60 + at * 25 + 40 * wave(index, at) + index * (3 - at)) * 1000),
      ]),
    ),
  },
  single: {
    columns: [
      column('revenue', MONEY),
      column('previous_period', MONEY),
      column('growth', PERCENT),
    ],
    data: [[18_429_113.47, 16_002_871.02, 0.1516]],
  },
  customers: {
    columns: [
      column('customer_id', { type: 'integer', role: 'identifier' }),
      column('name', { role: 'text' }),
      region,
      column('total_purchases', MONEY),
      column('last_order', { type: 'date', role: 'time', format: 'day' }),
      column('isPremium', { type: 'boolean', role: 'flag' }),
      column('return_rate', PERCENT),
      column('delivery', { type: 'integer', role: 'measure', unit: 'days' }),
    ],
    data: Array.from({ length: 1200 }, (_, index) => [
      10_001 + index,
      [
        'Ada <b>Lovelace</b>',
        'Grace Hopper',
        '=1+2 Katherine Johnson',
        'Émilie du Châtelet',
        'Zoë',
      ][index % 5],
      REGIONS[index % REGIONS.length],
      cents(900 * wave(index, 3)),
      index % 7 === 0 ? null : `2026-0${1 + (index % 9)}-1${index % 9}`,
      index % 3 === 0,
      wave(index, 5),
      index % 40,
    ]),
  },
  growth: {
    columns: [month, column('revenue_growth', PERCENT)],
    data: months(12).map((start, index) => [start, 0.12 * Math.sin(index * 1.3) + 0.02]),
  },
  grouped: {
    columns: [region, column('channel'), column('revenue', MONEY)],
    data: REGIONS.slice(0, 4).flatMap((name, at) =>
      CHANNELS.map((channel, index) => [name, channel, cents(400_000 * wave(at * 3 + index, 2))]),
    ),
  },
  heat: {
    columns: [column('weekday'), column('store'), column('orders', COUNT)],
    data: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].flatMap(
      (day, at) =>
        ['Berlin', 'Lyon', 'Oslo', 'Porto', 'Austin', 'Osaka', 'Quito', 'Perth'].map(
          (store, index) => [day, store, Math.round(900 * wave(at * 8 + index, 4))],
        ),
    ),
    preferences: { chart_type: 'rect' },
  },
  scatter: {
    columns: [column('product'), column('price', MONEY), column('units_sold', COUNT)],
    data: Array.from({ length: 90 }, (_, index) => [
      `Product ${index + 1}`,
      cents(5 + 240 * wave(index, 1)),
      Math.round(2000 * wave(index, 6) * (1.2 - wave(index, 1))),
    ]),
    preferences: { chart_type: 'point' },
  },
  products: {
    columns: [column('product'), column('revenue', MONEY)],
    data: Array.from({ length: 25 }, (_, index) => [
      `Long-lasting household product number ${index + 1}`,
      cents(90_000 * 0.9 ** index),
    ]),
  },
};
