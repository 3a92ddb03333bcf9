import { IconArrowDown, IconArrowsSort, IconArrowUp } from '@tabler/icons-react';
import { columnHeading, isNumeric } from '../format/cells';
import type { Column } from '../protocol/columns';
import classes from './ResultTable.module.css';
import type { Direction } from './sorting';

interface HeaderCellProps {
  column: Column;
  direction: Direction | null;
  onSort: () => void;
}

export function HeaderCell({ column, direction, onSort }: HeaderCellProps) {
  const numeric = isNumeric(column);
  return (
    <th
      scope="col"
      aria-sort={direction ?? 'none'}
      className={numeric ? classes.number : undefined}
    >
      <button type="button" className={classes.sort} onClick={onSort}>
        <span>{columnHeading(column)}</span>
        <SortIcon direction={direction} />
      </button>
    </th>
  );
}

function SortIcon({ direction }: { direction: Direction | null }) {
  switch (direction) {
    case 'ascending':
      return <IconArrowUp size={14} aria-hidden />;
    case 'descending':
      return <IconArrowDown size={14} aria-hidden />;
    case null:
      return <IconArrowsSort size={14} aria-hidden className={classes.unsorted} />;
  }
}
