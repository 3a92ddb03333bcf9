package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;

/**
 * Calendar units counted from today: "this quarter", "last month" (the full one before), "next
 * year", "two years ago", "the month before last". "In the last year" and "the past month" are the
 * days up to today instead.
 */
final class RelativePeriods implements PeriodReader {
  private static final Set<String> THIS =
      Set.of("this", "current", "present", "running", "ongoing");
  private static final Set<String> LAST =
      Set.of("last", "previous", "prior", "past", "preceding", "latest");
  private static final Set<String> NEXT = Set.of("next", "coming", "following", "upcoming");
  private static final Set<String> DURING = Set.of("in", "over", "during", "within", "for");

  private final BusinessCalendar calendar;

  RelativePeriods(BusinessCalendar calendar) {
    this.calendar = calendar;
  }

  @Override
  public void read(Words words, int at, Consumer<Period> found) {
    int unitAt =
        words.skip(at + 1, Set.of("full", "complete", "calendar", "whole", "fiscal", "financial"));
    TimeGrain grain = words.unit(unitAt);
    if (grain != null && !words.at(unitAt).endsWith("s")) {
      boolean fiscal = words.is(unitAt - 1, Set.of("fiscal", "financial"));
      named(words, at, unitAt + 1, grain, fiscal, found);
    }
    ago(words, at, found);
    beforeLast(words, at, found);
  }

  private void named(
      Words words, int at, int end, TimeGrain grain, boolean fiscal, Consumer<Period> found) {
    String unit = (fiscal ? "fiscal " : "") + Vocabulary.unitName(grain);
    if (words.is(at, THIS)) {
      found.accept(Period.of(end, unit("this " + unit, grain, 0, fiscal)));
    } else if (words.is(at, NEXT)) {
      found.accept(Period.of(end, unit("next " + unit, grain, 1, fiscal)));
    } else if (words.is(at, LAST)) {
      last(words, at, end, grain, unit("last " + unit, grain, -1, fiscal), found);
    }
  }

  /**
   * The days up to today are meant by "past year" and "in the last year", unless the unit is a
   * quarter.
   */
  private void last(
      Words words, int at, int end, TimeGrain grain, TimeWindow full, Consumer<Period> found) {
    boolean past = words.is(at, "past");
    boolean during = words.is(at, "last") && words.is(at - 1, "the") && words.is(at - 2, DURING);
    boolean plain = end == at + 2;
    if (!plain || !(past || during) || grain == TimeGrain.QUARTER || grain == TimeGrain.DAY) {
      found.accept(Period.of(end, full));
      return;
    }
    found.accept(Period.of(end, rolling(grain)));
  }

  private TimeWindow rolling(TimeGrain grain) {
    LocalDate end = calendar.tomorrow();
    if (grain == TimeGrain.YEAR) {
      LocalDate from = calendar.start(TimeGrain.MONTH, calendar.asOf()).minusMonths(11);
      return calendar.relative("past 12 months", from, end, TimeGrain.MONTH);
    }
    LocalDate from = end.minus(TimeWindow.period(grain, 1));
    return calendar.relative("past " + Vocabulary.unitName(grain), from, end, TimeGrain.DAY);
  }

  private void ago(Words words, int at, Consumer<Period> found) {
    boolean one = words.is(at, Set.of("a", "an", "one"));
    int count = one ? 1 : Vocabulary.number(words.at(at));
    TimeGrain grain = words.unit(at + 1);
    boolean ago = words.is(at + 2, "ago");
    if (count > 0 && grain != null && ago) {
      String unit = Vocabulary.unitName(grain) + (count == 1 ? "" : "s");
      String said = (one ? words.at(at) : Integer.toString(count)) + " " + unit + " ago";
      found.accept(Period.of(at + 3, unit(said, grain, -count, false)));
    }
  }

  private void beforeLast(Words words, int at, Consumer<Period> found) {
    TimeGrain grain = words.unit(at);
    int end = words.after(at + 1, "before last");
    if (grain != null && end > 0) {
      String said = "the " + Vocabulary.unitName(grain) + " before last";
      found.accept(Period.of(end, unit(said, grain, -2, false)));
    }
  }

  private TimeWindow unit(String said, TimeGrain grain, int steps, boolean fiscal) {
    LocalDate current = calendar.start(grain, calendar.asOf(), fiscal);
    LocalDate from = current.plus(TimeWindow.period(grain, steps));
    return calendar.relative(said, from, from.plus(TimeWindow.period(grain, 1)), grain);
  }
}
