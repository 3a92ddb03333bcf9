package org.agenticbi.nlp.plan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** The first period that is asked about, where those before it have a part in its number. */
final class PeriodStart {

  private PeriodStart() {}

  /** The periods of a question. */
  static Dimension.OfTime time(Interpretation asked) {
    return asked.dimensions().stream()
        .filter(Dimension.OfTime.class::isInstance)
        .map(Dimension.OfTime.class::cast)
        .findFirst()
        .orElseThrow(() -> new PlanProblem("There is no period to compare with another."));
  }

  /** Whether the question says from when on. */
  static boolean said(Interpretation asked) {
    return first(asked).isPresent();
  }

  private static Optional<LocalDate> first(Interpretation asked) {
    return asked.filters().stream()
        .filter(Filter.Window.class::isInstance)
        .flatMap(filter -> ((Filter.Window) filter).windows().stream())
        .map(TimeWindow::from)
        .filter(Objects::nonNull)
        .min(Comparator.naturalOrder());
  }

  /** The same question from a number of periods before on. */
  static Interpretation extended(Interpretation asked, int back) {
    TimeGrain grain = time(asked).grain();
    List<Filter> filters =
        asked.filters().stream()
            .map(filter ->
                filter instanceof Filter.Window window
                    ? (Filter) extended(window, grain, back)
                    : filter)
            .toList();
    return asked.withFilters(filters);
  }

  private static Filter.Window extended(Filter.Window window, TimeGrain grain, int back) {
    List<TimeWindow> windows = new ArrayList<>();
    for (TimeWindow each : window.windows()) {
      LocalDate from = each.from();
      if (from == null) {
        windows.add(each);
      } else {
        LocalDate start = start(from, grain);
        TimeWindow day = TimeWindow.of(start, start.plusDays(1), null);
        LocalDate earlier = day.earlierBy(grain, back).from();
        windows.add(TimeWindow.of(earlier, each.toExclusive(), null));
      }
    }
    return new Filter.Window(window.column(), windows);
  }

  /** That a period, kept in a column under an alias, is none of those before. */
  static @Nullable Condition since(
      Schema schema, Interpretation asked, PlannedColumn time, String alias) {
    Dimension.OfTime periods = time(asked);
    Expression period = new Expression.ColumnReference(alias, time.name());
    return first(asked)
        .map(from -> bound(schema, periods, "year_number".equals(time.format()), from))
        .map(bound ->
            (Condition)
                new Condition.Comparison(
                    period, org.agenticbi.model.sql.Comparator.AT_LEAST, bound))
        .orElse(null);
  }

  private static Expression bound(
      Schema schema, Dimension.OfTime periods, boolean year, LocalDate from) {
    if (!year) {
      return new Expression.Parameter(start(from, periods.grain()));
    }
    ColumnRef column = periods.column();
    boolean text = column != null && schema.column(column).type() == ColumnType.TEXT;
    int number = from.getYear();
    return new Expression.Parameter(text ? Integer.toString(number) : (Object) (long) number);
  }

  /** The first day of the period that a day lies in. */
  static LocalDate start(LocalDate day, TimeGrain grain) {
    return switch (grain) {
      case DAY -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
      case QUARTER -> day.withDayOfMonth(1).withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
      case YEAR -> day.withDayOfYear(1);
    };
  }
}
