package org.agenticbi.nlp.schema;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.semantics.Relationship;

/**
 * The cheapest way from one table to another over the keys.
 *
 * <p>Going from many to one costs least, since it never multiplies rows. Going up and then down
 * again (two children of one parent) is possible but dear: it pairs rows that have nothing to do
 * with each other. Ties fall to the order of the keys in the catalog, so that paths never change
 * from run to run.
 */
public final class JoinPaths {

  private static final double MANY_TO_ONE = 1.0;
  private static final double ONE_TO_MANY = 1.5;
  private static final double UP_THEN_DOWN = 3.0;

  private record Reached(String table, double cost, int order, List<JoinStep> path) {}

  private final Map<String, List<JoinStep>> steps = new HashMap<>();
  private final Map<String, Map<String, List<JoinStep>>> paths = new ConcurrentHashMap<>();

  /** The paths over declared and inferred keys and the relationships of the model. */
  public JoinPaths(Catalog catalog, List<Relationship> relationships) {
    for (ForeignKey key : catalog.foreignKeys()) {
      double doubt = 1 - key.confidence();
      add(key.fromTable(), key.fromColumns(), key.toTable(), key.toColumns(), doubt);
    }
    for (Relationship each : relationships) {
      if (steps.getOrDefault(each.fromTable(), List.of()).stream()
          .noneMatch(step -> step.fromColumns().equals(each.fromColumns()))) {
        add(each.fromTable(), each.fromColumns(), each.toTable(), each.toColumns(), 0);
      }
    }
  }

  private void add(
      String from, List<String> fromColumns, String to, List<String> toColumns, double doubt) {
    if (from.equals(to)) {
      return;
    }
    steps
        .computeIfAbsent(from, key -> new ArrayList<>())
        .add(new JoinStep(from, fromColumns, to, toColumns, true, MANY_TO_ONE + doubt));
    steps
        .computeIfAbsent(to, key -> new ArrayList<>())
        .add(new JoinStep(to, toColumns, from, fromColumns, false, ONE_TO_MANY + doubt));
  }

  /** The steps from one table to another; empty list for the same table; nothing when apart. */
  public Optional<List<JoinStep>> path(String from, String to) {
    Map<String, List<JoinStep>> all = paths.computeIfAbsent(from, this::pathsFrom);
    return Optional.ofNullable(all.get(to));
  }

  /** How far apart two tables are; infinity when there is no way. */
  public double distance(String from, String to) {
    return path(from, to)
        .map(path -> path.stream().mapToDouble(JoinStep::cost).sum())
        .orElse(Double.POSITIVE_INFINITY);
  }

  /** Whether each row of the first table meets at most one row of the second. */
  public boolean manyToOne(String from, String to) {
    return path(from, to).map(path -> path.stream().allMatch(JoinStep::manyToOne)).orElse(false);
  }

  private Map<String, List<JoinStep>> pathsFrom(String start) {
    Map<String, List<JoinStep>> found = new HashMap<>();
    Set<String> done = new HashSet<>();
    PriorityQueue<Reached> queue =
        new PriorityQueue<>(
            Comparator.comparingDouble(Reached::cost).thenComparingInt(Reached::order));
    queue.add(new Reached(start, 0, 0, List.of()));
    int order = 0;
    while (!queue.isEmpty()) {
      Reached reached = queue.poll();
      if (!done.add(reached.table())) {
        continue;
      }
      found.put(reached.table(), reached.path());
      for (JoinStep step : steps.getOrDefault(reached.table(), List.of())) {
        List<JoinStep> path = new ArrayList<>(reached.path());
        double cost = reached.cost() + step.cost() + turn(reached.path(), step);
        path.add(step);
        queue.add(new Reached(step.toTable(), cost, ++order, List.copyOf(path)));
      }
    }
    return Map.copyOf(found);
  }

  private static double turn(List<JoinStep> path, JoinStep next) {
    boolean up = !path.isEmpty() && path.getLast().manyToOne();
    return up && !next.manyToOne() ? UP_THEN_DOWN : 0;
  }
}
