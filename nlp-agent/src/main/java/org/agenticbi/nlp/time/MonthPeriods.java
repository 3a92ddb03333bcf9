package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Months and days of months by name: "March 2024", "Mar 5, 2024", "the 5th of March", "in March",
 * "last March".
 */
final class MonthPeriods implements PeriodReader {
  private final BusinessCalendar calendar;

  MonthPeriods(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void read(Words words, int at, Consumer<Period> found) {
    Integer month = Vocabulary.MONTHS.get(words.at(at));
    if (month != null) {
      month(words, at, month, found);
      monthThenDay(words, at, month, found);
    }
    dayThenMonth(words, at, found);
    relativeMonth(words, at, found);
    yearThenMonth(words, at, found);
  }

  private void month(Words words, int at, int month, Consumer<Period> found) {
    YearSuffix year = YearSuffix.read(words, at + 1, calendar);
    if (year != null && !year.fiscal()) {
      found.accept(Period.of(year.end(), calendar.month(year.year(), month)));
    }
    Period latest = Period.yearAssumed(at + 1, latest(month), y -> calendar.month(y, month));
    boolean doubtful = Vocabulary.DOUBTFUL_MONTHS.contains(words.at(at));
    found.accept(doubtful ? latest.doubtful() : latest);
  }

  private TimeWindow latest(int month) {
    int year = calendar.asOf().getYear();
    boolean begun = month <= calendar.asOf().getMonthValue();
    TimeWindow window = calendar.month(begun ? year : year - 1, month);
    return window.called(window.label() + ", the latest one");
  }

  private void monthThenDay(Words words, int at, int month, Consumer<Period> found) {
    int next = words.skip(at + 1, Set.of("the"));
    int day = Vocabulary.dayOfMonth(words.at(next));
    if (day > 0) {
      day(words, next + 1, month, day, found);
    }
  }

  private void dayThenMonth(Words words, int at, Consumer<Period> found) {
    int day = Vocabulary.dayOfMonth(words.at(at));
    int next = words.skip(at + 1, Set.of("of"));
    Integer month = Vocabulary.MONTHS.get(words.at(next));
    if (day > 0 && month != null) {
      day(words, next + 1, month, day, found);
    }
  }

  private void day(Words words, int end, int month, int day, Consumer<Period> found) {
    YearSuffix year = YearSuffix.read(words, end, calendar);
    if (year != null && !year.fiscal() && exists(year.year(), month, day)) {
      found.accept(Period.of(year.end(), dayIn(year.year(), month, day)));
      return;
    }
    int thisYear = calendar.asOf().getYear();
    if (!exists(thisYear, month, day) || !exists(thisYear - 1, month, day)) {
      return;
    }
    boolean begun = !LocalDate.of(thisYear, month, day).isAfter(calendar.asOf());
    IntFunction<TimeWindow> inYear = y -> dayIn(y, month, day);
    found.accept(Period.yearAssumed(end, inYear.apply(begun ? thisYear : thisYear - 1), inYear));
  }

  private TimeWindow dayIn(int year, int month, int day) {
    int lastDay = YearMonth.of(year, month).lengthOfMonth();
    return calendar.day(LocalDate.of(year, month, Math.min(day, lastDay)));
  }

  private static boolean exists(int year, int month, int day) {
    return day <= YearMonth.of(year, month).lengthOfMonth();
  }

  private void relativeMonth(Words words, int at, Consumer<Period> found) {
    Integer month = Vocabulary.MONTHS.get(words.at(at + 1));
    if (month == null) {
      return;
    }
    LocalDate asOf = calendar.asOf();
    int year = asOf.getYear();
    switch (words.at(at)) {
      case "this" -> found.accept(Period.of(at + 2, calendar.month(year, month)));
      case "last", "previous" -> {
        boolean over = month < asOf.getMonthValue();
        found.accept(Period.of(at + 2, calendar.month(over ? year : year - 1, month)));
      }
      case "next" -> {
        boolean ahead = month > asOf.getMonthValue();
        found.accept(Period.of(at + 2, calendar.month(ahead ? year : year + 1, month)));
      }
      default -> {}
    }
  }

  /** "2024 March" and "last year's March". */
  private void yearThenMonth(Words words, int at, Consumer<Period> found) {
    YearSuffix year = YearSuffix.read(words, at, calendar);
    if (year == null || year.fiscal() || words.is(at, Set.of(",", "of", "in", "for"))) {
      return;
    }
    Integer month = Vocabulary.MONTHS.get(words.at(year.end()));
    if (month != null) {
      found.accept(Period.of(year.end() + 1, calendar.month(year.year(), month)));
    }
  }
}
