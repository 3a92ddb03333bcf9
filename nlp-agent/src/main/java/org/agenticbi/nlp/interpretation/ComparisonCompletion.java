package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.time.ComparisonKind;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Says which times a draft compares: two windows, or each period with one before it. */
final class ComparisonCompletion {

  private final Draft draft;
  private final LocalDate asOf;

  ComparisonCompletion(Draft draft, LocalDate asOf) {
    this.draft = draft;
    this.asOf = asOf;
  }

  /** What is compared; null when nothing is. May add the periods that are compared. */
  @Nullable Comparison comparison() {
    Comparison ofWindows = comparisonOfWindows();
    return ofWindows != null ? ofWindows : comparisonOfPeriods();
  }

  private @Nullable Comparison comparisonOfWindows() {
    List<TimeWindow> windows = draft.time.windows;
    if (windows.isEmpty() || draft.timeDimension().isPresent()) {
      return null;
    }
    TimeWindow current = windows.getFirst();
    if (draft.time.comparison != null) {
      return against(current, draft.time.comparison);
    }
    boolean wanted = draft.time.growth || draft.time.compared;
    if (wanted && windows.size() == 2) {
      List<TimeWindow> sorted = new ArrayList<>(windows);
      sorted.sort(Comparator.comparing(ComparisonCompletion::start));
      return new Comparison.OfWindows(sorted.get(1), sorted.get(0));
    }
    boolean grown = draft.time.growth && windows.size() == 1 && current.isClosed();
    return grown ? againstPrevious(current) : null;
  }

  private @Nullable Comparison against(TimeWindow current, TimeMention.Comparison asked) {
    return current.isClosed() && !eachPeriod(asked.kind(), current)
        ? new Comparison.OfWindows(current, asked.baseFor(current, asOf))
        : null;
  }

  private Comparison againstPrevious(TimeWindow current) {
    TimeWindow base = current.previous();
    draft.assume("against " + base.label());
    return new Comparison.OfWindows(current, base);
  }

  /** "month over month in 2024" compares each month, not the year. */
  private static boolean eachPeriod(ComparisonKind kind, TimeWindow window) {
    return switch (kind) {
      case QUARTER_OVER_QUARTER -> window.unit() != TimeGrain.QUARTER;
      case MONTH_OVER_MONTH -> window.unit() != TimeGrain.MONTH;
      case WEEK_OVER_WEEK -> window.unit() != TimeGrain.WEEK;
      case DAY_OVER_DAY -> window.unit() != TimeGrain.DAY;
      case WINDOW, PREVIOUS_PERIOD, SAME_PERIOD_LAST_YEAR, YEAR_OVER_YEAR -> false;
    };
  }

  private static LocalDate start(TimeWindow window) {
    return window.from() == null ? LocalDate.MIN : window.from();
  }

  private @Nullable Comparison comparisonOfPeriods() {
    boolean wanted = draft.time.growth || (draft.time.comparison != null);
    if (!wanted || draft.metrics.isEmpty()) {
      return null;
    }
    ComparisonKind kind = draft.time.comparison == null ? null : draft.time.comparison.kind();
    Dimension.OfTime time = draft.timeDimension().orElse(null);
    TimeGrain grain = time != null ? time.grain() : grainOf(kind);
    if (time == null) {
      draft.dimensions.add(new Dimension.OfTime(grain, null));
      if (kind == null) {
        draft.assume("by " + grain.name().toLowerCase(Locale.ROOT));
      }
    }
    boolean year =
        kind == ComparisonKind.YEAR_OVER_YEAR
            || kind == ComparisonKind.SAME_PERIOD_LAST_YEAR
            || againstYear(draft.time.comparison);
    return new Comparison.OfPeriods(year ? perYear(grain) : 1, null);
  }

  /** "by month against last year": each month with that of the year before. */
  private static boolean againstYear(TimeMention.@Nullable Comparison asked) {
    TimeWindow base = asked == null ? null : asked.base();
    boolean before = asked != null && asked.unit() == TimeGrain.YEAR;
    return before || (base != null && base.unit() == TimeGrain.YEAR);
  }

  /** The periods that are compared where no others are named. */
  static TimeGrain grainOf(@Nullable ComparisonKind kind) {
    return switch (kind) {
      case YEAR_OVER_YEAR, SAME_PERIOD_LAST_YEAR -> TimeGrain.YEAR;
      case QUARTER_OVER_QUARTER -> TimeGrain.QUARTER;
      case WEEK_OVER_WEEK -> TimeGrain.WEEK;
      case DAY_OVER_DAY -> TimeGrain.DAY;
      case MONTH_OVER_MONTH, WINDOW, PREVIOUS_PERIOD -> TimeGrain.MONTH;
      case null -> TimeGrain.MONTH;
    };
  }

  private static int perYear(TimeGrain grain) {
    return switch (grain) {
      case DAY -> 365;
      case WEEK -> 52;
      case MONTH -> 12;
      case QUARTER -> 4;
      case YEAR -> 1;
    };
  }
}
