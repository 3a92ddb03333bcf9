package org.agenticbi.nlp.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.model.joins.JoinKey;
import org.agenticbi.model.joins.JoinTree;
import org.agenticbi.nlp.schema.ColumnRef;

/**
 * The tables of a block as they are joined.
 *
 * @param root the first
 * @param edges the others, each joined to a table before it
 */
record BlockTables(String root, List<JoinEdge> edges) {

  BlockTables {
    edges = List.copyOf(edges);
  }

  /**
   * A tree. Of parallel keys the first that has a preferred column is taken, else one whose column
   * is grouped by, else one whose column is not shown or tested: "those that f1 follows" is joined
   * over f2. Else the best one.
   */
  static BlockTables of(JoinTree tree, Query query, Set<ColumnRef> preferredKeys) {
    Set<ColumnRef> grouped = Set.copyOf(query.groupBy());
    Set<ColumnRef> used = Set.copyOf(BlockColumns.of(query));
    List<JoinEdge> edges = new ArrayList<>();
    for (JoinEdge edge : tree.edges()) {
      edges.add(
          by(edge, key -> touches(key, preferredKeys))
              .or(() -> by(edge, key -> touches(key, grouped)))
              .or(() -> by(edge, key -> !touches(key, used)))
              .orElse(edge));
    }
    return new BlockTables(tree.root(), edges);
  }

  private static Optional<JoinEdge> by(JoinEdge edge, Predicate<JoinKey> wanted) {
    return wanted.test(edge.key())
        ? Optional.of(edge)
        : edge.alternatives().stream().filter(wanted).findFirst().map(edge::by);
  }

  private static boolean touches(JoinKey key, Set<ColumnRef> columns) {
    return key.fromColumns().stream()
        .anyMatch(name -> columns.contains(new ColumnRef(key.fromTable(), name)));
  }

  /** All tables, in order. */
  Set<String> tables() {
    Set<String> tables = new LinkedHashSet<>(List.of(root));
    edges.forEach(edge -> tables.add(edge.child()));
    return tables;
  }
}
