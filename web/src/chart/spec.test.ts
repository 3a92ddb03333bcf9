import { compile, type TopLevelSpec } from 'vega-lite';
import { expect, test } from 'vitest';
import { column } from '../testing/answers';
import { namedRows } from './rows';
import { drawable, titleOf } from './spec';
import { vegaTheme } from './vegaTheme';

const onPage = { withTitle: false, width: 'container' } as const;
const bar = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  title: 'Revenue',
  data: { name: 'result' },
  mark: 'bar',
  encoding: {
    x: { field: 'region', type: 'nominal' },
    y: { field: 'revenue', type: 'quantitative' },
  },
};
const rows = namedRows([column('region'), column('revenue')], [['North', 3], ['South']]);

test('rows are named by their columns, and what is missing is null', () => {
  expect(rows).toEqual([
    { region: 'North', revenue: 3 },
    { region: 'South', revenue: null },
  ]);
});

test('binds the rows under the name result and fits the place', () => {
  expect(drawable(bar, rows, onPage)).toMatchObject({
    data: { name: 'result' },
    datasets: { result: rows },
    width: 'container',
    mark: 'bar',
  });
});

test('a specification cannot bring data of its own, nor options for the page', () => {
  const hostile = {
    ...bar,
    data: { url: 'https://example.org/steal' },
    datasets: { result: [{ region: 'x' }] },
    usermeta: { embedOptions: { loader: { target: 'x' } } },
  };
  const drawn = drawable(hostile, rows, onPage);
  expect(JSON.stringify(drawn)).not.toContain('example.org');
  expect(drawn.usermeta).toBeUndefined();
  expect(drawn.datasets).toEqual({ result: rows });
});

test('the title stays in a picture for a document', () => {
  expect(drawable(bar, rows, onPage).title).toBeUndefined();
  expect(drawable(bar, rows, { withTitle: true, width: 960 })).toMatchObject({
    title: 'Revenue',
    width: 960,
  });
});

test('a size that the specification sets itself is kept, and facets are not stretched', () => {
  expect(drawable({ ...bar, height: { step: 24 } }, rows, onPage).height).toEqual({ step: 24 });
  const faceted = { ...bar, encoding: { ...bar.encoding, row: { field: 'region' } } };
  expect(drawable(faceted, rows, onPage).width).toBeUndefined();
  expect(drawable({ hconcat: [bar] }, rows, onPage).autosize).toBeUndefined();
});

test.each(['light', 'dark'] as const)(
  'Vega-Lite takes what is drawn with the %s theme',
  (scheme) => {
    const spec = drawable(bar, rows, { withTitle: true, width: 400 });
    const whole = { ...spec, config: vegaTheme(scheme) } as unknown as TopLevelSpec;
    expect(compile(whole).spec.marks).toHaveLength(1);
  },
);

test('finds the title in both of its forms', () => {
  expect(titleOf(bar)).toBe('Revenue');
  expect(titleOf({ title: { text: 'Revenue', subtitle: 'x' } })).toBe('Revenue');
  expect(titleOf({ title: { text: ['two', 'lines'] } })).toBeNull();
  expect(titleOf(null)).toBeNull();
});
