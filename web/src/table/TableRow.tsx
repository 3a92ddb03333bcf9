import { memo } from 'react';
import { formatCell, isNumeric } from '../format/cells';
import type { Column, Row } from '../protocol/columns';
import classes from './ResultTable.module.css';

interface TableRowProps {
  row: Row;
  columns: readonly Column[];
  /** From 0, in the order shown. */
  index: number;
}

export const TableRow = memo(function TableRow({ row, columns, index }: TableRowProps) {
  return (
    <tr aria-rowindex={index + 2} className={index % 2 === 1 ? classes.odd : undefined}>
      {columns.map((column, at) => (
        <td key={column.name} className={isNumeric(column) ? classes.number : undefined}>
          {formatCell(row[at] ?? null, column)}
        </td>
      ))}
    </tr>
  );
});
