package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
    List<TimeWindow> spans = JoinedWindows.of(windows);
    if (draft.time.comparison != null) {
      if (spans.size() > 1) {
        draft.unsupported = "that comparison of times with gaps between";
        return null;
      }
      return against(spans.getFirst(), draft.time.comparison);
    }
    boolean wanted = draft.time.growth || draft.time.compared;
    if (wanted && windows.size() == 2 && !ofEachListed(windows)) {
      List<TimeWindow> sorted = new ArrayList<>(windows);
      sorted.sort(Comparator.comparing(ComparisonCompletion::start));
      return new Comparison.OfWindows(sorted.get(1), sorted.get(0));
    }
    if (wanted && windows.size() > 2 && spans.size() == 2) {
      return new Comparison.OfWindows(spans.get(1), spans.get(0));
    }
    boolean grown = draft.time.growth && windows.size() == 1 && current.isClosed();
    return grown ? ofOneWindow(current) : null;
  }

  /** "how much did revenue grow in 2023 and 2024": in each of them, against the one before. */
  private boolean ofEachListed(List<TimeWindow> windows) {
    TimeWindow first = windows.getFirst();
    TimeGrain unit = first.unit();
    return draft.time.growth
        && !draft.time.compared
        && unit != null
        && windows.stream().allMatch(each -> PeriodSteps.one(each, unit))
        && Objects.equals(first.toExclusive(), windows.getLast().from());
  }

  /** "growth in 2024", "growth between 2023 and 2024"; of more periods each is compared. */
  private @Nullable Comparison ofOneWindow(TimeWindow current) {
    List<TimeWindow> ends = PeriodSteps.ends(current);
    if (ends.size() == 2) {
      return new Comparison.OfWindows(ends.getLast(), ends.getFirst());
    }
    return ends.isEmpty() && !PeriodSteps.longerThanYear(current) ? againstPrevious(current) : null;
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
      case QUARTER_OVER_QUARTER -> !PeriodSteps.one(window, TimeGrain.QUARTER);
      case MONTH_OVER_MONTH -> !PeriodSteps.one(window, TimeGrain.MONTH);
      case WEEK_OVER_WEEK -> !PeriodSteps.one(window, TimeGrain.WEEK);
      case DAY_OVER_DAY -> !PeriodSteps.one(window, TimeGrain.DAY);
      case YEAR_OVER_YEAR -> PeriodSteps.longerThanYear(window);
      case WINDOW, PREVIOUS_PERIOD, SAME_PERIOD_LAST_YEAR -> false;
    };
  }

  private static LocalDate start(TimeWindow window) {
    return window.from() == null ? LocalDate.MIN : window.from();
  }

  /** "the same months of 2024": of a time that must be named too. */
  private boolean sameOfNothing() {
    return draft.time.comparison != null
        && draft.time.comparison.kind() == ComparisonKind.SAME_PERIOD_LAST_YEAR
        && draft.time.comparison.base() != null
        && draft.time.windows.isEmpty();
  }

  private @Nullable Comparison comparisonOfPeriods() {
    if (sameOfNothing()) {
      draft.unsupported = "the same part of a year, of which no other time is named";
      return null;
    }
    boolean wanted = draft.time.growth || (draft.time.comparison != null);
    if (!wanted || draft.metrics.isEmpty()) {
      return null;
    }
    ComparisonKind kind = draft.time.comparison == null ? null : draft.time.comparison.kind();
    Dimension.OfTime time = draft.timeDimension().orElse(null);
    TimeGrain grain = time != null ? time.grain() : kind == null ? fitting() : grainOf(kind);
    if (time == null && kind == null && draft.time.windows.size() == 2) {
      grain = listed(grain);
    }
    joinWindows();
    if (time == null) {
      draft.dimensions.add(new Dimension.OfTime(grain, null));
      if (kind == null) {
        draft.assume("by " + grain.name().toLowerCase(Locale.ROOT));
      }
    }
    int back = back(grain);
    if (back == 0) {
      draft.unsupported = "that comparison of each " + grain.name().toLowerCase(Locale.ROOT);
      return null;
    }
    return new Comparison.OfPeriods(back, null);
  }

  private TimeGrain listed(TimeGrain otherwise) {
    TimeGrain unit = draft.time.windows.getFirst().unit();
    return unit != null && ofEachListed(draft.time.windows) ? unit : otherwise;
  }

  /** "each quarter of 2024 and 2025": years that follow one another are one time. */
  private void joinWindows() {
    List<TimeWindow> spans = JoinedWindows.of(draft.time.windows);
    if (draft.time.windows.size() > 1 && spans.size() == 1) {
      draft.time.windows.clear();
      draft.time.windows.addAll(spans);
    }
  }

  /** The periods of a window that counts several: "growth from 2022 to 2024" is by year. */
  private TimeGrain fitting() {
    if (draft.time.windows.size() != 1 || !draft.time.windows.getFirst().isClosed()) {
      return TimeGrain.MONTH;
    }
    TimeWindow window = draft.time.windows.getFirst();
    TimeGrain unit = window.unit();
    if (unit != null && PeriodSteps.ends(window).size() > 2) {
      return unit;
    }
    return PeriodSteps.longerThanYear(window) ? TimeGrain.YEAR : TimeGrain.MONTH;
  }

  /** How many periods earlier the one is that each is compared with; 0 when there is none. */
  private int back(TimeGrain grain) {
    TimeMention.Comparison asked = draft.time.comparison;
    if (asked == null) {
      return 1;
    }
    TimeWindow base = asked.base();
    return switch (asked.kind()) {
      case YEAR_OVER_YEAR -> PeriodSteps.perYear(grain);
      case SAME_PERIOD_LAST_YEAR -> PeriodSteps.perYear(grain) * yearsBack(base);
      case PREVIOUS_PERIOD -> asked.unit() == TimeGrain.YEAR ? PeriodSteps.perYear(grain) : 1;
      case WINDOW -> base == null ? 1 : between(base, grain);
      case QUARTER_OVER_QUARTER, MONTH_OVER_MONTH, WEEK_OVER_WEEK, DAY_OVER_DAY -> 1;
    };
  }

  private int yearsBack(@Nullable TimeWindow year) {
    List<TimeWindow> windows = draft.time.windows;
    LocalDate from = windows.isEmpty() ? null : windows.getFirst().from();
    return year == null || year.from() == null || from == null
        ? 1
        : Math.max(1, from.getYear() - year.from().getYear());
  }

  /** "by month in 2025 compared with 2024": as far as the windows lie apart. */
  private int between(TimeWindow base, TimeGrain grain) {
    List<TimeWindow> windows = draft.time.windows;
    boolean part =
        windows.size() == 1
            && windows.getFirst().unit() != TimeGrain.YEAR
            && base.unit() == TimeGrain.YEAR;
    boolean known = !part && windows.size() == 1 && windows.getFirst().from() != null;
    boolean itself =
        known && base.relative() && Objects.equals(base.from(), windows.getFirst().from());
    return known && base.from() != null && !itself
        ? PeriodSteps.between(base.from(), windows.getFirst().from(), grain)
        : base.unit() == TimeGrain.YEAR ? PeriodSteps.perYear(grain) : 0;
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
}
