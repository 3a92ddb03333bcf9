package org.agenticbi.nlp.query;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** How many rows a nested query has. */
final class NestedRows {

  private NestedRows() {}

  /** Whether it surely has one row at most. */
  static boolean single(Schema schema, Query query) {
    if (query.combination() != null) {
      return false;
    }
    boolean first = Objects.equals(query.limit(), 1);
    boolean aggregated =
        query.groupBy().isEmpty()
            && query.items().stream().allMatch(item -> item.aggregate() != null);
    return first || aggregated || oneRow(schema, query);
  }

  /** A single table whose key is tested. */
  private static boolean oneRow(Schema schema, Query query) {
    Set<String> tables = new HashSet<>(query.columnTables());
    tables.addAll(query.tables());
    if (tables.size() != 1 || query.anyOf()) {
      return false;
    }
    Set<ColumnRef> fixed = new HashSet<>();
    for (Restriction restriction : query.where()) {
      if (restriction.operator() == Restriction.Operator.EQUAL
          && restriction.left().column() != null
          && restriction.right() instanceof Restriction.Value) {
        fixed.add(restriction.left().column());
      }
    }
    Set<ColumnRef> key = new HashSet<>(schema.primaryKey(tables.iterator().next()));
    return !key.isEmpty() && fixed.containsAll(key);
  }
}
