package org.agenticbi.model.joins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;

/** Finds the cheapest simple paths from a table to any of others. */
final class PathSearch {
  /** Longer joins say nothing any more, and would make a search in a large catalog slow. */
  private static final int LONGEST = 6;

  private static final int MOST_STEPS = 4000;

  private final JoinGraph graph;

  PathSearch(JoinGraph graph) {
    this.graph = graph;
  }

  /** A path from its start, ending in its last table. */
  private record Path(List<String> tables, double cost) {
    String last() {
      return tables.getLast();
    }
  }

  /**
   * The cheapest paths, best first, each with the start first and one of the targets last, and no
   * target between.
   */
  List<List<String>> paths(String start, Set<String> targets, int limit) {
    Comparator<Path> cheapestFirst =
        Comparator.comparingDouble(Path::cost)
            .thenComparing(path -> String.join("\n", path.tables()));
    PriorityQueue<Path> open = new PriorityQueue<>(cheapestFirst);
    open.add(new Path(List.of(start), 0));
    List<List<String>> found = new ArrayList<>();
    Map<String, Integer> visits = new HashMap<>();
    for (int step = 0; step < MOST_STEPS && found.size() < limit && !open.isEmpty(); step++) {
      Path path = open.poll();
      if (targets.contains(path.last())) {
        found.add(path.tables());
      } else if (path.tables().size() <= LONGEST
          && visits.merge(path.last(), 1, Integer::sum) <= limit) {
        open.addAll(longer(path));
      }
    }
    return found;
  }

  private List<Path> longer(Path path) {
    Set<String> visited = new HashSet<>(path.tables());
    List<Path> longer = new ArrayList<>();
    for (String next : graph.neighbours(path.last())) {
      if (!visited.contains(next)) {
        List<String> tables = new ArrayList<>(path.tables());
        tables.add(next);
        JoinKey key = graph.keys(path.last(), next).getFirst();
        longer.add(new Path(tables, path.cost() + PartialTree.stepCost(key)));
      }
    }
    return longer;
  }

  /** How many steps lie between two tables; many when they do not connect. */
  int distance(String start, String target) {
    return paths(start, Set.of(target), 1).stream()
        .mapToInt(List::size)
        .findFirst()
        .orElse(Integer.MAX_VALUE);
  }
}
