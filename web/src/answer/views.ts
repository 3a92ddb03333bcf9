import { isKpi } from '../chart/chartTypes';
import { isNumeric } from '../format/cells';
import type { Answer, ChartSpec } from '../protocol/answer';

/** One way to show an answer. */
export type View =
  | { kind: 'number' }
  | { kind: 'chart'; chartType: string; spec: ChartSpec; reason: string | null }
  | { kind: 'table' };

/** The most columns of a row that is shown as numbers. */
const MOST_COLUMNS = 8;

/**
 * The ways to show an answer, the fitting one first and the table always last: every value is
 * there to read.
 */
export function viewsOf(answer: Answer): readonly [View, ...View[]] {
  const views: View[] = isNumberAnswer(answer) ? [{ kind: 'number' }] : [];
  const first = {
    chart_type: answer.chart_type ?? '',
    chart_spec: answer.chart_spec,
    reason: null,
  };
  for (const { chart_type, chart_spec, reason } of [first, ...answer.alternatives]) {
    if (chart_spec !== null && !isKpi(chart_type) && chart_type !== 'table') {
      views.push({ kind: 'chart', chartType: chart_type, spec: chart_spec, reason });
    }
  }
  const table: View = { kind: 'table' };
  const [head, ...rest] = views;
  return head === undefined || answer.chart_type === 'table'
    ? [table, ...views]
    : [head, ...rest, table];
}

function isNumberAnswer(answer: Answer): boolean {
  const small = answer.data.length === 1 && answer.columns.length <= MOST_COLUMNS;
  return small && answer.columns.some(isNumeric) && isKpi(answer.chart_type);
}
