/** The two looks of the page. */
export type Scheme = 'light' | 'dark';

/**
 * Colours of marks, in the order in which series take them. Each has at least 3:1 against the card
 * it stands on, and all stay apart for eyes without red or green cones; the tests compute both. They
 * were found by a search that makes the smallest distance between any two as large as it can be.
 */
export const CATEGORY_COLOURS: Record<Scheme, readonly string[]> = {
  light: ['#0b7289', '#c48503', '#54268f', '#c0434a', '#3f8cf0', '#0fa383', '#571b3d', '#464d0a'],
  dark: ['#3fb6d3', '#f0cf4f', '#7d8bff', '#cf5f33', '#7fe0b4', '#cf4d9b', '#a8757a', '#b5a86a'],
};

/** What a chart stands on, and its ink. */
export const CHART_INK: Record<Scheme, ChartInk> = {
  light: {
    background: '#ffffff',
    text: '#2f3c47',
    muted: '#566672',
    grid: '#e6ebee',
    axis: '#b3c0c9',
    sequential: ['#d5ebf1', '#0a5566'],
    diverging: ['#b4530a', '#f3efe9', '#0b6478'],
  },
  dark: {
    background: '#18212a',
    text: '#dbe4ea',
    muted: '#a5b3be',
    grid: '#2a3641',
    axis: '#4a5965',
    sequential: ['#1f3b45', '#7ad3ea'],
    diverging: ['#f59a4a', '#33414c', '#3fb6d3'],
  },
};

export interface ChartInk {
  background: string;
  text: string;
  muted: string;
  grid: string;
  axis: string;
  sequential: readonly [string, string];
  diverging: readonly [string, string, string];
}
