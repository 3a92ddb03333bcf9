package org.agenticbi.nlp.time;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;

/** A period with the word before it that says in, since, until, before or after; or without one. */
final class WindowPhrases implements MentionReader {
  private static final Set<String> IN =
      Set.of(
          "in",
          "during",
          "for",
          "of",
          "on",
          "within",
          "throughout",
          "over",
          "across",
          "at",
          "from");
  private static final List<String> SINCE =
      List.of(
          "since",
          "in or after",
          "on or after",
          "starting",
          "starting in",
          "starting from",
          "starting with",
          "beginning in",
          "beginning with",
          "not before",
          "from the beginning of",
          "from the start of",
          "since the beginning of",
          "since the start of",
          "starting on",
          "since start of",
          "since beginning of");
  private static final List<String> AFTER =
      List.of("after", "later than", "newer than", "since the end of", "after the end of");
  private static final List<String> BEFORE =
      List.of(
          "before",
          "prior to",
          "earlier than",
          "older than",
          "before the start of",
          "before the beginning of");
  private static final List<String> UNTIL =
      List.of(
          "until",
          "till",
          "through",
          "up to",
          "up until",
          "as of",
          "as at",
          "on or before",
          "no later than",
          "not after",
          "not later than",
          "until the end of",
          "through the end of",
          "by the end of",
          "by end of",
          "before the end of",
          "before end of",
          "up to the end of",
          "to the end of",
          "until end of");
  private static final List<String> ONWARDS =
      List.of(
          "on",
          "onward",
          "onwards",
          "or later",
          "and later",
          "or after",
          "and after",
          "and onwards",
          "or newer",
          "and beyond");
  private static final List<String> BACKWARDS =
      List.of("or earlier", "and earlier", "or before", "and before", "or older");

  /** Words behind which "March" is the month, as behind "in". */
  private static final Set<String> LEFT_OUT =
      Set.of("without", "excluding", "except", "minus", "excl", "not", "drop", "remove", "skip");

  private static final Set<String> OVER_PERIODS =
      Set.of("moving", "rolling", "cumulative", "cumulatively", "running");

  private enum Side {
    IN,
    SINCE,
    AFTER,
    BEFORE,
    UNTIL
  }

  private final Periods periods;

  WindowPhrases(Periods periods) {
    this.periods = periods;
  }

  @Override
  public void read(Words words, int at, Consumer<Found> found) {
    emit(words, at, at, Side.IN, found);
    if (words.is(at, IN) && !(words.is(at, "from") && series(words, at, found))) {
      emit(words, at, at + 1, Side.IN, found);
    }
    opened(words, at, SINCE, Side.SINCE, found);
    opened(words, at, AFTER, Side.AFTER, found);
    opened(words, at, BEFORE, Side.BEFORE, found);
    opened(words, at, UNTIL, Side.UNTIL, found);
  }

  /** "moving average from Jan 2024", "by month from March": from then on, as one is no series. */
  private boolean series(Words words, int at, Consumer<Found> found) {
    List<Period> readings = periods.longest(words, at + 1);
    if (readings.isEmpty()) {
      return false;
    }
    Period first = readings.getFirst();
    TimeGrain unit = first.window().unit();
    boolean single = first.window().isClosed() && !first.window().relative();
    boolean series =
        unit != null
            && single
            && (said(words, at, first.end(), OVER_PERIODS)
                || said(words, at, first.end(), adverbs(unit)));
    if (series) {
      TimeWindow open = opened(first.window(), Side.SINCE);
      found.accept(window(at, first.end(), open, first, false));
    }
    return series;
  }

  /** Whether one of these words is said outside the words of a period. */
  private static boolean said(Words words, int from, int to, Set<String> any) {
    for (int at = 0; at < words.size(); at++) {
      if ((at < from || at >= to) && words.is(at, any)) {
        return true;
      }
    }
    return false;
  }

  /** Words that ask for periods of a length. */
  private static Set<String> adverbs(TimeGrain unit) {
    return switch (unit) {
      case DAY -> Set.of("daily", "day");
      case WEEK -> Set.of("weekly", "week");
      case MONTH -> Set.of("monthly", "month", "months");
      case QUARTER -> Set.of("quarterly", "quarter", "quarters");
      case YEAR -> Set.of("yearly", "annual", "annually", "year", "years");
    };
  }

  private void opened(Words words, int at, List<String> phrases, Side side, Consumer<Found> found) {
    int next = words.afterAny(at, phrases);
    if (next > 0) {
      emit(words, at, next, side, found);
    }
  }

  private void emit(Words words, int at, int periodAt, Side side, Consumer<Found> found) {
    List<Period> readings = periods.longest(words, periodAt);
    for (Period period : readings) {
      boolean bare = periodAt == at;
      if (bare && period.needsContext() && !words.is(at - 1, LEFT_OUT)) {
        continue;
      }
      if (period.bareYear() && leavesOpen(words, at) && AmountContext.says(words, periodAt)) {
        continue;
      }
      emit(words, at, period, side, found);
    }
  }

  private void emit(Words words, int at, Period period, Side side, Consumer<Found> found) {
    TimeWindow window = opened(period.window(), side);
    boolean bareYear = period.bareYear() && leavesOpen(words, at);
    found.accept(window(at, period.end(), window, period, bareYear));
    if (side != Side.IN) {
      return;
    }
    int onwards = words.afterAny(period.end(), ONWARDS);
    boolean from =
        words.is(at, "from")
            || onwards > period.end() + 1
            || words.at(period.end()).startsWith("onward");
    if (onwards > 0 && from) {
      found.accept(window(at, onwards, opened(period.window(), Side.SINCE), period, false));
    }
    int backwards = words.afterAny(period.end(), BACKWARDS);
    if (backwards > 0) {
      found.accept(window(at, backwards, opened(period.window(), Side.UNTIL), period, false));
    }
  }

  /**
   * Whether the word before a number says that it is a time: "in 2024" does, "before 2010" and
   * "over 2000" do not.
   */
  private static boolean leavesOpen(Words words, int at) {
    boolean time =
        words.is(
            at, Set.of("in", "during", "since", "until", "till", "throughout", "for", "starting"));
    boolean partOf = words.is(at, "of") && words.unit(at - 1) != null;
    return !(time || partOf);
  }

  private static Found window(int at, int end, TimeWindow window, Period period, boolean bareYear) {
    return new Found(
        at,
        end,
        (first, last) -> new TimeMention.Window(first, last, window, period.ambiguity(), bareYear));
  }

  private static TimeWindow opened(TimeWindow window, Side side) {
    return switch (side) {
      case IN -> window;
      case SINCE ->
          side(
              window,
              "since ",
              new TimeWindow(window.from(), null, "", window.unit(), false, window.relative()));
      case AFTER ->
          side(
              window,
              "after ",
              new TimeWindow(
                  window.toExclusive(), null, "", window.unit(), false, window.relative()));
      case BEFORE ->
          side(
              window,
              "before ",
              new TimeWindow(null, window.from(), "", window.unit(), false, window.relative()));
      case UNTIL ->
          side(
              window,
              "up to the end of ",
              new TimeWindow(
                  null, window.toExclusive(), "", window.unit(), false, window.relative()));
    };
  }

  private static TimeWindow side(TimeWindow said, String word, TimeWindow open) {
    return open.called(word + said.label());
  }
}
