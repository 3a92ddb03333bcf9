package org.agenticbi.model.joins;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables that are joined, beginning with one.
 *
 * @param root the first table
 * @param edges the others, each joined to a table before it
 * @param cost lower is better: steps, and more for each that is inferred or multiplies rows
 */
public record JoinTree(String root, List<JoinEdge> edges, double cost) {
  /** Copies its lists. */
  public JoinTree {
    edges = List.copyOf(edges);
  }

  /** All tables, in the order in which they are joined. */
  public Set<String> tables() {
    Set<String> tables = new LinkedHashSet<>(List.of(root));
    edges.forEach(edge -> tables.add(edge.child()));
    return tables;
  }

  /** Whether a row of the root may come out more than once, so that its sums would be wrong. */
  public boolean multipliesRoot() {
    return edges.stream().anyMatch(edge -> edge.direction() == JoinEdge.Direction.ONE_TO_MANY);
  }

  /** The chance that all its keys are keys, from 0 to 1. */
  public double confidence() {
    return edges.stream().mapToDouble(edge -> edge.key().confidence()).reduce(1, (a, b) -> a * b);
  }
}
