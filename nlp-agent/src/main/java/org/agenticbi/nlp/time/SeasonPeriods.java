package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;

/**
 * Seasons of the northern half, by whole months, when a year or "last" says that a time is meant:
 * "summer 2024".
 */
final class SeasonPeriods implements PeriodReader {
  private static final Map<String, Integer> FIRST_MONTH =
      Map.of("spring", 3, "summer", 6, "autumn", 9, "fall", 9, "winter", 12);

  private final BusinessCalendar calendar;

  SeasonPeriods(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void read(Words words, int at, Consumer<Period> found) {
    Integer month = FIRST_MONTH.get(words.at(at));
    if (month != null && !verb(words, at)) {
      YearSuffix year = YearSuffix.read(words, at + 1, calendar);
      if (year != null && !year.fiscal()) {
        found.accept(Period.of(year.end(), season(words.at(at), year.year(), month)));
      }
    }
    Integer named = FIRST_MONTH.get(words.at(at + 1));
    if (named != null && words.is(at, Set.of("last", "this", "past"))) {
      found.accept(Period.of(at + 2, counted(words, at, named)));
    }
  }

  /** "did revenue fall in 2024": no season. */
  private static boolean verb(Words words, int at) {
    boolean asked = false;
    for (int before = 1; before <= 5; before++) {
      asked |= words.is(at - before, Set.of("did", "does", "do", "didn't"));
    }
    return asked && words.is(at, "fall") && words.is(at + 1, "in");
  }

  private TimeWindow counted(Words words, int at, int month) {
    int year = calendar.asOf().getYear();
    TimeWindow season = season(words.at(at + 1), year, month);
    LocalDate end = season.toExclusive();
    boolean over = end != null && !end.isAfter(calendar.asOf());
    return words.is(at, "this") || over ? season : season(words.at(at + 1), year - 1, month);
  }

  private static TimeWindow season(String name, int year, int month) {
    LocalDate from = LocalDate.of(year, month, 1);
    LocalDate end = from.plusMonths(3);
    String label = WindowLabels.explained(name + " " + year, from, end);
    return new TimeWindow(from, end, label, TimeGrain.MONTH, false, false);
  }
}
