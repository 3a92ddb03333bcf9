package org.agenticbi.model.joins;

import java.util.List;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.semantics.Relationship;

/**
 * One way in which two tables hang together: each row of the first has one row at most of the
 * second.
 *
 * @param fromTable the many side
 * @param fromColumns in order
 * @param toTable the one side
 * @param toColumns in order
 * @param confidence 1 for a declared key or a relationship of the model, less for an inferred one
 */
public record JoinKey(
    String fromTable,
    List<String> fromColumns,
    String toTable,
    List<String> toColumns,
    double confidence) {
  /** Copies its lists. */
  public JoinKey {
    fromColumns = List.copyOf(fromColumns);
    toColumns = List.copyOf(toColumns);
  }

  static JoinKey of(Relationship said) {
    return new JoinKey(said.fromTable(), said.fromColumns(), said.toTable(), said.toColumns(), 1);
  }

  static JoinKey of(ForeignKey key) {
    return new JoinKey(
        key.fromTable(), key.fromColumns(), key.toTable(), key.toColumns(), key.confidence());
  }

  /** The same key with the names of its tables as the catalog writes them. */
  JoinKey between(String from, String to) {
    return new JoinKey(from, fromColumns, to, toColumns, confidence);
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
