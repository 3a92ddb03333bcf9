import {
  IconChartArea,
  IconChartBar,
  IconChartDonut,
  IconChartDots,
  IconChartHistogram,
  IconChartLine,
  IconGridDots,
  IconHash,
  IconMap2,
  IconTable,
  type TablerIcon,
} from '@tabler/icons-react';
import { capitalised, readableName } from '../format/words';

const ICONS: readonly [RegExp, TablerIcon][] = [
  [/line|trend/, IconChartLine],
  [/area/, IconChartArea],
  [/pie|donut|doughnut|arc/, IconChartDonut],
  [/scatter|point|bubble/, IconChartDots],
  [/histogram/, IconChartHistogram],
  [/heat|rect/, IconGridDots],
  [/map|geo/, IconMap2],
  [/kpi|number|value|indicator/, IconHash],
  [/table/, IconTable],
];

/** The icon of a chart type; a type this page does not know has that of a bar chart. */
export function chartIcon(chartType: string): TablerIcon {
  return ICONS.find(([pattern]) => pattern.test(chartType))?.[1] ?? IconChartBar;
}

const NAMES: Record<string, string> = {
  arc: 'Pie',
  kpi: 'Number',
  percent_bar: 'Bars of shares',
  point: 'Scatter plot',
  rect: 'Heatmap',
};

/** A chart type as a person calls it: `arc` as `Pie`, `grouped_bar` as `Grouped bar`. */
export function chartTypeName(chartType: string): string {
  return NAMES[chartType] ?? capitalised(readableName(chartType));
}

/** Whether the answer is a single number, shown large. */
export function isKpi(chartType: string | null): boolean {
  return chartType !== null && /^(kpi|big_number|single_value|number|indicator)$/.test(chartType);
}
