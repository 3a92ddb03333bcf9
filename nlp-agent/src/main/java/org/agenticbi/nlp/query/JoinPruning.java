package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.nlp.schema.ColumnRef;

/**
 * Leaves out tables of which only the key is used that the table beside them holds too.
 *
 * <p>Only the side that is named by a foreign key is left out, never the one that has it: rows
 * without a partner are then kept apart by testing that the foreign key has a value.
 *
 * @param query its columns are those of the tables that remain
 * @param tables that remain
 * @param keys foreign keys that stand for a table left out, and so must have a value
 */
record JoinPruning(Query query, BlockTables tables, Set<ColumnRef> keys) {

  /** Below it a key is no more than a likeness, and the table beside may lack its rows. */
  private static final double SURE = 0.5;

  /** Leaves out what can be left out. */
  static JoinPruning of(Query query, BlockTables tables) {
    JoinPruning pruned = new JoinPruning(query, tables, Set.of());
    Optional<JoinPruning> next = pruned.next();
    while (next.isPresent()) {
      pruned = next.get();
      next = pruned.next();
    }
    return pruned;
  }

  private Optional<JoinPruning> next() {
    for (JoinEdge edge : tables.edges()) {
      if (superfluous(edge.child(), edge, JoinEdge.Direction.MANY_TO_ONE)) {
        return Optional.of(without(edge.child(), edge, tables.root()));
      }
    }
    for (JoinEdge edge : tables.edges()) {
      if (edge.parent().equals(tables.root())
          && superfluous(tables.root(), edge, JoinEdge.Direction.ONE_TO_MANY)) {
        return Optional.of(without(tables.root(), edge, edge.child()));
      }
    }
    return Optional.empty();
  }

  private boolean superfluous(String table, JoinEdge edge, JoinEdge.Direction direction) {
    boolean named =
        edge.direction() == direction
            || (edge.direction() == JoinEdge.Direction.ONE_TO_ONE
                && edge.key().toTable().equals(table));
    long touching =
        tables.edges().stream()
            .filter(each -> each.parent().equals(table) || each.child().equals(table))
            .count();
    return named
        && edge.key().confidence() >= SURE
        && touching == 1
        && !query.tables().contains(table)
        && edge.key().toColumns().containsAll(used(table));
  }

  private List<String> used(String table) {
    return BlockColumns.of(query).stream()
        .filter(column -> column.table().equals(table))
        .map(ColumnRef::column)
        .toList();
  }

  private JoinPruning without(String table, JoinEdge edge, String newRoot) {
    List<JoinEdge> rest = new ArrayList<>(tables.edges());
    rest.remove(edge);
    Query changed = BlockColumns.mapped(query, column -> otherSide(column, table, edge));
    Set<ColumnRef> newKeys = new LinkedHashSet<>();
    keys.forEach(key -> newKeys.add(otherSide(key, table, edge)));
    edge.key().fromColumns().forEach(name -> newKeys.add(key(edge, name)));
    return new JoinPruning(changed, new BlockTables(newRoot, rest), newKeys);
  }

  private static ColumnRef key(JoinEdge edge, String name) {
    return new ColumnRef(edge.key().fromTable(), name);
  }

  private static ColumnRef otherSide(ColumnRef column, String table, JoinEdge edge) {
    int position = edge.key().toColumns().indexOf(column.column());
    return column.table().equals(table) && position >= 0
        ? key(edge, edge.key().fromColumns().get(position))
        : column;
  }
}
