package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.WindowFunction;
import org.agenticbi.nlp.interpretation.Comparison;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.SharedMetrics;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/** The columns that are computed from a metric: shares, running totals, growth. */
final class DerivedColumns {

  private static final String AVERAGE = "moving_average_";

  private final TimeExpressions times;
  private final FilterConditions filters;
  private final Block block;
  private final Interpretation asked;
  private final MetricExpressions metrics;
  private final ColumnNames names;

  DerivedColumns(
      TimeExpressions times,
      FilterConditions filters,
      Block block,
      Interpretation asked,
      MetricExpressions metrics,
      ColumnNames names) {
    this.times = times;
    this.filters = filters;
    this.block = block;
    this.asked = asked;
    this.metrics = metrics;
    this.names = names;
  }

  /** What is asked of a metric, given its plain column; that one when nothing is. */
  List<PlannedColumn> of(PlannedColumn plain, List<PlannedColumn> dimensions) {
    if (asked.comparison() instanceof Comparison.OfWindows windows) {
      return compared(plain, windows);
    }
    Metric metric = plain.metric();
    if (metric == null || !SharedMetrics.shared(asked, metric)) {
      return List.of(overTime(plain, dimensions));
    }
    PlannedColumn share = share(plain, dimensions);
    return SharedMetrics.besideAmount(asked) ? List.of(plain, share) : List.of(share);
  }

  private PlannedColumn share(PlannedColumn plain, List<PlannedColumn> dimensions) {
    Metric metric = plain.metric();
    Filter part = asked.shareOf();
    Expression value;
    if (part == null || metric == null) {
      Expression all =
          new Expression.Window(
              WindowFunction.SUM, List.of(plain.expression()), whole(dimensions), List.of(), null);
      value = new Expression.Arithmetic(plain.expression(), ArithmeticOperator.DIVIDE, all);
    } else {
      Condition only = filters.single(block, part);
      value =
          new Expression.Arithmetic(
              MetricExpressions.orNothing(metrics.expression(block, metric, only)),
              ArithmeticOperator.DIVIDE,
              plain.expression());
    }
    return plain
        .as("share_of_" + plain.name(), "share of " + plain.label(), value)
        .shown("percent", "percent");
  }

  /** The groups that shares are of; none for the whole. */
  private List<Expression> whole(List<PlannedColumn> dimensions) {
    List<Expression> apart = new ArrayList<>();
    for (Dimension within : asked.shareWithin()) {
      List<PlannedColumn> shown =
          dimensions.stream().filter(column -> same(within, column.dimension())).toList();
      if (shown.isEmpty()) {
        throw new PlanProblem("I do not see of which groups the shares are wanted.");
      }
      shown.forEach(column -> apart.add(column.expression()));
    }
    return apart;
  }

  /** A dimension may have been given its column or its level since it was named. */
  private static boolean same(Dimension named, @Nullable Dimension shown) {
    return switch (named) {
      case Dimension.OfEntity entity ->
          shown instanceof Dimension.OfEntity other && other.table().equals(entity.table());
      case Dimension.OfTime time ->
          shown instanceof Dimension.OfTime other && other.grain() == time.grain();
      case Dimension.OfColumn _,
          Dimension.OfDatePart _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          named.equals(shown);
    };
  }

  private PlannedColumn overTime(PlannedColumn plain, List<PlannedColumn> dimensions) {
    return overTime(asked, plain, dimensions);
  }

  /** Running totals and moving averages, apart for each group beside the time. */
  static PlannedColumn overTime(
      Interpretation asked, PlannedColumn plain, List<PlannedColumn> dimensions) {
    Integer rows = asked.movingRows();
    if (!asked.cumulative() && rows == null) {
      return plain;
    }
    List<OrderKey> order = new ArrayList<>();
    List<Expression> apart = new ArrayList<>();
    for (PlannedColumn dimension : dimensions) {
      if (dimension.dimension() instanceof Dimension.OfTime) {
        order.add(new OrderKey(dimension.expression(), false));
      } else {
        apart.add(dimension.expression());
      }
    }
    Expression value =
        new Expression.Window(
            asked.cumulative() ? WindowFunction.SUM : WindowFunction.AVERAGE,
            List.of(plain.expression()),
            apart,
            order,
            rows == null ? null : rows - 1);
    String prefix = rows == null ? "cumulative_" : asked.cumulative() ? "moving_total_" : AVERAGE;
    return plain.as(prefix + plain.name(), prefix.replace('_', ' ') + plain.label(), value);
  }

  private List<PlannedColumn> compared(PlannedColumn plain, Comparison.OfWindows windows) {
    Metric metric = plain.metric();
    Filter.Window window = window();
    if (metric == null || window == null) {
      return List.of(plain);
    }
    ColumnRef time = block.ownTime(window.column());
    Condition inCurrent = times.within(block, time, List.of(windows.current()));
    Condition inBase = times.within(block, time, List.of(windows.base()));
    Expression current = metrics.expression(block, metric, inCurrent);
    Expression base = metrics.expression(block, metric, inBase);
    String name = plain.name();
    return List.of(
        plain.as(name, plain.label() + " " + windows.current().label(), current),
        plain.as(
            names.unique("previous_" + name), plain.label() + " " + windows.base().label(), base),
        plain.as(
            names.unique(name + "_change"),
            "change in " + plain.label(),
            new Expression.Arithmetic(current, ArithmeticOperator.SUBTRACT, base)),
        plain
            .as(names.unique(name + "_growth"), "growth of " + plain.label(), growth(current, base))
            .shown("percent", "percent"));
  }

  /** (current - base) / base. */
  static Expression growth(Expression current, Expression base) {
    return new Expression.Arithmetic(
        new Expression.Arithmetic(current, ArithmeticOperator.SUBTRACT, base),
        ArithmeticOperator.DIVIDE,
        base);
  }

  private Filter.@Nullable Window window() {
    return asked.filters().stream()
        .filter(Filter.Window.class::isInstance)
        .map(Filter.Window.class::cast)
        .findFirst()
        .orElse(null);
  }
}
