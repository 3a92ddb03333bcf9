import { expect, test } from 'vitest';
import type { Completion } from '../protocol/suggestions';
import { offersFor, withOffer } from './completion';

const completions: Completion[] = [
  { text: 'revenue', kind: 'measure' },
  { text: 'average order value', kind: 'measure' },
  { text: 'region', kind: 'column' },
  { text: 'customer segment', kind: 'column' },
  { text: 'last quarter', kind: 'time' },
  { text: 'revenue by region', kind: 'question' },
];

const texts = (text: string, caret = text.length) =>
  offersFor(text, caret, completions).map((offer) => offer.completion.text);

test('completes the word at the caret', () => {
  expect(texts('show reg')).toEqual(['region']);
  expect(texts('show reg by month', 8)).toEqual(['region']);
});

test('the longer run of words comes first', () => {
  expect(texts('average or')[0]).toBe('average order value');
  expect(texts('revenue la')).toContain('last quarter');
});

test('a word inside a completion is found too', () => {
  expect(texts('by segm')).toEqual(['customer segment']);
});

test('a whole question is offered only from the start of the text', () => {
  expect(texts('reve')).toContain('revenue by region');
  expect(texts('show reve')).not.toContain('revenue by region');
});

test('one letter and finished words offer nothing', () => {
  expect(texts('r')).toEqual([]);
  expect(texts('region')).toEqual([]);
  expect(texts('')).toEqual([]);
});

test('taking an offer replaces what was typed and puts a space behind', () => {
  const [offer] = offersFor('show average or now', 15, completions);
  expect(offer && withOffer('show average or now', offer)).toEqual({
    text: 'show average order value now',
    caret: 24,
  });
  const [atEnd] = offersFor('by reg', 6, completions);
  expect(atEnd && withOffer('by reg', atEnd)).toEqual({ text: 'by region ', caret: 10 });
});
