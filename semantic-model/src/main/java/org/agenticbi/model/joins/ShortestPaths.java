package org.agenticbi.model.joins;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds the cheapest paths from one table to those that it hangs together with.
 *
 * <p>Going from many to one costs least, since it never multiplies rows. Going up and then down
 * again (two children of one parent) is possible but dear: it pairs rows that have nothing to do
 * with each other. Ties fall to the order of the keys, so that paths never change from run to run.
 */
final class ShortestPaths {
  private static final double UP_THEN_DOWN = 3.0;

  private record Reached(String table, double cost, int order, JoinPath path) {}

  private final JoinGraph graph;
  private final PriorityQueue<Reached> open =
      new PriorityQueue<>(
          Comparator.comparingDouble(Reached::cost).thenComparingInt(Reached::order));
  private final Map<String, JoinPath> found = new HashMap<>();
  private int order;

  ShortestPaths(JoinGraph graph, String start) {
    this.graph = graph;
    open.add(new Reached(start, 0, 0, new JoinPath(List.of())));
  }

  /**
   * The path to a table; none when it does not hang together with the start. Goes on from where the
   * last search ended, and no further than needed: most that is asked for is near.
   */
  synchronized Optional<JoinPath> to(String end) {
    while (!found.containsKey(end) && !open.isEmpty()) {
      Reached reached = open.remove();
      if (found.putIfAbsent(reached.table(), reached.path()) == null) {
        graph.edges(reached.table()).forEach(edge -> extend(reached, edge));
      }
    }
    return Optional.ofNullable(found.get(end));
  }

  private void extend(Reached reached, JoinEdge edge) {
    double turn = reached.path().turnsDownBy(edge) ? UP_THEN_DOWN : 0;
    double cost = reached.cost() + edge.cost() + turn;
    open.add(new Reached(edge.child(), cost, ++order, reached.path().with(edge)));
  }
}
