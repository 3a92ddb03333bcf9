import type { ChartSpec } from '../protocol/answer';
import type { Datum } from './rows';

const DEFAULT_HEIGHT = 340;
const COMPOSED = ['facet', 'concat', 'hconcat', 'vconcat', 'repeat', 'spec'];

export interface Presentation {
  /** The card has a heading already; an exported picture has only its own. */
  withTitle: boolean;
  /** Pixels, or as wide as the place it stands in. */
  width: number | 'container';
}

/**
 * The specification as it is drawn: with the rows bound under the name `result`, and fitted to the
 * place where it stands. What could reach out of the chart (addresses of data, options for the
 * embedding page) is taken away; the loader refuses addresses besides.
 */
export function drawable(spec: ChartSpec, rows: readonly Datum[], how: Presentation): ChartSpec {
  const { title, usermeta: _, datasets: __, background: ___, ...rest } = spec;
  const data = { data: { name: 'result' }, datasets: { result: rows } };
  const heading = how.withTitle && title !== undefined ? { title } : {};
  return { ...rest, ...heading, ...data, ...(isComposed(spec) ? {} : fitted(spec, how)) };
}

function fitted(spec: ChartSpec, how: Presentation): ChartSpec {
  return {
    width: how.width,
    height: spec.height ?? DEFAULT_HEIGHT,
    autosize: spec.autosize ?? { type: 'fit-x', contains: 'padding' },
  };
}

/** Facets and concatenations set the size of each view inside; they are not stretched. */
function isComposed(spec: ChartSpec): boolean {
  const encoding = spec.encoding;
  const faceted =
    typeof encoding === 'object' &&
    encoding !== null &&
    ['facet', 'row', 'column'].some((channel) => channel in encoding);
  return faceted || COMPOSED.some((key) => key in spec);
}

/** The title of a specification, which is a text or an object with one. */
export function titleOf(spec: ChartSpec | null): string | null {
  const title = spec?.title;
  if (typeof title === 'string') {
    return title;
  }
  const text = typeof title === 'object' && title !== null && 'text' in title ? title.text : null;
  return typeof text === 'string' ? text : null;
}
