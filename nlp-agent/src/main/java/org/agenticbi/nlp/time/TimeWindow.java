package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import org.agenticbi.model.sql.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * A span of days.
 *
 * @param from first day; null when it has no beginning
 * @param toExclusive the day after the last; null when it has no end
 * @param label for people, with its days where the words do not say them: "last quarter (1 Apr to
 *     30 Jun 2025)"
 * @param unit the unit it was said in; null for a range of mixed units
 * @param toDate whether it is the part of a longer period that has passed: "year to date"
 * @param relative whether it moves with the day of asking
 */
public record TimeWindow(
    @Nullable LocalDate from,
    @Nullable LocalDate toExclusive,
    String label,
    @Nullable TimeGrain unit,
    boolean toDate,
    boolean relative) {

  /** The window of these days, called by the period they fill ("Q3 2024") or by the days. */
  public static TimeWindow of(
      @Nullable LocalDate from, @Nullable LocalDate toExclusive, @Nullable TimeGrain unit) {
    return new TimeWindow(
        from, toExclusive, WindowLabels.named(from, toExclusive), unit, false, false);
  }

  /** Whether it has both a beginning and an end. */
  public boolean isClosed() {
    return from != null && toExclusive != null;
  }

  /** Whether the day lies in it. */
  public boolean contains(LocalDate day) {
    return (from == null || !day.isBefore(from))
        && (toExclusive == null || day.isBefore(toExclusive));
  }

  /**
   * The window of the same length just before: the quarter before a quarter, the same days of last
   * year for a year to date.
   *
   * @throws IllegalStateException when this window is open
   */
  public TimeWindow previous() {
    LocalDate first = closedFrom();
    LocalDate end = closedTo();
    Period step = step(first, end);
    return shifted(first.minus(step), end.minus(step));
  }

  /**
   * The same days a year earlier; weeks move by 52 weeks so that they stay whole.
   *
   * @throws IllegalStateException when this window is open
   */
  public TimeWindow sameLastYear() {
    Period year = unit == TimeGrain.WEEK ? Period.ofWeeks(52) : Period.ofYears(1);
    return shifted(closedFrom().minus(year), closedTo().minus(year));
  }

  /** The same window a number of units earlier. */
  public TimeWindow earlierBy(TimeGrain grain, int count) {
    Period step = period(grain, count);
    return shifted(closedFrom().minus(step), closedTo().minus(step));
  }

  /** The part of it that has passed by the end of a day; itself when it ends before. */
  public TimeWindow upTo(LocalDate lastDay) {
    LocalDate end = lastDay.plusDays(1);
    boolean complete = toExclusive != null && !toExclusive.isAfter(end);
    if (complete || (from != null && !from.isBefore(end))) {
      return this;
    }
    return new TimeWindow(from, end, WindowLabels.named(from, end), unit, true, relative);
  }

  /** The same days under another label. */
  public TimeWindow called(String name) {
    return new TimeWindow(from, toExclusive, name, unit, toDate, relative);
  }

  static Period period(TimeGrain grain, int count) {
    return switch (grain) {
      case DAY -> Period.ofDays(count);
      case WEEK -> Period.ofWeeks(count);
      case MONTH -> Period.ofMonths(count);
      case QUARTER -> Period.ofMonths(3 * count);
      case YEAR -> Period.ofYears(count);
    };
  }

  private Period step(LocalDate first, LocalDate end) {
    if (toDate && unit != null) {
      return period(unit, 1);
    }
    boolean calendarUnit =
        unit == TimeGrain.MONTH || unit == TimeGrain.QUARTER || unit == TimeGrain.YEAR;
    if (calendarUnit || (first.getDayOfMonth() == 1 && end.getDayOfMonth() == 1)) {
      long whole = ChronoUnit.MONTHS.between(first, end);
      long months = first.plusMonths(whole).isBefore(end) ? whole + 1 : whole;
      return Period.ofMonths((int) months);
    }
    return Period.ofDays((int) ChronoUnit.DAYS.between(first, end));
  }

  private TimeWindow shifted(LocalDate newFrom, LocalDate newTo) {
    return new TimeWindow(
        newFrom, newTo, WindowLabels.named(newFrom, newTo), unit, toDate, relative);
  }

  private LocalDate closedFrom() {
    if (from == null) {
      throw new IllegalStateException("The window has no beginning: " + label);
    }
    return from;
  }

  private LocalDate closedTo() {
    if (toExclusive == null) {
      throw new IllegalStateException("The window has no end: " + label);
    }
    return toExclusive;
  }
}
