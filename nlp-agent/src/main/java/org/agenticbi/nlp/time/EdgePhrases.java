package org.agenticbi.nlp.time;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;

/** Moments: "at the end of 2024", "at the end of each quarter", "now", "as of today". */
final class EdgePhrases implements MentionReader {
  private static final Set<String> END = Set.of("end", "close");
  private static final Set<String> START = Set.of("beginning", "start");
  private static final List<String> NOW =
      List.of(
          "now",
          "right now",
          "currently",
          "at the moment",
          "at present",
          "as of today",
          "as of now",
          "today's",
          "at this time",
          "presently",
          "as we speak");

  private final BusinessCalendar calendar;
  private final Periods periods;

  EdgePhrases(BusinessCalendar calendar, Periods periods) {
    this.calendar = calendar;
    this.periods = periods;
  }

  @Override
  public void read(Words words, int at, Consumer<Found> found) {
    int now = words.afterAny(at, NOW);
    boolean opensSentence = at == 0 && words.is(at, "now") && words.size() > 1;
    if (now > 0 && !opensSentence) {
      TimeWindow today = calendar.day(calendar.asOf());
      found.accept(new Found(at, now, (first, end) -> new TimeMention.Present(first, end, today)));
    }
    int start = words.skip(words.skip(at, Set.of("at", "by", "in")), Set.of("the"));
    boolean atEnd = words.is(start, END);
    int of = atEnd || words.is(start, START) ? words.after(start + 1, "of") : -1;
    if (of > 0) {
      edge(words, at, of, atEnd, found);
      each(words, at, of, atEnd, found);
    }
    yearEnd(words, at, start, found);
  }

  private void edge(Words words, int at, int of, boolean atEnd, Consumer<Found> found) {
    for (Period period : periods.longest(words, of)) {
      edge(at, period, atEnd, found);
    }
    TimeGrain unit = words.unit(words.skip(of, Set.of("the")));
    if (unit != null && words.is(of, "the")) {
      TimeWindow current = calendar.unitFrom(calendar.start(unit, calendar.asOf()), unit);
      found.accept(
          new Found(at, of + 2, (first, end) -> new TimeMention.Edge(first, end, current, atEnd)));
    }
  }

  private static void edge(int at, Period period, boolean atEnd, Consumer<Found> found) {
    if (period.window().isClosed()) {
      found.accept(
          new Found(
              at,
              period.end(),
              (first, end) -> new TimeMention.Edge(first, end, period.window(), atEnd)));
    }
  }

  private static void each(Words words, int at, int of, boolean atEnd, Consumer<Found> found) {
    TimeGrain unit = words.is(of, Set.of("each", "every")) ? words.unit(of + 1) : null;
    if (unit != null) {
      found.accept(
          new Found(
              at, of + 2, (first, end) -> new TimeMention.EdgeOfEach(first, end, unit, atEnd)));
    }
  }

  /** "year end 2024", "at 2024 year end". */
  private void yearEnd(Words words, int at, int start, Consumer<Found> found) {
    int year = Vocabulary.year(words.at(start));
    int after = year > 0 ? start + 1 : start;
    int end = words.is(after, Set.of("year", "yr")) && words.is(after + 1, "end") ? after + 2 : -1;
    int named = year > 0 || end < 0 ? year : Vocabulary.year(words.at(end));
    if (end > 0 && named > 0) {
      edge(at, Period.of(year > 0 ? end : end + 1, calendar.year(named)), true, found);
    }
  }
}
