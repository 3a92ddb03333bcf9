package org.agenticbi.nlp.time;

import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Quarters and halves: "Q3 2024", "2024-Q3", "third quarter of 2024", "fiscal Q2", "H1 2024",
 * "first half of the year".
 */
final class QuarterPeriods implements PeriodReader {
  private static final Pattern SHORT =
      Pattern.compile("(f?)([qh])([1-4])(?:[-/]?('?\\d{2}|\\d{4}|fy'?\\d{2,4}))?");
  private static final Pattern FIGURE_FIRST = Pattern.compile("([1-4])([qh])('?\\d{2}|\\d{4})?");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/]?([qh])([1-4])");

  private final BusinessCalendar calendar;

  QuarterPeriods(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  /** A half or a quarter by its number, and the year that stands in the same word. */
  private record Part(int end, int number, boolean half, boolean fiscal, @Nullable String year) {}

  @Override
  public void read(Words words, int at, Consumer<Period> found) {
    int fiscalWords = words.skip(at, Set.of("fiscal"));
    boolean fiscal = fiscalWords > at;
    Part part = part(words, fiscalWords);
    if (part != null && (!part.half || part.number <= 2)) {
      emit(words, part, fiscal || part.fiscal, found);
    }
    yearBefore(words, at, found);
  }

  private void emit(Words words, Part part, boolean fiscal, Consumer<Period> found) {
    if (part.year != null) {
      boolean fiscalYear = fiscal || part.year.startsWith("fy");
      int year = Vocabulary.shortYear(part.year.replace("fy", ""));
      if (year > 0) {
        found.accept(Period.of(part.end, window(part, year, fiscalYear)));
      }
      return;
    }
    YearSuffix suffix = YearSuffix.read(words, part.end, calendar);
    if (suffix != null) {
      found.accept(Period.of(suffix.end(), window(part, suffix.year(), fiscal || suffix.fiscal())));
    }
    found.accept(Period.yearAssumed(part.end, latest(part, fiscal), y -> window(part, y, fiscal)));
  }

  private TimeWindow latest(Part part, boolean fiscal) {
    int year = fiscal ? calendar.fiscalYearOf(calendar.asOf()) : calendar.asOf().getYear();
    TimeWindow window = window(part, year, fiscal);
    boolean begun = window.from() != null && !window.from().isAfter(calendar.asOf());
    TimeWindow latest = begun ? window : window(part, year - 1, fiscal);
    return latest.called(latest.label() + ", the latest one");
  }

  private TimeWindow window(Part part, int year, boolean fiscal) {
    if (part.half) {
      return fiscal ? fiscalHalf(year, part.number) : calendar.half(year, part.number);
    }
    return fiscal ? calendar.fiscalQuarter(year, part.number) : calendar.quarter(year, part.number);
  }

  private TimeWindow fiscalHalf(int year, int half) {
    TimeWindow first = calendar.fiscalQuarter(year, half == 1 ? 1 : 3);
    TimeWindow last = calendar.fiscalQuarter(year, half == 1 ? 2 : 4);
    return TimeWindow.of(first.from(), last.toExclusive(), first.unit());
  }

  private static @Nullable Part part(Words words, int at) {
    Matcher shortForm = SHORT.matcher(words.at(at));
    if (shortForm.matches()) {
      int number = Integer.parseInt(shortForm.group(3));
      boolean fiscal = !shortForm.group(1).isEmpty();
      return new Part(at + 1, number, shortForm.group(2).equals("h"), fiscal, shortForm.group(4));
    }
    Matcher figure = FIGURE_FIRST.matcher(words.at(at));
    if (figure.matches()) {
      int number = Integer.parseInt(figure.group(1));
      return new Part(at + 1, number, figure.group(2).equals("h"), false, figure.group(3));
    }
    return ordinalPart(words, at);
  }

  private static @Nullable Part ordinalPart(Words words, int at) {
    boolean named = words.is(at, Set.of("quarter", "qtr"));
    int figure = named ? Vocabulary.number(words.at(at + 1)) : 0;
    if (figure >= 1 && figure <= 4) {
      return new Part(at + 2, figure, false, false, null);
    }
    Integer ordinal = Vocabulary.ORDINALS.get(words.at(at));
    if (ordinal == null || ordinal > 4) {
      return null;
    }
    int unit = words.skip(at + 1, Set.of("fiscal"));
    if (words.is(unit, Set.of("quarter", "qtr"))) {
      return new Part(unit + 1, ordinal, false, unit > at + 1, null);
    }
    return words.is(at + 1, "half") && ordinal <= 2
        ? new Part(at + 2, ordinal, true, false, null)
        : null;
  }

  /** "2024 Q3", "2024-Q3", "FY24 Q1", "last year's Q3". */
  private void yearBefore(Words words, int at, Consumer<Period> found) {
    Matcher joined = YEAR_FIRST.matcher(words.at(at));
    if (joined.matches()) {
      Part part =
          new Part(
              at + 1, Integer.parseInt(joined.group(3)), joined.group(2).equals("h"), false, null);
      int year = Vocabulary.year(joined.group(1));
      if (year > 0 && (!part.half || part.number <= 2)) {
        found.accept(Period.of(part.end, window(part, year, false)));
      }
      return;
    }
    if (words.is(at, Set.of(",", "of", "in", "for"))) {
      return;
    }
    YearSuffix year = YearSuffix.read(words, at, calendar);
    Part part = year == null ? null : part(words, year.end());
    if (year != null && part != null && part.year == null && (!part.half || part.number <= 2)) {
      found.accept(Period.of(part.end, window(part, year.year(), year.fiscal() || part.fiscal)));
    }
  }
}
