import { type Loader, loader, type View } from 'vega';
import embed, { type VisualizationSpec } from 'vega-embed';
import type { ChartSpec } from '../protocol/answer';
import type { Scheme } from '../theme/palette';
import type { Datum } from './rows';
import { drawable, type Presentation } from './spec';
import { tooltipHandler } from './tooltip';
import { vegaTheme } from './vegaTheme';

/** A chart on the page. */
export interface DrawnChart {
  /** Fits it to the width of its place. */
  fit(width: number): void;
  remove(): void;
}

/** Charts draw what they are given and load nothing. */
function closedLoader(): Loader {
  const closed = loader();
  closed.load = () => Promise.reject(new Error('A chart may not load anything.'));
  return closed;
}

async function view(
  place: HTMLElement,
  spec: ChartSpec,
  rows: readonly Datum[],
  scheme: Scheme,
  how: Presentation,
  tooltip: ReturnType<typeof tooltipHandler> | false,
) {
  // `ast` has Vega interpret expressions: under the content security policy there is no eval.
  return embed(place, drawable(spec, rows, how) as VisualizationSpec, {
    mode: 'vega-lite',
    ast: true,
    actions: false,
    renderer: 'svg',
    defaultStyle: false,
    config: vegaTheme(scheme),
    loader: closedLoader(),
    tooltip,
  });
}

/** Draws a chart into a place on the page. */
export async function drawChart(
  place: HTMLElement,
  spec: ChartSpec,
  rows: readonly Datum[],
  scheme: Scheme,
): Promise<DrawnChart> {
  await document.fonts.ready;
  const tooltip = tooltipHandler();
  const how: Presentation = { withTitle: false, width: 'container' };
  const result = await view(place, spec, rows, scheme, how, tooltip);
  return {
    fit: (width) => fitTo(result.view, width),
    remove: () => {
      result.finalize();
      tooltip.remove();
    },
  };
}

function fitTo(chart: View, width: number): void {
  if (width > 0 && Math.abs(chart.width() - width) > 1) {
    void chart.width(width).runAsync();
  }
}

const EXPORT_WIDTH = 960;
const EXPORT_SCALE = 2;

/** A picture of the chart for a document: light, with its title, as an SVG text. */
export async function chartSvg(spec: ChartSpec, rows: readonly Datum[]): Promise<string> {
  return exported(spec, rows, (chart) => chart.toSVG());
}

/** The same as a PNG at twice the size in pixels, on white. */
export async function chartPng(spec: ChartSpec, rows: readonly Datum[]): Promise<Blob> {
  const canvas = await exported(spec, rows, (chart) =>
    chart.background('#ffffff').toCanvas(EXPORT_SCALE),
  );
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) {
        reject(new Error('The browser could not make a picture of this chart.'));
      } else {
        resolve(blob);
      }
    }, 'image/png');
  });
}

async function exported<T>(
  spec: ChartSpec,
  rows: readonly Datum[],
  take: (chart: View) => Promise<T>,
): Promise<T> {
  await document.fonts.ready;
  const place = document.createElement('div');
  const how: Presentation = { withTitle: true, width: EXPORT_WIDTH };
  const result = await view(place, spec, rows, 'light', how, false);
  try {
    return await take(result.view);
  } finally {
    result.finalize();
  }
}
