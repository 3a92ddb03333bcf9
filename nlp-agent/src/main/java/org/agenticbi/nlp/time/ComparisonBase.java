package org.agenticbi.nlp.time;

import java.time.LocalDate;
import java.util.Objects;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.time.TimeMention.Comparison;
import org.jspecify.annotations.Nullable;

/** Finds the window that a window is compared with. */
final class ComparisonBase {
  private ComparisonBase() {}

  static TimeWindow of(Comparison comparison, TimeWindow asked, LocalDate asOf) {
    return switch (comparison.kind()) {
      case WINDOW -> named(comparison.base(), asked, asOf);
      case PREVIOUS_PERIOD -> before(comparison.unit(), asked);
      case SAME_PERIOD_LAST_YEAR -> sameOf(comparison.base(), asked, asOf);
      case YEAR_OVER_YEAR -> asked.upTo(asOf).sameLastYear();
      case QUARTER_OVER_QUARTER -> asked.earlierBy(TimeGrain.QUARTER, 1);
      case MONTH_OVER_MONTH -> asked.earlierBy(TimeGrain.MONTH, 1);
      case WEEK_OVER_WEEK -> asked.earlierBy(TimeGrain.WEEK, 1);
      case DAY_OVER_DAY -> asked.earlierBy(TimeGrain.DAY, 1);
    };
  }

  /** The same days of the year that was named, or of the year before. */
  private static TimeWindow sameOf(@Nullable TimeWindow year, TimeWindow asked, LocalDate asOf) {
    TimeWindow passed = asked.upTo(asOf);
    LocalDate from = passed.from();
    int back =
        year == null || year.from() == null || from == null
            ? 1
            : from.getYear() - year.from().getYear();
    return back <= 1 ? passed.sameLastYear() : passed.earlierBy(TimeGrain.YEAR, back);
  }

  private static TimeWindow before(@Nullable TimeGrain unit, TimeWindow asked) {
    if (unit == null || unit == asked.unit()) {
      return asked.previous();
    }
    return unit == TimeGrain.YEAR ? asked.sameLastYear() : asked.earlierBy(unit, 1);
  }

  /**
   * "Q1 2025 against last year" and "this year against last year" mean the same part of last year.
   */
  private static TimeWindow named(@Nullable TimeWindow base, TimeWindow asked, LocalDate asOf) {
    if (base == null) {
      return asked.previous();
    }
    boolean lastYear = base.relative() && base.unit() == TimeGrain.YEAR && base.isClosed();
    TimeWindow passed = asked.upTo(asOf);
    boolean partOfYear = asked.unit() != TimeGrain.YEAR || passed.toDate();
    if (lastYear && partOfYear && passed.isClosed()) {
      TimeWindow same = passed.sameLastYear();
      LocalDate first = same.from();
      if (first != null && base.contains(first)) {
        return same;
      }
    }
    boolean itself =
        base.relative()
            && Objects.equals(base.from(), asked.from())
            && Objects.equals(base.toExclusive(), asked.toExclusive());
    return itself ? asked.previous() : base;
  }
}
