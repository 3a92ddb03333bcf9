package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * A unit up to today: "YTD", "year to date", "so far this year", "this quarter so far", "since the
 * beginning of the month".
 */
final class ToDatePeriods implements PeriodReader {
  private static final Map<String, TimeGrain> SHORT =
      Map.of(
          "ytd", TimeGrain.YEAR,
          "qtd", TimeGrain.QUARTER,
          "mtd", TimeGrain.MONTH,
          "wtd", TimeGrain.WEEK,
          "fytd", TimeGrain.YEAR);
  private static final List<String> SO_FAR =
      List.of(
          "so far",
          "to date",
          "up to now",
          "until now",
          "till now",
          "up to today",
          "until today",
          "to now");
  private static final Set<String> THIS = Set.of("this", "current", "the");

  private final BusinessCalendar calendar;

  ToDatePeriods(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void read(Words words, int at, Consumer<Period> found) {
    abbreviation(words, at, found);
    unitToDate(words, at, found);
    soFarThis(words, at, found);
    sinceBeginning(words, at, found);
  }

  private void abbreviation(Words words, int at, Consumer<Period> found) {
    TimeGrain grain = SHORT.get(words.at(at));
    if (grain != null) {
      boolean fiscal = words.is(at, "fytd");
      found.accept(Period.of(at + 1, toDate(grain, fiscal)));
      year(words.at(at + 1), at + 2, grain, found);
    }
    int year = Vocabulary.year(words.at(at));
    TimeGrain after = SHORT.get(words.at(at + 1));
    if (year > 0 && after != null) {
      year(words.at(at), at + 2, after, found);
    }
  }

  /** "YTD 2024" is 2024 up to the same day. */
  private void year(String word, int end, TimeGrain grain, Consumer<Period> found) {
    int year = Vocabulary.year(word);
    if (year == 0 || grain != TimeGrain.YEAR) {
      return;
    }
    LocalDate last = calendar.asOf().withYear(1).plusYears(year - 1L);
    LocalDate from = LocalDate.of(year, 1, 1);
    TimeWindow window =
        new TimeWindow(
            from,
            last.plusDays(1),
            WindowLabels.explained(year + " to date", from, last.plusDays(1)),
            TimeGrain.YEAR,
            true,
            false);
    found.accept(Period.of(end, window));
  }

  /** "year to date", "this quarter so far", "this fiscal year to date". */
  private void unitToDate(Words words, int at, Consumer<Period> found) {
    int start = words.skip(at, THIS);
    boolean fiscal = words.is(start, Set.of("fiscal", "financial"));
    int unitAt = fiscal ? start + 1 : start;
    TimeGrain grain = words.unit(unitAt);
    int end = words.afterAny(unitAt + 1, SO_FAR);
    boolean said = start > at || words.is(unitAt + 1, "to");
    if (grain != null && end > 0 && said) {
      found.accept(Period.of(end, toDate(grain, fiscal)));
      year(words.at(end), end + 1, grain, found);
    }
  }

  private void soFarThis(Words words, int at, Consumer<Period> found) {
    int next = words.after(at, "so far");
    int start = next < 0 ? -1 : words.skip(words.skip(next, Set.of("in", "for")), THIS);
    if (start <= next) {
      return;
    }
    boolean fiscal = words.is(start, Set.of("fiscal", "financial"));
    int unitAt = fiscal ? start + 1 : start;
    TimeGrain grain = words.unit(unitAt);
    if (grain != null) {
      found.accept(Period.of(unitAt + 1, toDate(grain, fiscal)));
    }
    int year = Vocabulary.year(words.at(start));
    if (year == calendar.asOf().getYear()) {
      found.accept(Period.of(start + 1, toDate(TimeGrain.YEAR, false)));
    }
  }

  /** "since the beginning of the year"; with a named period the phrase "since" reads it. */
  private void sinceBeginning(Words words, int at, Consumer<Period> found) {
    if (!words.is(at, "since")) {
      return;
    }
    int start = words.skip(at + 1, Set.of("the"));
    int of = words.is(start, Set.of("beginning", "start")) ? words.after(start + 1, "of") : -1;
    int unitAt = of < 0 ? -1 : words.skip(of, THIS);
    TimeGrain grain = unitAt < 0 ? null : unit(words, unitAt);
    boolean fiscal = unitAt > 0 && words.is(unitAt, Set.of("fiscal", "financial"));
    if (grain != null) {
      found.accept(Period.of(unitAt + (fiscal ? 2 : 1), toDate(grain, fiscal)));
    }
  }

  private static @Nullable TimeGrain unit(Words words, int at) {
    return words.is(at, Set.of("fiscal", "financial")) ? words.unit(at + 1) : words.unit(at);
  }

  private TimeWindow toDate(TimeGrain grain, boolean fiscal) {
    LocalDate from = calendar.start(grain, calendar.asOf(), fiscal);
    String said = (fiscal ? "fiscal " : "") + Vocabulary.unitName(grain) + " to date";
    return calendar.toDate(said, from, grain);
  }
}
