package org.agenticbi.model.sql;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two statements whose rows are combined; ordered and limited as a whole.
 *
 * @param kind how
 * @param left the first
 * @param right the second
 * @param orderBy by output names; empty for none
 * @param limit at most so many rows
 */
public record SetOperation(
    Kind kind, Statement left, Statement right, List<OrderKey> orderBy, @Nullable Long limit)
    implements Statement {
  /** Copies its lists. */
  public SetOperation {
    orderBy = List.copyOf(orderBy);
  }

  /** How the rows are combined; each row once. */
  public enum Kind {
    /** Rows of either. */
    UNION,
    /** Rows of both. */
    INTERSECT,
    /** Rows of the first that are not in the second. */
    EXCEPT
  }
}
