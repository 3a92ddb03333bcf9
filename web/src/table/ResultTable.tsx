import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, useState } from 'react';
import { isNumeric } from '../format/cells';
import { counted } from '../format/words';
import type { Column, Row } from '../protocol/columns';
import { HeaderCell } from './HeaderCell';
import classes from './ResultTable.module.css';
import { nextSorting, type Sorting, sortedRows } from './sorting';
import { TableRow } from './TableRow';

const ROW_HEIGHT = 36;
/** Up to here all rows are in the page, where the browser's own search finds them. */
const VIRTUAL_FROM = 200;

interface ResultTableProps {
  columns: readonly Column[];
  rows: readonly Row[];
  caption: string;
}

/** All rows of an answer: sortable, with only those in sight in the page when they are many. */
export function ResultTable({ columns, rows, caption }: ResultTableProps) {
  const [sorting, setSorting] = useState<Sorting>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const sorted = useMemo(() => sortedRows(rows, columns, sorting), [rows, columns, sorting]);
  const shown = useRowsInSight(scroller, sorted.length);
  const label = `${caption}: ${counted(rows.length, 'row')}`;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a landmark for each table would be too many
    <div
      role="group"
      ref={scroller}
      className={classes.scroller}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={label}
      data-testid="answer-table"
    >
      <table className={classes.table} aria-rowcount={rows.length + 1}>
        <thead>
          <tr aria-rowindex={1}>
            {columns.map((column, index) => (
              <HeaderCell
                key={column.name}
                column={column}
                direction={sorting?.column === index ? sorting.direction : null}
                onSort={() => setSorting(nextSorting(sorting, index, isNumeric(column)))}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <Gap height={shown.above} columns={columns.length} />
          {sorted.slice(shown.from, shown.to).map((row, offset) => (
            <TableRow
              // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name; their place is what they are
              key={shown.from + offset}
              row={row}
              columns={columns}
              index={shown.from + offset}
            />
          ))}
          <Gap height={shown.below} columns={columns.length} />
        </tbody>
      </table>
      {rows.length === 0 && <p className={classes.empty}>There are no rows.</p>}
    </div>
  );
}

interface RowsInSight {
  from: number;
  to: number;
  above: number;
  below: number;
}

function useRowsInSight(
  scroller: React.RefObject<HTMLDivElement | null>,
  count: number,
): RowsInSight {
  const virtual = count > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count,
    enabled: virtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    initialRect: { width: 0, height: 480 },
  });
  if (!virtual) {
    return { from: 0, to: count, above: 0, below: 0 };
  }
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  return {
    from: first?.index ?? 0,
    to: (last?.index ?? -1) + 1,
    above: first?.start ?? 0,
    below: virtualizer.getTotalSize() - (last?.end ?? 0),
  };
}

/** Stands for the rows out of sight. */
function Gap({ height, columns }: { height: number; columns: number }) {
  return height > 0 ? (
    <tr>
      <td colSpan={columns} style={{ height, padding: 0, border: 0 }} />
    </tr>
  ) : null;
}
