package org.agenticbi.viz.table;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that names rows or groups.
 *
 * @param position where it stands in the rows, from 0
 * @param name the name of its column
 * @param label its name for a person
 * @param kind what it names
 * @param calendar where the rows have numbers that stand for names of the calendar; the values here
 *     are those names then
 * @param values strings, numbers, booleans and nulls
 */
public record LabelField(
    int position,
    String name,
    String label,
    Kind kind,
    @Nullable Calendar calendar,
    List<@Nullable Object> values)
    implements Field {

  /** What a label names. */
  public enum Kind {
    /** One of a group of things: a region, a customer, yes or no. */
    CATEGORY,
    /** A row, by a key that means nothing to a person. */
    IDENTIFIER,
    /** Nothing: it is prose. */
    PROSE
  }

  /** What a chart shows in place of a value that is not there. */
  public static final String BLANK = "(blank)";

  /** A value as a chart shows it. */
  public static String text(@Nullable Object value) {
    return switch (value) {
      case null -> BLANK;
      case Boolean yes -> yes ? "Yes" : "No";
      case String empty when empty.isBlank() -> BLANK;
      default -> value.toString();
    };
  }

  /** The value in a row as a chart shows it. */
  public String text(int row) {
    return text(values.get(row));
  }

  /** Whether it is written in numbers, which say nothing without the name of the label. */
  public boolean isNumeric() {
    return values.stream().anyMatch(Number.class::isInstance);
  }

  /** Whether the values are shown as they are, so that a specification can use them directly. */
  public boolean isPlain() {
    return calendar == null
        && values.stream().allMatch(value -> value != null && text(value).equals(value));
  }
}
