package org.agenticbi.model.joins;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A tree that is being grown.
 *
 * @param root where it begins
 * @param tables in it
 * @param links pairs of tables that touch in it, each in the order of the alphabet
 * @param cost of its links
 */
record PartialTree(String root, SortedSet<String> tables, SortedSet<Link> links, double cost) {
  private static final double DOUBT = 2;

  /**
   * Costs a little more than a step to one row, so that it loses against one of the same length.
   */
  private static final double MULTIPLIES = 0.05;

  /** Two tables that touch. */
  record Link(String first, String second) implements Comparable<Link> {
    static Link of(String one, String other) {
      return one.compareTo(other) < 0 ? new Link(one, other) : new Link(other, one);
    }

    @Override
    public int compareTo(Link other) {
      int byFirst = first.compareTo(other.first);
      return byFirst != 0 ? byFirst : second.compareTo(other.second);
    }
  }

  static PartialTree of(String root) {
    return new PartialTree(root, new TreeSet<>(Set.of(root)), new TreeSet<>(), 0);
  }

  /** A step, and more for each doubt whether the key is one. */
  static double stepCost(JoinKey key) {
    return 1 + DOUBT * (1 - key.confidence());
  }

  /** With a path that ends in one of its tables. */
  PartialTree with(List<String> path, JoinGraph graph) {
    SortedSet<String> newTables = new TreeSet<>(tables);
    SortedSet<Link> newLinks = new TreeSet<>(links);
    newTables.addAll(path);
    for (int i = 1; i < path.size(); i++) {
      newLinks.add(Link.of(path.get(i - 1), path.get(i)));
    }
    PartialTree grown = new PartialTree(root, newTables, newLinks, 0);
    double total =
        grown.edges(graph).stream()
            .mapToDouble(edge ->
                stepCost(edge.key())
                    + (edge.direction() == JoinEdge.Direction.ONE_TO_MANY ? MULTIPLIES : 0))
            .sum();
    return new PartialTree(root, newTables, newLinks, total);
  }

  String signature() {
    return links.toString();
  }

  JoinTree toJoinTree(JoinGraph graph) {
    return new JoinTree(root, edges(graph), cost);
  }

  /** Its links as steps away from the root, nearest first. */
  private List<JoinEdge> edges(JoinGraph graph) {
    List<JoinEdge> edges = new ArrayList<>();
    List<String> reached = new ArrayList<>(List.of(root));
    for (int i = 0; i < reached.size(); i++) {
      String parent = reached.get(i);
      for (Link link : links) {
        String child = other(link, parent);
        if (!child.isEmpty() && !reached.contains(child)) {
          List<JoinKey> keys = graph.keys(parent, child);
          edges.add(JoinEdge.of(parent, keys.getFirst(), keys.subList(1, keys.size())));
          reached.add(child);
        }
      }
    }
    return edges;
  }

  private static String other(Link link, String table) {
    if (link.first().equals(table)) {
      return link.second();
    }
    return link.second().equals(table) ? link.first() : "";
  }
}
