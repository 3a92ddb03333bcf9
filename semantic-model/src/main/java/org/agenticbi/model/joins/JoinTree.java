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
}
