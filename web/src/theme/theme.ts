import { createTheme, type MantineColorsTuple, Tooltip } from '@mantine/core';

/** The product's own colour, from a wash to near black. */
const petrol: MantineColorsTuple = [
  '#eaf6f9',
  '#d5ebf1',
  '#a9d6e2',
  '#7ac0d3',
  '#52aec6',
  '#2f97b1',
  '#147a92',
  '#0b6478',
  '#0a5566',
  '#064552',
];

const gray: MantineColorsTuple = [
  '#f6f8f9',
  '#eef2f4',
  '#e2e8ec',
  '#d0d9df',
  '#b3c0c9',
  '#7d8d99',
  '#566672',
  '#475662',
  '#2f3c47',
  '#15202b',
];

const dark: MantineColorsTuple = [
  '#e6edf2',
  '#c3ced6',
  '#a5b3be',
  '#6f7f8b',
  '#33414c',
  '#26323b',
  '#18212a',
  '#10171d',
  '#0b1116',
  '#070b0f',
];

const FALLBACK_FONTS =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Liberation Sans", sans-serif';

export const FONT = `"Inter Variable", ${FALLBACK_FONTS}`;
export const MONOSPACE_FONT =
  '"JetBrains Mono Variable", ui-monospace, Menlo, "DejaVu Sans Mono", monospace';

export const theme = createTheme({
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  colors: { petrol, gray, dark },
  black: '#15202b',
  fontFamily: FONT,
  fontFamilyMonospace: MONOSPACE_FONT,
  headings: { fontFamily: FONT, fontWeight: '650' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  focusRing: 'auto',
  // A tooltip stands where its owner stands: at the end of the document it would be in no landmark.
  components: { Tooltip: Tooltip.extend({ defaultProps: { withinPortal: false } }) },
});
