import { expect, test } from 'vitest';
import { answer } from '../testing/answers';
import { answerTitle, chartDescription, isWholeExplanation } from './title';

test('the analysis names the answer, then the chart, then the question', () => {
  const spec = { title: 'From the chart', mark: 'bar' };
  expect(answerTitle(answer({ intent: { title: 'From the analysis' } }), 'q')).toBe(
    'From the analysis',
  );
  expect(answerTitle(answer({ chart_spec: spec }), 'q')).toBe('From the chart');
  expect(answerTitle(answer(), ' revenue by region ')).toBe('Revenue by region');
});

test('a title that says the whole explanation is told from one that does not', () => {
  const repeating = answer({ explanation: 'Revenue, by region.' });
  expect(isWholeExplanation('Revenue by region', repeating)).toBe(true);
  expect(isWholeExplanation('Revenue', repeating)).toBe(false);
  expect(isWholeExplanation('', answer({ explanation: null }))).toBe(false);
});

test('a chart without a description says where the values are', () => {
  expect(chartDescription(answer({ description: 'Six bars.' }), 'q')).toBe('Six bars.');
  expect(chartDescription(answer(), 'revenue')).toContain('The table has the values');
});
