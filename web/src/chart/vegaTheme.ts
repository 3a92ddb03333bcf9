import type { Config } from 'vega-lite';
import { CATEGORY_COLOURS, CHART_INK, type ChartInk, type Scheme } from '../theme/palette';
import { FONT } from '../theme/theme';

/** How charts look: quiet axes, marks that carry the page's colours. What a specification says itself wins. */
export function vegaTheme(scheme: Scheme): Config {
  const ink = CHART_INK[scheme];
  const colours = [...CATEGORY_COLOURS[scheme]];
  return {
    background: 'transparent',
    font: FONT,
    padding: 4,
    view: { stroke: null },
    scale: { barBandPaddingInner: 0.28, offsetBandPaddingInner: 0.06 },
    range: {
      category: colours,
      ramp: [...ink.sequential],
      heatmap: [...ink.sequential],
      ordinal: [...ink.sequential],
      diverging: [...ink.diverging],
    },
    ...marks(colours[0] ?? ink.text, ink),
    ...guides(ink),
  };
}

function marks(colour: string, ink: ChartInk): Config {
  return {
    mark: { color: colour },
    bar: { color: colour, cornerRadiusEnd: 3 },
    rect: { stroke: ink.background, strokeWidth: 1 },
    line: { color: colour, strokeWidth: 2.5, strokeCap: 'round', strokeJoin: 'round' },
    area: { color: colour, fillOpacity: 0.7, line: true },
    point: { color: colour, filled: true, size: 56, opacity: 0.85 },
    circle: { color: colour, size: 56, opacity: 0.85 },
    arc: { stroke: ink.background, strokeWidth: 2 },
    rule: { color: ink.muted },
    text: { color: ink.text, fontSize: 12 },
  };
}

function guides(ink: ChartInk): Config {
  return {
    title: { color: ink.text, fontSize: 15, fontWeight: 600, anchor: 'start', offset: 14 },
    header: { labelColor: ink.text, titleColor: ink.muted, labelFontSize: 12 },
    axis: {
      labelColor: ink.muted,
      titleColor: ink.muted,
      labelFontSize: 12,
      titleFontSize: 12,
      titleFontWeight: 500,
      titlePadding: 12,
      labelPadding: 6,
      labelLimit: 190,
      gridColor: ink.grid,
      domainColor: ink.axis,
      tickColor: ink.axis,
      tickSize: 4,
    },
    axisQuantitative: { grid: true, domain: false, ticks: false, tickCount: 5 },
    axisDiscrete: { grid: false, ticks: false },
    axisTemporal: { grid: false },
    legend: {
      labelColor: ink.text,
      titleColor: ink.muted,
      labelFontSize: 12,
      titleFontSize: 12,
      titleFontWeight: 500,
      orient: 'top',
      direction: 'horizontal',
      columns: 4,
      symbolSize: 90,
      labelLimit: 320,
      offset: 10,
    },
  };
}
