package org.agenticbi.viz.table;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How coarse a time is. */
public enum Grain {
  /** A year. */
  YEAR(12),
  /** A quarter of a year. */
  QUARTER(3),
  /** A month. */
  MONTH(1),
  /** A week, from Monday. */
  WEEK(0),
  /** A day. */
  DAY(0),
  /** A point in time. */
  MOMENT(0);

  private static final DateTimeFormatter MONTH_NAME =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_NAME =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT_NAME =
      DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.ENGLISH);

  private final int months;

  Grain(int months) {
    this.months = months;
  }

  /** The grain that a message names; empty for one that is not known. */
  public static Optional<Grain> named(String name) {
    for (Grain grain : values()) {
      if (grain.name().equalsIgnoreCase(name)) {
        return Optional.of(grain);
      }
    }
    return Optional.empty();
  }

  /**
   * The coarsest grain of which each span has at most one point, all at its first or all at its
   * last day; quarters and years only from two points on.
   */
  public static Grain of(List<LocalDateTime> timeline) {
    if (timeline.stream().anyMatch(point -> !point.equals(point.truncatedTo(ChronoUnit.DAYS)))) {
      return MOMENT;
    }
    boolean first = timeline.stream().allMatch(point -> point.getDayOfMonth() == 1);
    boolean last = timeline.stream().allMatch(point -> point.plusDays(1).getDayOfMonth() == 1);
    if (timeline.isEmpty() || !(first || last)) {
      return DAY;
    }
    int month = first ? 1 : 12;
    if (timeline.size() > 1 && timeline.stream().allMatch(it -> it.getMonthValue() == month)) {
      return YEAR;
    }
    boolean quarters = timeline.stream().allMatch(it -> it.getMonthValue() % 3 == month % 3);
    return timeline.size() > 2 && quarters ? QUARTER : MONTH;
  }

  /** When the span begins in which a point lies. */
  public LocalDateTime floor(LocalDateTime point) {
    LocalDateTime month = point.truncatedTo(ChronoUnit.DAYS).withDayOfMonth(1);
    return switch (this) {
      case YEAR -> month.withMonth(1);
      case QUARTER -> month.withMonth((point.getMonthValue() - 1) / 3 * 3 + 1);
      case MONTH -> month;
      case WEEK, DAY, MOMENT -> point;
    };
  }

  /** When the span that begins there ends, itself excluded. */
  public LocalDateTime end(LocalDateTime start) {
    return switch (this) {
      case YEAR, QUARTER, MONTH -> start.plusMonths(months);
      case WEEK -> start.plusWeeks(1);
      case DAY -> start.plusDays(1);
      case MOMENT -> start;
    };
  }

  /** A span with its preposition: {@code in March 2026}, {@code on 3 March 2026}. */
  public String when(LocalDateTime start) {
    return (this == DAY || this == MOMENT ? "on " : "in ") + text(start);
  }

  /** A span as it is called in a sentence: {@code Q1 2026}, {@code March 2026}. */
  public String text(LocalDateTime start) {
    return switch (this) {
      case YEAR -> Integer.toString(start.getYear());
      case QUARTER -> "Q" + (start.getMonthValue() + 2) / 3 + " " + start.getYear();
      case MONTH -> MONTH_NAME.format(start);
      case WEEK -> "the week of " + DAY_NAME.format(start);
      case DAY -> DAY_NAME.format(start);
      case MOMENT -> MOMENT_NAME.format(start);
    };
  }
}
