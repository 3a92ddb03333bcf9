package org.agenticbi.model.joins;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Finds the cheapest path from one table to each that it hangs together with.
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
  private int order;

  ShortestPaths(JoinGraph graph) {
    this.graph = graph;
  }

  /** The paths by their last table. */
  Map<String, JoinPath> from(String start) {
    Map<String, JoinPath> found = new HashMap<>();
    Set<String> done = new HashSet<>();
    open.add(new Reached(start, 0, 0, new JoinPath(List.of())));
    while (!open.isEmpty()) {
      Reached reached = open.poll();
      if (done.add(reached.table())) {
        found.put(reached.table(), reached.path());
        graph.edges(reached.table()).forEach(edge -> extend(reached, edge));
      }
    }
    return Map.copyOf(found);
  }

  private void extend(Reached reached, JoinEdge edge) {
    double turn = reached.path().turnsDownBy(edge) ? UP_THEN_DOWN : 0;
    double cost = reached.cost() + edge.cost() + turn;
    open.add(new Reached(edge.child(), cost, ++order, reached.path().with(edge)));
  }
}
