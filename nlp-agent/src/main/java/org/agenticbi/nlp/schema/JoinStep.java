package org.agenticbi.nlp.schema;

import java.util.List;

/**
 * A step from one table to another over a key.
 *
 * @param fromTable where it starts
 * @param fromColumns key columns there
 * @param toTable where it leads
 * @param toColumns key columns there
 * @param manyToOne whether each row of the start meets at most one row of the end
 * @param cost the lower, the likelier it is meant
 */
public record JoinStep(
    String fromTable,
    List<String> fromColumns,
    String toTable,
    List<String> toColumns,
    boolean manyToOne,
    double cost) {
  /** Copies its lists. */
  public JoinStep {
    fromColumns = List.copyOf(fromColumns);
    toColumns = List.copyOf(toColumns);
  }
}
