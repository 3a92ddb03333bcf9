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

  private static final int MOST_GROUPS = 50;
  private static final int FEW_ENTITIES = 20;

  /** Copies its lists. */
  public DimensionWord {
    values = List.copyOf(values);
  }

  boolean isColumn(String tableAndColumn) {
    return (table + "." + column).equalsIgnoreCase(tableAndColumn);
  }

  /** Whether a chart over its values can be read: not one bar, not a thousand. */
  boolean groupsWell() {
    return distinct != 1 && distinct <= (entity ? FEW_ENTITIES : MOST_GROUPS);
  }

  /** Whether it names the few rows of a table of its own: a region, a category, a department. */
  boolean namesFewThings() {
    return entity && groupsWell() && distinct > 0;
  }
}
