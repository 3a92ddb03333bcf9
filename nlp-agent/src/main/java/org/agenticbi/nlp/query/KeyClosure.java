package org.agenticbi.nlp.query;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** The columns that have one value only for each combination of values of some columns. */
final class KeyClosure {

  private final Schema schema;
  private final Set<ColumnRef> known;

  /** What the columns determine, over the primary keys and the keys of the joins. */
  KeyClosure(Schema schema, BlockTables tables, Collection<ColumnRef> columns) {
    this.schema = schema;
    this.known = new HashSet<>(columns);
    int before = -1;
    while (before < known.size()) {
      before = known.size();
      tables.edges().forEach(this::follow);
      tables.tables().forEach(this::complete);
    }
  }

  /** Whether a column is determined. */
  boolean holds(ColumnRef column) {
    return known.contains(column);
  }

  private void follow(JoinEdge edge) {
    List<ColumnRef> parents = columns(edge.parent(), edge.parentColumns());
    List<ColumnRef> children = columns(edge.child(), edge.childColumns());
    for (int i = 0; i < parents.size(); i++) {
      if (known.contains(parents.get(i))) {
        known.add(children.get(i));
      } else if (known.contains(children.get(i))) {
        known.add(parents.get(i));
      }
    }
    if (known.containsAll(columns(edge.key().toTable(), edge.key().toColumns()))) {
      known.addAll(schema.columns(edge.key().toTable()));
    }
  }

  private void complete(String table) {
    List<ColumnRef> key = schema.primaryKey(table);
    if (!key.isEmpty() && known.containsAll(key)) {
      known.addAll(schema.columns(table));
    }
  }

  private static List<ColumnRef> columns(String table, List<String> names) {
    return names.stream().map(name -> new ColumnRef(table, name)).toList();
  }
}
