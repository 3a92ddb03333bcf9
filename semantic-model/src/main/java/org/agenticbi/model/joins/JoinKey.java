package org.agenticbi.model.joins;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One way in which two tables hang together: each row of the first has one row at most of the
 * second.
 *
 * @param fromTable the many side
 * @param fromColumns in order
 * @param toTable the one side
 * @param toColumns in order
 * @param confidence 1 for a declared key or a relationship of the model, less for an inferred one
 * @param label in words, where the model has it
 * @param oneToOne whether a row of the second has one row at most of the first, too
 */
public record JoinKey(
    String fromTable,
    List<String> fromColumns,
    String toTable,
    List<String> toColumns,
    double confidence,
    @Nullable String label,
    boolean oneToOne) {
  /** Copies its lists. */
  public JoinKey {
    fromColumns = List.copyOf(fromColumns);
    toColumns = List.copyOf(toColumns);
  }

  boolean sameColumns(JoinKey other) {
    return fromTable.equals(other.fromTable)
        && toTable.equals(other.toTable)
        && fromColumns.equals(other.fromColumns)
        && toColumns.equals(other.toColumns);
  }

  /** The table at the other end. */
  String otherThan(String table) {
    return table.equals(fromTable) ? toTable : fromTable;
  }
}
