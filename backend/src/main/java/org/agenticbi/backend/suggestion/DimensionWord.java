package org.agenticbi.backend.suggestion;

import java.util.List;

/**
 * Words for a column that rows can be grouped by.
 *
 * @param phrase as it stands in a question: {@code region}
 * @param table that has it
 * @param column in the table
 * @param entity whether it names the rows of its table (a customer, a product)
 * @param distinct how many values it has; 0 when that is not known
 * @param values frequent ones, most frequent first
 */
public record DimensionWord(
    String phrase,
    String table,
    String column,
    boolean entity,
    long distinct,
    List<String> values) {

  /** Copies its lists. */
  public DimensionWord {
    values = List.copyOf(values);
  }

  boolean isColumn(String tableAndColumn) {
    return (table + "." + column).equalsIgnoreCase(tableAndColumn);
  }

  /** Whether a chart over its values can be read: not one bar, not a thousand. */
  boolean groupsWell() {
    return !entity && distinct != 1 && distinct <= 50;
  }
}
