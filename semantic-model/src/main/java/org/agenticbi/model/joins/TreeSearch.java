package org.agenticbi.model.joins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Grows trees from the root by connecting one wanted table after the other over each of its
 * shortest paths, and keeps the best. With up to {@value #MOST_ORDERED} wanted tables all orders
 * are tried, so that a shared middle table is found; with more they are connected nearest first.
 * Not exact for large sets, which questions do not have; exact where the wanted tables are
 * neighbours.
 */
final class TreeSearch {
  private static final int MOST_ORDERED = 4;
  private static final int BEAM = 24;
  private static final int PATHS = 4;

  private static final Comparator<PartialTree> CHEAPEST_FIRST =
      Comparator.comparingDouble(PartialTree::cost).thenComparing(PartialTree::signature);

  private final JoinGraph graph;
  private final String root;
  private final List<String> wanted;

  TreeSearch(JoinGraph graph, String root, List<String> wanted) {
    this.graph = graph;
    this.root = root;
    this.wanted = wanted.stream().sorted().toList();
  }

  List<JoinTree> best(int limit) {
    Set<PartialTree> found = new LinkedHashSet<>();
    for (List<String> order : orders()) {
      found.addAll(grow(order, Math.max(BEAM, limit)));
    }
    return found.stream()
        .sorted(CHEAPEST_FIRST)
        .limit(limit)
        .map(tree -> tree.toJoinTree(graph))
        .toList();
  }

  private List<PartialTree> grow(List<String> order, int beam) {
    List<PartialTree> trees = List.of(PartialTree.of(root));
    for (String table : order) {
      Set<PartialTree> grown = new LinkedHashSet<>();
      for (PartialTree tree : trees) {
        grown.addAll(connected(tree, table));
      }
      trees = grown.stream().sorted(CHEAPEST_FIRST).limit(beam).toList();
    }
    return trees;
  }

  private List<PartialTree> connected(PartialTree tree, String table) {
    if (tree.tables().contains(table)) {
      return List.of(tree);
    }
    return new PathSearch(graph)
        .paths(table, tree.tables(), PATHS).stream().map(path -> tree.with(path, graph)).toList();
  }

  private List<List<String>> orders() {
    if (wanted.size() > MOST_ORDERED) {
      PathSearch search = new PathSearch(graph);
      return List.of(
          wanted.stream()
              .sorted(
                  Comparator.comparingInt((String table) -> search.distance(table, root))
                      .thenComparing(Comparator.naturalOrder()))
              .toList());
    }
    List<List<String>> orders = new ArrayList<>();
    permute(List.of(), wanted, orders);
    return orders;
  }

  private static void permute(List<String> done, List<String> rest, List<List<String>> orders) {
    if (rest.isEmpty()) {
      orders.add(done);
    }
    for (String next : rest) {
      List<String> longer = new ArrayList<>(done);
      longer.add(next);
      permute(longer, rest.stream().filter(table -> !table.equals(next)).toList(), orders);
    }
  }
}
