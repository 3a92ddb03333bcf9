import { IconTrendingDown, IconTrendingUp } from '@tabler/icons-react';
import { columnHeading, formatCell, isNumeric, numberOf } from '../format/cells';
import type { Cell, Column, Row } from '../protocol/columns';
import classes from './KpiTiles.module.css';

interface KpiTilesProps {
  columns: readonly Column[];
  row: Row;
}

/** One row of numbers, the first of them large. */
export function KpiTiles({ columns, row }: KpiTilesProps) {
  const cells = columns.map((column, index) => ({ column, value: row[index] ?? null }));
  const labels = cells.filter(({ column }) => !isNumeric(column));
  const [main, ...others] = cells.filter(({ column }) => isNumeric(column));
  if (main === undefined) {
    return null;
  }
  return (
    <div className={classes.tiles}>
      {labels.length > 0 && (
        <p className={classes.subject}>
          {labels.map(({ column, value }) => formatCell(value, column)).join(' · ')}
        </p>
      )}
      <div className={classes.main}>
        <span className={classes.value} data-testid="kpi-value">
          {formatCell(main.value, main.column, 'headline')}
        </span>
        <span className={classes.label}>
          {columnHeading(main.column)}
          <Exact value={main.value} column={main.column} />
        </span>
      </div>
      {others.length > 0 && (
        <dl className={classes.others}>
          {others.map(({ column, value }) => (
            <div key={column.name}>
              <dt>{columnHeading(column)}</dt>
              <dd>
                <ChangeIcon value={value} column={column} />
                {formatCell(value, column, 'headline')}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

/** The headline is rounded; what was rounded away stands below it. */
function Exact({ value, column }: { value: Cell; column: Column }) {
  const exact = formatCell(value, column);
  return exact === formatCell(value, column, 'headline') ? null : (
    <span className={classes.exact}>, exactly {exact}</span>
  );
}

function ChangeIcon({ value, column }: { value: Cell; column: Column }) {
  const number = numberOf(value, column);
  if (number === null || number === 0 || !/change|growth|delta|difference/i.test(column.name)) {
    return null;
  }
  return number > 0 ? (
    <IconTrendingUp size={18} role="img" aria-label="up" />
  ) : (
    <IconTrendingDown size={18} role="img" aria-label="down" />
  );
}
