package org.agenticbi.backend.suggestion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.protocol.IntentTimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * A span of days as a person says it in a question.
 *
 * @param first its first day
 * @param last its last day
 */
record Period(LocalDate first, LocalDate last) {

  static Optional<Period> of(@Nullable IntentTimeWindow window) {
    if (window == null || window.from() == null || window.to() == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(new Period(day(window.from()), day(window.to())));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static LocalDate day(String isoDateOrTime) {
    return LocalDate.parse(isoDateOrTime.substring(0, Math.min(10, isoDateOrTime.length())));
  }

  static Period year(int year) {
    return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  /** {@code 2024}, {@code Q3 2025}, {@code March 2025}; empty when it is none of them. */
  Optional<String> name() {
    if (isMonths(12) && first.getMonth() == Month.JANUARY) {
      return Optional.of(String.valueOf(first.getYear()));
    }
    if (isMonths(3) && (first.getMonthValue() - 1) % 3 == 0) {
      return Optional.of("Q" + (first.getMonthValue() + 2) / 3 + " " + first.getYear());
    }
    return isMonths(1) ? Optional.of(monthName() + " " + first.getYear()) : Optional.empty();
  }

  private String monthName() {
    return first.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  private boolean isMonths(int months) {
    return first.getDayOfMonth() == 1 && last.equals(first.plusMonths(months).minusDays(1));
  }

  /** The same span just before, when it has a name. */
  Optional<Period> previous() {
    for (int months : new int[] {1, 3, 12}) {
      if (isMonths(months)) {
        return Optional.of(new Period(first.minusMonths(months), first.minusDays(1)));
      }
    }
    return Optional.empty();
  }

  /** {@code in 2024}, {@code from 2025-01-01 to 2025-02-15}. */
  String phrase() {
    return name().map(name -> "in " + name).orElse("from " + first + " to " + last);
  }

  boolean isLongerThanMonths(int months) {
    return last.isAfter(first.plusMonths(months));
  }
}
