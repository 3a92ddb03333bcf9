package org.agenticbi.model.catalog;

import java.util.List;

/**
 * A key of one table that names rows of another.
 *
 * @param fromTable the table that has it
 * @param fromColumns in order
 * @param toTable the table that it names
 * @param toColumns in order
 * @param confidence 1 for a declared one, less for an inferred one
 */
public record ForeignKey(
    String fromTable,
    List<String> fromColumns,
    String toTable,
    List<String> toColumns,
    double confidence) {
  /** Copies its lists. */
  public ForeignKey {
    fromColumns = List.copyOf(fromColumns);
    toColumns = List.copyOf(toColumns);
  }

  /** Whether the database declares it. */
  public boolean declared() {
    return confidence >= 1;
  }
}
