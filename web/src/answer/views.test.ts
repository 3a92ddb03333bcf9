import { expect, test } from 'vitest';
import { answer, column, MONEY } from '../testing/answers';
import { viewsOf } from './views';

const spec = { mark: 'bar' };
const kinds = (change: Record<string, unknown>) => viewsOf(answer(change)).map((view) => view.kind);

test('the fitting chart first, its alternatives, and always the table', () => {
  const views = viewsOf(
    answer({
      chart_type: 'bar',
      chart_spec: spec,
      alternatives: [
        { chart_type: 'arc', reason: 'for shares', chart_spec: spec },
        { chart_type: 'table', reason: 'all values', chart_spec: null },
      ],
    }),
  );
  expect(views).toMatchObject([
    { kind: 'chart', chartType: 'bar', reason: null },
    { kind: 'chart', chartType: 'arc', reason: 'for shares' },
    { kind: 'table' },
  ]);
});

test('a table answer begins with the table, its charts behind', () => {
  const alternatives = [{ chart_type: 'bar', reason: 'r', chart_spec: spec }];
  expect(kinds({ chart_type: 'table', alternatives })).toEqual(['table', 'chart']);
  expect(kinds({ chart_type: 'table' })).toEqual(['table']);
});

test('one row of numbers is shown as numbers', () => {
  const one = { columns: [column('revenue', MONEY)], data: [[5]] };
  expect(kinds({ ...one, chart_type: 'kpi', chart_spec: spec })).toEqual(['number', 'table']);
});

test('what is called a number but is none is a table', () => {
  expect(kinds({ chart_type: 'kpi' })).toEqual(['table']);
  const text = { columns: [column('name')], data: [['Ada']], chart_type: 'kpi' };
  expect(kinds(text)).toEqual(['table']);
});
