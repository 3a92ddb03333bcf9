import {
  IconAlertCircle,
  IconBulb,
  IconChartPie,
  IconSum,
  IconTrendingDown,
  IconTrendingUp,
  IconTrophy,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Insight } from '../protocol/answer';
import classes from './Insights.module.css';

const ICONS: readonly [RegExp, TablerIcon][] = [
  [/fall|decline|decrease|down/, IconTrendingDown],
  [/trend|growth|change|rise|increase/, IconTrendingUp],
  [/leader|top|maximum|largest|highest/, IconTrophy],
  [/share|concentration|composition/, IconChartPie],
  [/outlier|anomaly|gap|missing|warning/, IconAlertCircle],
  [/total|sum|average/, IconSum],
];

/** Facts that were computed from the rows. */
export function Insights({ insights }: { insights: readonly Insight[] }) {
  if (insights.length === 0) {
    return null;
  }
  return (
    <div>
      <h3 className={classes.heading}>What stands out</h3>
      <ul className={classes.list}>
        {insights.map((insight) => (
          <li key={insight.sentence}>
            <InsightIcon kind={insight.kind ?? ''} />
            <span>{insight.sentence}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function InsightIcon({ kind }: { kind: string }) {
  const Icon = ICONS.find(([pattern]) => pattern.test(kind))?.[1] ?? IconBulb;
  return <Icon size={18} aria-hidden className={classes.icon} />;
}
