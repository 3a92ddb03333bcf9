package org.agenticbi.viz.table;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.result.ColumnName;
import org.jspecify.annotations.Nullable;

/** Parts of the calendar that stand in results as numbers from 1 and are read as names. */
public enum Calendar {
  /** 1 is Monday, as in ISO 8601 and in all statements of our own. */
  WEEKDAYS,
  /** 1 is January. */
  MONTHS;

  /** The names, the first for 1. */
  public List<String> names() {
    return switch (this) {
      case WEEKDAYS ->
          Arrays.stream(DayOfWeek.values())
              .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
              .toList();
      case MONTHS ->
          Arrays.stream(Month.values())
              .map(month -> month.getDisplayName(TextStyle.FULL, Locale.ENGLISH))
              .toList();
    };
  }

  /**
   * The part that a column of numbers stands for.
   *
   * @param ours whether the statement is our own; weekdays of others may begin anywhere
   */
  static Optional<Calendar> of(String column, List<@Nullable Object> values, boolean ours) {
    List<String> words = ColumnName.words(column);
    if (words.contains("month") && allWithin(values, 12)) {
      return Optional.of(MONTHS);
    }
    boolean weekday = words.equals(List.of("day", "of", "week"));
    return ours && weekday && allWithin(values, 7) ? Optional.of(WEEKDAYS) : Optional.empty();
  }

  private static boolean allWithin(List<@Nullable Object> values, int most) {
    return values.stream()
        .allMatch(value ->
            value == null
                || (value instanceof Number number
                    && number.doubleValue() == number.intValue()
                    && number.intValue() >= 1
                    && number.intValue() <= most));
  }

  /** The name of a number; null stays null. */
  @Nullable Object name(@Nullable Object number) {
    return number instanceof Number index ? names().get(index.intValue() - 1) : null;
  }
}
