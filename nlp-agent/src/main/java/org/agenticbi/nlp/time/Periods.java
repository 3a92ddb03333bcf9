package org.agenticbi.nlp.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** All ways of naming a period, tried in one place. */
final class Periods {
  private static final Set<String> NAME_CUES = Set.of("named", "called", "name", "titled");

  private final List<PeriodReader> readers;

  private Periods(List<PeriodReader> readers) {
    this.readers = List.copyOf(readers);
  }

  static Periods in(BusinessCalendar calendar) {
    List<PeriodReader> readers = new ArrayList<>();
    readers.add(new DatePeriods(calendar));
    readers.add(new MonthPeriods(calendar));
    readers.add(new QuarterPeriods(calendar));
    readers.add(new YearPeriods(calendar));
    readers.add(new DayPeriods(calendar));
    readers.add(new RelativePeriods(calendar));
    readers.add(new RollingPeriods(calendar));
    readers.add(new ToDatePeriods(calendar));
    readers.add(new SeasonPeriods(calendar));
    readers.add(new PartOfPeriods(calendar, new Periods(readers)));
    return new Periods(readers);
  }

  /**
   * The readings that begin at a place or after "the" there; the longest first, the best first of
   * equally long ones.
   */
  List<Period> at(Words words, int at) {
    int start = words.skip(at, Set.of("the"));
    if (words.at(start).isEmpty() || words.is(at - 1, NAME_CUES)) {
      return List.of();
    }
    List<Period> found = new ArrayList<>();
    for (PeriodReader reader : readers) {
      reader.read(words, start, found::add);
    }
    found.removeIf(period -> !words.endsToken(period.end()));
    found.sort(Comparator.comparingInt(Period::end).reversed());
    return found;
  }

  /** The readings over the longest stretch of words. */
  List<Period> longest(Words words, int at) {
    List<Period> all = at(words, at);
    return all.stream().filter(period -> period.end() == all.getFirst().end()).toList();
  }
}
