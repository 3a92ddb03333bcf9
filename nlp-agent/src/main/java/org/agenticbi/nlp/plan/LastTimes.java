package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.nlp.interpretation.Comparison;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.SemiAdditive;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * Rows that say how something stood: of the times in a window, or in each period, only the last
 * counts, so that no balance is summed over time.
 *
 * <pre>"date" IN (SELECT MAX("date") FROM "balances" GROUP BY month)</pre>
 */
final class LastTimes {

  private final TimeExpressions times;

  LastTimes(TimeExpressions times) {
    this.times = times;
  }

  /** Keeps the rows of the last times, where the metrics of a block ask how things stood. */
  void apply(Block block, Interpretation asked) {
    List<Metric> metrics = new ArrayList<>(asked.metrics());
    asked.having().forEach(condition -> metrics.add(condition.metric()));
    apply(block, metrics, asked);
  }

  private void apply(Block block, List<Metric> metrics, Interpretation asked) {
    List<Measure> measures =
        metrics.stream().flatMap(metric -> SemiAdditive.of(metric).stream()).toList();
    if (measures.isEmpty()) {
      return;
    }
    if (measures.size() < metrics.size() || asked.cumulative()) {
      throw new PlanProblem(
          "How something stood at a time cannot be summed with or beside what happened over a"
              + " time; please ask for one number at a time.");
    }
    ColumnRef time = new SemiAdditive(block.schema()).time(measures.getFirst());
    List<Condition> each = new ArrayList<>();
    for (List<TimeWindow> windows : windows(block, asked, time)) {
      each.add(last(block, time, windows, periods(asked), known(block, measures)));
    }
    block.where(each.size() == 1 ? each.getFirst() : new Condition.Or(each));
  }

  /** The last of each window that is compared; of all of them else. */
  private static List<List<TimeWindow>> windows(Block block, Interpretation asked, ColumnRef time) {
    if (asked.comparison() instanceof Comparison.OfWindows compared) {
      return List.of(List.of(compared.base()), List.of(compared.current()));
    }
    List<TimeWindow> windows = new ArrayList<>();
    for (Filter filter : asked.filters()) {
      if (filter instanceof Filter.Window window && block.ownTime(window.column()).equals(time)) {
        windows.addAll(window.windows());
      }
    }
    return List.of(windows);
  }

  private static Optional<Dimension.OfTime> periods(Interpretation asked) {
    if (asked.dimensions().stream().anyMatch(Dimension.OfDatePart.class::isInstance)) {
      throw new PlanProblem("How something stood cannot be added up over parts of the calendar.");
    }
    return asked.dimensions().stream()
        .filter(Dimension.OfTime.class::isInstance)
        .map(Dimension.OfTime.class::cast)
        .min(Comparator.comparing(Dimension.OfTime::grain));
  }

  /** Columns that may be empty: plans reach further than what is known. */
  private static Set<ColumnRef> known(Block block, List<Measure> measures) {
    Set<ColumnRef> known = new TreeSet<>();
    for (Measure measure : measures) {
      collect(measure.expression(), known);
    }
    known.removeIf(column -> {
      Profile profile = block.schema().column(column).profile();
      return !column.table().equals(block.root()) || profile == null || profile.nullShare() == 0;
    });
    return known;
  }

  private Condition last(
      Block block,
      ColumnRef time,
      List<TimeWindow> windows,
      Optional<Dimension.OfTime> periods,
      Set<ColumnRef> known) {
    Block rows = new Block(block.schema(), time.table(), block.taken());
    if (!windows.isEmpty()) {
      rows.where(times.within(rows, time, windows));
    }
    known.forEach(column -> rows.where(new Condition.IsNull(rows.column(column), true)));
    Set<Expression> groups = new LinkedHashSet<>();
    periods.ifPresent(each -> groups.add(times.truncated(rows, time, each.grain())));
    Expression latest =
        new Expression.Aggregate(AggregateKind.MAXIMUM, rows.column(time), false, null);
    return new Condition.InQuery(
        block.column(time),
        FilterConditions.select(
            rows, List.of(new SelectItem(latest, null)), List.copyOf(groups), null),
        false);
  }

  private static void collect(MeasureExpression expression, Set<ColumnRef> columns) {
    switch (expression) {
      case MeasureExpression.Aggregated aggregated -> collect(aggregated.row(), columns);
      case MeasureExpression.Calculated calculated -> {
        collect(calculated.left(), columns);
        collect(calculated.right(), columns);
      }
      case MeasureExpression.Constant _ -> {}
    }
  }

  private static void collect(RowExpression row, Set<ColumnRef> columns) {
    switch (row) {
      case RowExpression.ColumnValue value ->
          columns.add(new ColumnRef(value.table(), value.column()));
      case RowExpression.Arithmetic arithmetic -> {
        collect(arithmetic.left(), columns);
        collect(arithmetic.right(), columns);
      }
      case RowExpression.Either either -> {
        collect(either.value(), columns);
        collect(either.otherwise(), columns);
      }
      case RowExpression.OrZero _,
          RowExpression.Days _,
          RowExpression.Star _,
          RowExpression.ConstantNumber _ -> {}
    }
  }
}
