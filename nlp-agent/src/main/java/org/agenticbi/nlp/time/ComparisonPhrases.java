package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.agenticbi.model.sql.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * "compared with the quarter before", "vs last year", "year over year", "than the previous month".
 */
final class ComparisonPhrases implements MentionReader {
  private static final List<String> LEADS =
      List.of(
          "compared with",
          "compared to",
          "compared against",
          "comparing to",
          "comparing with",
          "compare with",
          "compare to",
          "compares with",
          "compares to",
          "in comparison with",
          "in comparison to",
          "relative to",
          "versus",
          "vs",
          "against",
          "as against",
          "than",
          "than in",
          "than for",
          "than during",
          "than it was",
          "compared to the",
          "compared with the",
          "from where it was",
          "as opposed to",
          "compared with that of",
          "next to",
          "vs the");
  private static final Set<String> CHANGE_WORDS =
      Set.of(
          "growth",
          "grow",
          "grew",
          "grown",
          "increase",
          "increased",
          "decrease",
          "decreased",
          "change",
          "changed",
          "up",
          "down",
          "rise",
          "rose",
          "fall",
          "fell",
          "decline",
          "declined",
          "drop",
          "dropped",
          "gain",
          "lost",
          "improvement",
          "grows",
          "growing");
  private static final Map<String, ComparisonKind> SERIES =
      Map.ofEntries(
          Map.entry("yoy", ComparisonKind.YEAR_OVER_YEAR),
          Map.entry("y/y", ComparisonKind.YEAR_OVER_YEAR),
          Map.entry("y-o-y", ComparisonKind.YEAR_OVER_YEAR),
          Map.entry("qoq", ComparisonKind.QUARTER_OVER_QUARTER),
          Map.entry("q/q", ComparisonKind.QUARTER_OVER_QUARTER),
          Map.entry("q-o-q", ComparisonKind.QUARTER_OVER_QUARTER),
          Map.entry("mom", ComparisonKind.MONTH_OVER_MONTH),
          Map.entry("m/m", ComparisonKind.MONTH_OVER_MONTH),
          Map.entry("m-o-m", ComparisonKind.MONTH_OVER_MONTH),
          Map.entry("wow", ComparisonKind.WEEK_OVER_WEEK),
          Map.entry("w/w", ComparisonKind.WEEK_OVER_WEEK),
          Map.entry("w-o-w", ComparisonKind.WEEK_OVER_WEEK),
          Map.entry("dod", ComparisonKind.DAY_OVER_DAY),
          Map.entry("d/d", ComparisonKind.DAY_OVER_DAY));
  private static final int CHANGE_WORD_REACH = 4;
  private static final Set<String> INSIDE = Set.of("in", "for", "during", "of");

  private final Periods periods;

  ComparisonPhrases(Periods periods) {
    this.periods = periods;
  }

  @Override
  public void read(Words words, int at, Consumer<Found> found) {
    series(words, at, found);
    int base = words.afterAny(at, LEADS);
    if (base > 0) {
      led(words, at, base, found);
    }
    sameOfYear(words, at, base > 0 ? words.skip(base, INSIDE) : at, found);
    boolean afterChange = words.is(at, Set.of("over", "on", "from")) && followsChange(words, at);
    if (afterChange) {
      led(words, at, at + 1, found);
    }
    BasePhrase shift = BasePhrase.read(words, at);
    if (shift != null && shift.alone()) {
      found.accept(
          new Found(
              at,
              shift.end(),
              (first, end) -> new TimeMention.Shift(first, end, shift.kind(), shift.unit())));
    }
  }

  private void led(Words words, int at, int base, Consumer<Found> found) {
    BasePhrase phrase = BasePhrase.read(words, base);
    if (phrase != null) {
      comparison(at, phrase.end(), phrase.kind(), null, phrase.unit(), found);
    }
    int periodAt = words.skip(base, INSIDE);
    boolean amount = words.is(base - 1, "than") && periodAt == base;
    for (Period period : periods.longest(words, periodAt)) {
      boolean open = period.needsContext() || !period.window().isClosed();
      if (!open
          && !(amount && period.bareYear())
          && (phrase == null || period.end() > phrase.end())) {
        comparison(
            at,
            period.end(),
            ComparisonKind.WINDOW,
            period.window(),
            period.window().unit(),
            found);
        return;
      }
    }
  }

  /** "the same months of 2024": as far back as that year is. */
  private static void sameOfYear(Words words, int at, int same, Consumer<Found> found) {
    int year = BasePhrase.sameOfYear(words, same);
    if (year > 0) {
      LocalDate first = LocalDate.of(Integer.parseInt(words.at(year)), 1, 1);
      TimeWindow window = TimeWindow.of(first, first.plusYears(1), TimeGrain.YEAR);
      ComparisonKind kind = ComparisonKind.SAME_PERIOD_LAST_YEAR;
      comparison(at, year + 1, kind, window, TimeGrain.YEAR, found);
    }
  }

  private static boolean followsChange(Words words, int at) {
    for (int back = 1; back <= CHANGE_WORD_REACH; back++) {
      if (words.is(at - back, CHANGE_WORDS)) {
        return true;
      }
    }
    return false;
  }

  private static void series(Words words, int at, Consumer<Found> found) {
    ComparisonKind shortForm = SERIES.get(words.at(at));
    if (shortForm != null) {
      comparison(at, at + 1, shortForm, null, null, found);
    }
    TimeGrain unit = words.unit(at);
    boolean joined = words.is(at + 1, Set.of("over", "on", "to", "vs", "versus"));
    if (unit != null && joined && unit == words.unit(at + 2)) {
      comparison(at, at + 3, seriesOf(unit), null, null, found);
    }
  }

  private static ComparisonKind seriesOf(TimeGrain unit) {
    return switch (unit) {
      case DAY -> ComparisonKind.DAY_OVER_DAY;
      case WEEK -> ComparisonKind.WEEK_OVER_WEEK;
      case MONTH -> ComparisonKind.MONTH_OVER_MONTH;
      case QUARTER -> ComparisonKind.QUARTER_OVER_QUARTER;
      case YEAR -> ComparisonKind.YEAR_OVER_YEAR;
    };
  }

  private static void comparison(
      int at,
      int end,
      ComparisonKind kind,
      @Nullable TimeWindow base,
      @Nullable TimeGrain unit,
      Consumer<Found> found) {
    found.accept(
        new Found(
            at, end, (first, stop) -> new TimeMention.Comparison(first, stop, kind, base, unit)));
  }
}
