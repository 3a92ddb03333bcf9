package org.agenticbi.model.semantics;

import java.util.List;

/**
 * A condition on one row of a measure.
 *
 * @param table that has the column; joined in when it is not the table of the measure
 * @param column the column
 * @param negated whether the value must not be among {@code values}
 * @param values strings or numbers as text; empty: the column must be null (not null when negated)
 */
public record RowCondition(String table, String column, boolean negated, List<String> values) {
  /** Copies its lists. */
  public RowCondition {
    values = List.copyOf(values);
  }
}
