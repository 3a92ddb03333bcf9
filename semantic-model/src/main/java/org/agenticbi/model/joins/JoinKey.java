package org.agenticbi.model.joins;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.agenticbi.model.catalog.Catalog;
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
 * @param oneToOne whether a row of the second has one row at most of the first, too
 */
public record JoinKey(
    String fromTable,
    List<String> fromColumns,
    String toTable,
    List<String> toColumns,
    double confidence,
    boolean oneToOne) {
  /** Copies its lists. */
  public JoinKey {
    fromColumns = List.copyOf(fromColumns);
    toColumns = List.copyOf(toColumns);
  }

  static JoinKey of(Relationship said, Catalog catalog) {
    return new JoinKey(
        said.fromTable(),
        said.fromColumns(),
        said.toTable(),
        said.toColumns(),
        1,
        unique(catalog, said.fromTable(), said.fromColumns()));
  }

  static JoinKey of(ForeignKey key, Catalog catalog) {
    return new JoinKey(
        key.fromTable(),
        key.fromColumns(),
        key.toTable(),
        key.toColumns(),
        key.confidence(),
        unique(catalog, key.fromTable(), key.fromColumns()));
  }

  /** Whether the columns hold a primary key, so that no two rows share their values. */
  private static boolean unique(Catalog catalog, String table, List<String> columns) {
    Set<String> given = lowerCase(columns);
    return catalog
        .table(table)
        .map(found -> lowerCase(found.primaryKey()))
        .filter(primary -> !primary.isEmpty() && given.containsAll(primary))
        .isPresent();
  }

  private static Set<String> lowerCase(List<String> names) {
    return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  /** The same key with the names of its tables as the catalog writes them. */
  JoinKey between(String from, String to) {
    return new JoinKey(from, fromColumns, to, toColumns, confidence, oneToOne);
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
