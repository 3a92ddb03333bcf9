/** The two looks of the page. */
export type Scheme = 'light' | 'dark';

/**
 * Colours of marks, in the order in which series take them. Each has at least 3:1 against the card
 * it stands on, and neighbours stay apart under the common forms of colour blindness; the tests
 * compute both. The hues are those of Okabe and Ito (2008), moved in lightness for contrast.
 */
export const CATEGORY_COLOURS: Record<Scheme, readonly string[]> = {
  light: ['#0b7289', '#d9660f', '#4b4fa8', '#8a7400', '#b8437f', '#3d9970', '#7a4a21', '#6b7f8e'],
  dark: ['#3fb6d3', '#f59a4a', '#8d93f0', '#e6d15c', '#e673ae', '#6fd6a4', '#c99b6d', '#a7b6c2'],
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
