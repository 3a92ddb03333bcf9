package org.agenticbi.model.joins;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cheapest paths from one table to those that it hangs together with.
 *
 * <p>Going from many to one costs least, since it never multiplies rows. Going up and then down
 * again (two children of one parent) is possible but dear: it pairs rows that have nothing to do
 * with each other. Ties fall to the order of the keys, so that paths never change from run to run.
 */
final class ShortestPaths {
  private static final double UP_THEN_DOWN = 3.0;

  /** A table by its last step, and where that began; the start has neither. */
  private record Reached(
      String table, double cost, int order, @Nullable Reached before, @Nullable JoinEdge last) {

    JoinPath path() {
      Deque<JoinEdge> edges = new ArrayDeque<>();
      for (Reached at = this; at != null && at.last != null; at = at.before) {
        edges.addFirst(at.last);
      }
      return new JoinPath(List.copyOf(edges));
    }

    boolean turnsDownBy(JoinEdge next) {
      return last != null && last.manyToOne() && !next.manyToOne();
    }
  }

  private final JoinGraph graph;
  private final PriorityQueue<Reached> open =
      new PriorityQueue<>(
          Comparator.comparingDouble(Reached::cost).thenComparingInt(Reached::order));
  private final Map<String, Reached> found = new HashMap<>();
  private final Map<String, JoinPath> paths = new HashMap<>();
  private int order;

  ShortestPaths(JoinGraph graph, String start) {
    this.graph = graph;
    open.add(new Reached(start, 0, 0, null, null));
  }

  /**
   * The path to a table; none when it does not hang together with the start. Goes on from where the
   * last search ended, and no further than needed: most that is asked for is near.
   */
  synchronized Optional<JoinPath> to(String end) {
    while (!found.containsKey(end) && !open.isEmpty()) {
      Reached reached = open.remove();
      if (found.putIfAbsent(reached.table(), reached) == null) {
        graph.edges(reached.table()).forEach(edge -> extend(reached, edge));
      }
    }
    Reached reached = found.get(end);
    return reached == null
        ? Optional.empty()
        : Optional.of(paths.computeIfAbsent(end, any -> reached.path()));
  }

  private void extend(Reached reached, JoinEdge edge) {
    double turn = reached.turnsDownBy(edge) ? UP_THEN_DOWN : 0;
    double cost = reached.cost() + edge.cost() + turn;
    if (!found.containsKey(edge.child())) {
      open.add(new Reached(edge.child(), cost, ++order, reached, edge));
    }
  }
}
