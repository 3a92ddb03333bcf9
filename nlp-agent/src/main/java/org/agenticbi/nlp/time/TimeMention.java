package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.agenticbi.model.sql.TimeGrain;
import org.jspecify.annotations.Nullable;

/**
 * A place in a question that speaks of time: the tokens from {@code firstToken} up to, not
 * including, {@code endToken}.
 */
public sealed interface TimeMention {
  /** Index of its first token. */
  int firstToken();

  /** Index after its last token. */
  int endToken();

  /**
   * A span of time.
   *
   * @param ambiguity what is open in the words, for people; null when nothing is. The other
   *     readings follow as windows over the same tokens, the likeliest first
   * @param bareYear whether nothing but a number between 1900 and 2100 says that it is a year; it
   *     may be an amount
   */
  record Window(
      int firstToken, int endToken, TimeWindow window, @Nullable String ambiguity, boolean bareYear)
      implements TimeMention {}

  /** Several spans that are listed: "2022 and 2024", "Q1 or Q3 2024". */
  record WindowSet(int firstToken, int endToken, List<TimeWindow> windows, boolean bareYear)
      implements TimeMention {
    /** Keeps its own copy. */
    public WindowSet {
      windows = List.copyOf(windows);
    }
  }

  /** The unit to group by, or to rank. */
  record Grain(int firstToken, int endToken, TimeGrain grain, GrainUse use) implements TimeMention {
    /** Whether the word may be part of a name, as in "monthly budget". */
    public boolean partOfName() {
      return use == GrainUse.ADJECTIVE;
    }
  }

  /**
   * Each period together with those before it: "3-month moving average", "rolling 12 month total".
   *
   * @param count over how many periods
   * @param unit of what length; null when they are called periods only
   * @param sum whether they are summed up, rather than averaged
   */
  record Moving(int firstToken, int endToken, int count, @Nullable TimeGrain unit, boolean sum)
      implements TimeMention {}

  /** A development is asked for, no unit named: "over time", "trend". */
  record Trend(int firstToken, int endToken) implements TimeMention {}

  /**
   * What to compare with.
   *
   * @param base the window named; null where it follows from the window asked about
   * @param unit how far back, for {@link ComparisonKind#PREVIOUS_PERIOD}; null means one window of
   *     the same length
   */
  record Comparison(
      int firstToken,
      int endToken,
      ComparisonKind kind,
      @Nullable TimeWindow base,
      @Nullable TimeGrain unit)
      implements TimeMention {
    /**
     * The window to compare with, for the window asked about. A window that is not over is compared
     * with the same part of an earlier one.
     *
     * @throws IllegalStateException when the window asked about is open
     */
    public TimeWindow baseFor(TimeWindow asked, LocalDate asOf) {
      return ComparisonBase.of(this, asked, asOf);
    }
  }

  /**
   * Another window than that of the question before, counted from it: "and the year before?".
   *
   * @param kind {@link ComparisonKind#PREVIOUS_PERIOD} or {@link
   *     ComparisonKind#SAME_PERIOD_LAST_YEAR}
   * @param unit how far back; null means one window of the same length
   */
  record Shift(int firstToken, int endToken, ComparisonKind kind, @Nullable TimeGrain unit)
      implements TimeMention {}

  /**
   * The first or last moment of a window, for figures that stand at a moment: "at the end of 2024".
   *
   * @param atEnd the end, or else the beginning
   */
  record Edge(int firstToken, int endToken, TimeWindow window, boolean atEnd)
      implements TimeMention {}

  /** The first or last moment of each unit: "at the end of each quarter". */
  record EdgeOfEach(int firstToken, int endToken, TimeGrain grain, boolean atEnd)
      implements TimeMention {}

  /** The day of asking: "now", "currently", "as of today". */
  record Present(int firstToken, int endToken, TimeWindow today) implements TimeMention {}

  /**
   * A part of the calendar that comes round again.
   *
   * @param values which ones ("on mondays"); empty when the question asks to group by it ("by day
   *     of week")
   */
  record Part(int firstToken, int endToken, DatePart part, SortedSet<Integer> values)
      implements TimeMention {
    /** Whether the question groups by it instead of keeping some. */
    public boolean grouping() {
      return values.isEmpty();
    }
  }
}
