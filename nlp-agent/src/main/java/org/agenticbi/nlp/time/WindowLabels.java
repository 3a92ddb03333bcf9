package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words for windows, as people write them: "Q3 2024", "March 2024", "1 Apr to 30 Jun 2025". */
final class WindowLabels {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_WITHOUT_YEAR =
      DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  private WindowLabels() {}

  /** The name of the calendar period which the days fill, or the days. */
  static String named(@Nullable LocalDate from, @Nullable LocalDate toExclusive) {
    if (from != null
        && toExclusive != null
        && from.getDayOfMonth() == 1
        && toExclusive.getDayOfMonth() == 1) {
      String period = wholePeriod(from, toExclusive);
      if (!period.isEmpty()) {
        return period;
      }
    }
    return days(from, toExclusive);
  }

  /** The days alone: "1 Apr to 30 Jun 2025", "since 1 Apr 2025". */
  static String days(@Nullable LocalDate from, @Nullable LocalDate toExclusive) {
    if (from == null) {
      return toExclusive == null ? "all time" : "before " + DAY.format(toExclusive);
    }
    if (toExclusive == null) {
      return "since " + DAY.format(from);
    }
    LocalDate last = toExclusive.minusDays(1);
    if (from.equals(last)) {
      return DAY.format(from);
    }
    DateTimeFormatter first = from.getYear() == last.getYear() ? DAY_WITHOUT_YEAR : DAY;
    return first.format(from) + " to " + DAY.format(last);
  }

  /** What was said, with the days it means. */
  static String explained(String said, @Nullable LocalDate from, @Nullable LocalDate toExclusive) {
    return said + " (" + days(from, toExclusive) + ")";
  }

  private static String wholePeriod(LocalDate from, LocalDate toExclusive) {
    if (from.plusMonths(1).equals(toExclusive)) {
      return MONTH.format(from);
    }
    boolean startsQuarter = (from.getMonthValue() - 1) % 3 == 0;
    if (startsQuarter && from.plusMonths(3).equals(toExclusive)) {
      return "Q" + ((from.getMonthValue() + 2) / 3) + " " + from.getYear();
    }
    boolean startsYear = from.getMonthValue() == 1;
    if (startsYear && from.plusYears(1).equals(toExclusive)) {
      return Integer.toString(from.getYear());
    }
    if (startsYear && toExclusive.getMonthValue() == 1) {
      return from.getYear() + " to " + (toExclusive.getYear() - 1);
    }
    return "";
  }
}
