package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** How many periods of one length a time takes in. */
final class PeriodSteps {

  private PeriodSteps() {}

  /** Periods in a year, so that the one so many before is the same of the year before. */
  static int perYear(TimeGrain grain) {
    return switch (grain) {
      case DAY -> 365;
      case WEEK -> 52;
      case MONTH -> 12;
      case QUARTER -> 4;
      case YEAR -> 1;
    };
  }

  /** Whether a closed window is one period, or the part of one that has passed. */
  static boolean one(TimeWindow window, TimeGrain grain) {
    LocalDate from = window.from();
    LocalDate to = window.toExclusive();
    return window.unit() == grain && from != null && to != null && !to.isAfter(next(from, grain));
  }

  static boolean longerThanYear(TimeWindow window) {
    LocalDate from = window.from();
    LocalDate to = window.toExclusive();
    return from != null && to != null && to.isAfter(from.plusYears(1));
  }

  /**
   * The periods of a range that was said by its first and last, "between 2023 and 2024", in order;
   * empty for one period, and for times that are counted from today.
   */
  static List<TimeWindow> ends(TimeWindow window) {
    TimeGrain unit = window.unit();
    LocalDate from = window.from();
    LocalDate to = window.toExclusive();
    if (unit == null || from == null || to == null || window.relative() || window.toDate()) {
      return List.of();
    }
    List<TimeWindow> periods = new ArrayList<>();
    LocalDate at = from;
    while (at.isBefore(to)) {
      LocalDate next = next(at, unit);
      periods.add(TimeWindow.of(at, next, unit));
      at = next;
    }
    return periods.size() < 2 || !at.equals(to) ? List.of() : List.copyOf(periods);
  }

  /** The periods from one day to a later one; 0 when they are no whole number of them. */
  static int between(@Nullable LocalDate earlier, @Nullable LocalDate later, TimeGrain grain) {
    if (earlier == null || later == null || !earlier.isBefore(later)) {
      return 0;
    }
    if (earlier.plusYears(1).equals(later)) {
      return perYear(grain);
    }
    long months = ChronoUnit.MONTHS.between(earlier, later);
    if (!earlier.plusMonths(months).equals(later)) {
      return 0;
    }
    int each =
        switch (grain) {
          case DAY, WEEK -> 0;
          case MONTH -> 1;
          case QUARTER -> 3;
          case YEAR -> 12;
        };
    return each == 0 || months % each != 0 ? 0 : Math.toIntExact(months / each);
  }

  private static LocalDate next(LocalDate day, TimeGrain grain) {
    return switch (grain) {
      case DAY -> day.plusDays(1);
      case WEEK -> day.plusWeeks(1);
      case MONTH -> day.plusMonths(1);
      case QUARTER -> day.plusMonths(3);
      case YEAR -> day.plusYears(1);
    };
  }
}
