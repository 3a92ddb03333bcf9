package org.agenticbi.nlp.query;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.model.joins.JoinGraph;
import org.agenticbi.model.joins.JoinTree;

/** The cheapest join trees, each searched once. */
final class JoinTrees {

  /** The candidates of a question share their tables; beyond that nothing is worth keeping. */
  private static final int MOST_KEPT = 2000;

  private static final int CONSIDERED = 6;

  /** Less than a step: trees of the same steps, some of which multiply rows. */
  private static final double ALIKE = 0.5;

  private final JoinGraph joins;
  private final Map<String, Optional<JoinTree>> found = new ConcurrentHashMap<>();

  JoinTrees(JoinGraph joins) {
    this.joins = joins;
  }

  /** The tree that begins with a table and holds others; none when they do not connect. */
  Optional<JoinTree> tree(String root, Set<String> tables) {
    if (found.size() > MOST_KEPT) {
      found.clear();
    }
    String key = root + "\n" + String.join("\n", tables);
    return found.computeIfAbsent(key, ignored -> search(root, tables));
  }

  /** Of the smallest trees the one that pairs the fewest rows that have nothing to do. */
  private Optional<JoinTree> search(String root, Set<String> tables) {
    List<JoinTree> trees = joins.trees(root, tables, CONSIDERED);
    if (trees.isEmpty()) {
      return Optional.empty();
    }
    double most = trees.getFirst().cost() + ALIKE;
    return trees.stream()
        .filter(tree -> tree.cost() <= most)
        .min(Comparator.comparingLong(JoinTrees::pairings).thenComparingDouble(JoinTree::cost));
  }

  /** How often two tables meet that both have many rows for one of a third. */
  private static long pairings(JoinTree tree) {
    Map<String, Long> named =
        tree.edges().stream()
            .filter(edge -> edge.direction() != JoinEdge.Direction.ONE_TO_ONE)
            .collect(Collectors.groupingBy(edge -> edge.key().toTable(), Collectors.counting()));
    return named.values().stream().mapToLong(count -> count - 1).sum();
  }

  /** The tables of a block. */
  static Set<String> tables(Query query) {
    Set<String> tables = new TreeSet<>(query.columnTables());
    tables.addAll(query.tables());
    return tables;
  }

  /** The table of the first selected column, else the first further table, else any. */
  static Optional<String> root(Query query) {
    for (Item item : query.items()) {
      if (item.column() != null) {
        return Optional.of(item.column().table());
      }
    }
    return query.tables().stream()
        .findFirst()
        .or(() -> BlockColumns.of(query).stream().map(column -> column.table()).findFirst());
  }
}
