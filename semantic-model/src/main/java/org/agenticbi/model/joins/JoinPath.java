package org.agenticbi.model.joins;

import java.util.List;

/**
 * The steps from one table to another; none for the table itself.
 *
 * @param edges each begins where the one before ends
 */
public record JoinPath(List<JoinEdge> edges) {
  /** Copies its list. */
  public JoinPath {
    edges = List.copyOf(edges);
  }

  /** Whether each row of the start meets one row of the end at most. */
  public boolean manyToOne() {
    return edges.stream().allMatch(JoinEdge::manyToOne);
  }

  /** How far apart its ends are: steps, and more for each that is inferred or multiplies rows. */
  public double length() {
    return edges.stream().mapToDouble(JoinEdge::cost).sum();
  }
}
