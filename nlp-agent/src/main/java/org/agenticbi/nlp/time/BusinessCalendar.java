package org.agenticbi.nlp.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.agenticbi.model.sql.TimeGrain;
import org.jspecify.annotations.Nullable;

/** Calendar of a company as seen on one day: its weeks, quarters and fiscal years. */
final class BusinessCalendar {
  private final LocalDate asOf;
  private final int fiscalStart;
  private final boolean fiscalNamedByEnd;
  private final DayOfWeek weekStart;

  BusinessCalendar(LocalDate asOf, int fiscalStart, boolean fiscalNamedByEnd, DayOfWeek weekStart) {
    if (fiscalStart < 1 || fiscalStart > 12) {
      throw new IllegalArgumentException("The fiscal year starts in month 1 to 12: " + fiscalStart);
    }
    this.asOf = asOf;
    this.fiscalStart = fiscalStart;
    this.fiscalNamedByEnd = fiscalNamedByEnd;
    this.weekStart = weekStart;
  }

  LocalDate asOf() {
    return asOf;
  }

  LocalDate tomorrow() {
    return asOf.plusDays(1);
  }

  /** First day of the unit that holds the day. */
  LocalDate start(TimeGrain grain, LocalDate day) {
    return switch (grain) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(weekStart));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The same in fiscal years; weeks, months and days do not differ. */
  LocalDate fiscalStart(TimeGrain grain, LocalDate day) {
    if (grain != TimeGrain.QUARTER && grain != TimeGrain.YEAR) {
      return start(grain, day);
    }
    LocalDate month = day.withDayOfMonth(1);
    int into = Math.floorMod(month.getMonthValue() - fiscalStart, 12);
    return month.minusMonths(grain == TimeGrain.YEAR ? into : into % 3);
  }

  LocalDate start(TimeGrain grain, LocalDate day, boolean fiscal) {
    return fiscal ? fiscalStart(grain, day) : start(grain, day);
  }

  /** First day of the fiscal year of that name. */
  LocalDate fiscalYear(int name) {
    int year = fiscalNamedByEnd && fiscalStart > 1 ? name - 1 : name;
    return LocalDate.of(year, fiscalStart, 1);
  }

  /** Name of the fiscal year that holds the day. */
  int fiscalYearOf(LocalDate day) {
    int started = fiscalStart(TimeGrain.YEAR, day).getYear();
    return fiscalNamedByEnd && fiscalStart > 1 ? started + 1 : started;
  }

  /** The unit that begins on a day. */
  TimeWindow unitFrom(LocalDate first, TimeGrain grain) {
    return TimeWindow.of(first, first.plus(TimeWindow.period(grain, 1)), grain);
  }

  TimeWindow day(LocalDate day) {
    return TimeWindow.of(day, day.plusDays(1), TimeGrain.DAY);
  }

  TimeWindow year(int year) {
    return unitFrom(LocalDate.of(year, 1, 1), TimeGrain.YEAR);
  }

  TimeWindow month(int year, int month) {
    return unitFrom(LocalDate.of(year, month, 1), TimeGrain.MONTH);
  }

  TimeWindow quarter(int year, int quarter) {
    return unitFrom(LocalDate.of(year, 3 * quarter - 2, 1), TimeGrain.QUARTER);
  }

  TimeWindow half(int year, int half) {
    LocalDate first = LocalDate.of(year, half == 1 ? 1 : 7, 1);
    LocalDate end = first.plusMonths(6);
    String name = (half == 1 ? "first" : "second") + " half of " + year;
    return new TimeWindow(
        first, end, WindowLabels.explained(name, first, end), TimeGrain.MONTH, false, false);
  }

  TimeWindow fiscalYearNamed(int name) {
    LocalDate first = fiscalYear(name);
    return named("fiscal year " + name, first, first.plusYears(1), TimeGrain.YEAR, false);
  }

  TimeWindow fiscalQuarter(int yearName, int quarter) {
    LocalDate first = fiscalYear(yearName).plusMonths(3L * (quarter - 1));
    String name = "Q" + quarter + " of fiscal year " + yearName;
    return named(name, first, first.plusMonths(3), TimeGrain.QUARTER, false);
  }

  /** A window that moves with the day of asking, with what was said and its days as label. */
  TimeWindow relative(
      String said, @Nullable LocalDate from, @Nullable LocalDate end, @Nullable TimeGrain unit) {
    return named(said, from, end, unit, true);
  }

  private static TimeWindow named(
      String said,
      @Nullable LocalDate from,
      @Nullable LocalDate end,
      @Nullable TimeGrain unit,
      boolean relative) {
    return new TimeWindow(
        from, end, WindowLabels.explained(said, from, end), unit, false, relative);
  }

  /** The part of a window up to today. */
  TimeWindow toDate(String said, LocalDate from, TimeGrain unit) {
    LocalDate end = tomorrow();
    return new TimeWindow(from, end, WindowLabels.explained(said, from, end), unit, true, true);
  }
}
