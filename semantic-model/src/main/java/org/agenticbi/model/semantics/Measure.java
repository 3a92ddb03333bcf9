package org.agenticbi.model.semantics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number with a name.
 *
 * @param name in snake case
 * @param label its name for a person
 * @param description what it is, for people
 * @param synonyms other names
 * @param table the table whose rows it is computed over
 * @param expression how it is computed
 * @param unit of its values
 * @param format as in the protocol
 * @param scale what a percentage of 100 is in its values: 1 or 100; null when it is no percentage
 * @param timeColumn the time that it happens at: a column of its table, or {@code table.column};
 *     null for the default time of its table
 * @param semiAdditive whether its rows say how something stood at their time: balances, headcounts,
 *     stocks. Of several times the last one counts, their sum means nothing. Without a time column
 *     it is known as the data stands now
 */
public record Measure(
    String name,
    String label,
    @Nullable String description,
    List<String> synonyms,
    String table,
    MeasureExpression expression,
    @Nullable String unit,
    @Nullable String format,
    @Nullable Integer scale,
    @Nullable String timeColumn,
    boolean semiAdditive) {
  /** What stands in a description before the values whose rows are left out. */
  public static final String EXCEPT = ", except ";

  /** What the label of a measure begins with that is charged for what another one states. */
  public static final String BILLED = "billed ";

  /** Copies its lists. */
  public Measure {
    synonyms = List.copyOf(synonyms);
  }

  /** A measure that may be summed over time. */
  public Measure(
      String name,
      String label,
      @Nullable String description,
      List<String> synonyms,
      String table,
      MeasureExpression expression,
      @Nullable String unit,
      @Nullable String format,
      @Nullable Integer scale,
      @Nullable String timeColumn) {
    this(
        name,
        label,
        description,
        synonyms,
        table,
        expression,
        unit,
        format,
        scale,
        timeColumn,
        false);
  }

  /** The same for rows that say how something stood at a time; null for how it stands now. */
  public Measure asSemiAdditive(@Nullable String time) {
    return new Measure(
        name, label, description, synonyms, table, expression, unit, format, scale, time, true);
  }

  /** The same computed another way, for which its description holds up to what is left out. */
  public Measure overAllRows(MeasureExpression other) {
    String words = description;
    int except = words == null ? -1 : words.indexOf(EXCEPT);
    return new Measure(
        name,
        label,
        words == null || except < 0 ? words : words.substring(0, except),
        synonyms,
        table,
        other,
        unit,
        format,
        scale,
        timeColumn,
        semiAdditive);
  }

  /** The same with other names besides its label. */
  public Measure called(List<String> others) {
    return new Measure(
        name,
        label,
        description,
        others,
        table,
        expression,
        unit,
        format,
        scale,
        timeColumn,
        semiAdditive);
  }
}
