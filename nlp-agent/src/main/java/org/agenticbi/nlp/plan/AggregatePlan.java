package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.WindowFunction;
import org.agenticbi.nlp.interpretation.Comparison;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Metrics over the rows of one table, grouped by dimensions, in one block. */
final class AggregatePlan {

  private final Schema schema;
  private final TimeExpressions times;
  private final FilterConditions filters;

  AggregatePlan(Schema schema, TimeExpressions times, FilterConditions filters) {
    this.schema = schema;
    this.times = times;
    this.filters = filters;
  }

  /** The plan over the rows of a root. */
  Plan plan(Interpretation asked, String root) {
    Block block = new Block(schema, root, new TreeSet<>());
    ColumnNames names = new ColumnNames(schema);
    DimensionColumns.Grouped grouped =
        new DimensionColumns(schema, times).grouped(block, asked.dimensions(), names);
    Set<RowCondition> held = heldByAll(asked);
    MetricExpressions metrics = new MetricExpressions(filters, held);
    List<PlannedColumn> columns = new ArrayList<>(grouped.columns());
    for (Metric metric : asked.metrics()) {
      columns.addAll(metricColumns(block, asked, grouped.columns(), metric, metrics, names));
    }
    filters.apply(block, rebound(asked.filters(), block));
    held.forEach(condition -> block.where(MetricExpressions.condition(block, condition)));
    return new Plan(select(block, asked, grouped, columns, metrics), columns, List.of());
  }

  private Select select(
      Block block,
      Interpretation asked,
      DimensionColumns.Grouped grouped,
      List<PlannedColumn> columns,
      MetricExpressions metrics) {
    Set<Expression> groupBy = new LinkedHashSet<>(grouped.keys());
    grouped.columns().forEach(column -> groupBy.add(column.expression()));
    Ranking ranking = asked.ranking();
    Long limit = ranking == null || ranking.limit() == null ? null : (long) ranking.limit();
    return new Select(
        List.of(),
        false,
        columns.stream().map(ListPlan::item).toList(),
        block.from(),
        block.joins(),
        Conditions.all(block.conditions()),
        List.copyOf(groupBy),
        having(block, asked, metrics),
        order(asked, columns, limit != null),
        limit);
  }

  private static @Nullable Condition having(
      Block block, Interpretation asked, MetricExpressions metrics) {
    List<Condition> conditions = new ArrayList<>();
    for (Filter.MetricCondition each : asked.having()) {
      conditions.add(
          new Condition.Comparison(
              metrics.expression(block, each.metric(), null),
              each.comparator(),
              FilterConditions.number(each.value())));
    }
    return Conditions.all(conditions);
  }

  private List<PlannedColumn> metricColumns(
      Block block,
      Interpretation asked,
      List<PlannedColumn> dimensions,
      Metric metric,
      MetricExpressions metrics,
      ColumnNames names) {
    PlannedColumn plain = metricColumn(metric, metrics.expression(block, metric, null), names);
    if (asked.comparison() instanceof Comparison.OfWindows windows) {
      return compared(block, asked, plain, metrics, windows, names);
    }
    if (asked.share()) {
      return List.of(share(block, asked, plain, metrics));
    }
    return List.of(overTime(asked, dimensions, plain));
  }

  /** The metric as a column. */
  PlannedColumn metricColumn(Metric metric, Expression value, ColumnNames names) {
    return new PlannedColumn(
        names.unique(names.of(metric)),
        names.label(metric),
        value,
        ColumnRole.MEASURE,
        unit(metric),
        format(metric),
        metric,
        null,
        null);
  }

  private PlannedColumn share(
      Block block, Interpretation asked, PlannedColumn plain, MetricExpressions metrics) {
    Metric metric = plain.metric();
    Filter part = asked.shareOf();
    Expression value;
    if (part == null || metric == null) {
      Expression all =
          new Expression.Window(
              WindowFunction.SUM, List.of(plain.expression()), List.of(), List.of(), null);
      value = new Expression.Arithmetic(plain.expression(), ArithmeticOperator.DIVIDE, all);
    } else {
      Condition only = filters.single(block, part);
      value =
          new Expression.Arithmetic(
              metrics.expression(block, metric, only),
              ArithmeticOperator.DIVIDE,
              plain.expression());
    }
    return plain
        .as("share_of_" + plain.name(), "share of " + plain.label(), value)
        .shown("percent", "percent");
  }

  /** Running totals and moving averages, apart for each group beside the time. */
  private static PlannedColumn overTime(
      Interpretation asked, List<PlannedColumn> dimensions, PlannedColumn plain) {
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
            rows == null ? WindowFunction.SUM : WindowFunction.AVERAGE,
            List.of(plain.expression()),
            apart,
            order,
            rows == null ? null : rows - 1);
    String prefix = rows == null ? "cumulative_" : "moving_average_";
    return plain.as(prefix + plain.name(), prefix.replace('_', ' ') + plain.label(), value);
  }

  private List<PlannedColumn> compared(
      Block block,
      Interpretation asked,
      PlannedColumn plain,
      MetricExpressions metrics,
      Comparison.OfWindows windows,
      ColumnNames names) {
    Metric metric = plain.metric();
    Filter.Window window = windowOf(asked);
    if (metric == null || window == null) {
      return List.of(plain);
    }
    ColumnRef time = ownTime(block, window.column());
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

  private static Filter.@Nullable Window windowOf(Interpretation asked) {
    return asked.filters().stream()
        .filter(Filter.Window.class::isInstance)
        .map(Filter.Window.class::cast)
        .findFirst()
        .orElse(null);
  }

  /** Windows on a time that the rows do not have are on the time that they have themselves. */
  private List<Filter> rebound(List<Filter> all, Block block) {
    return all.stream()
        .map(filter ->
            filter instanceof Filter.Window window
                ? (Filter) new Filter.Window(ownTime(block, window.column()), window.windows())
                : filter)
        .toList();
  }

  private ColumnRef ownTime(Block block, ColumnRef bound) {
    if (block.reaches(bound.table())) {
      return bound;
    }
    return schema.timeColumn(block.root()).filter(own -> block.reaches(own.table())).orElse(bound);
  }

  private static List<OrderKey> order(
      Interpretation asked, List<PlannedColumn> columns, boolean limited) {
    List<OrderKey> keys = new ArrayList<>();
    Ranking ranking = asked.ranking();
    if (ranking != null) {
      keys.add(new OrderKey(ranked(ranking, columns), ranking.descending()));
      PlannedColumn first = columns.getFirst();
      if (limited && first.dimension() != null) {
        keys.add(new OrderKey(new Expression.OutputColumn(first.name()), false));
      }
      return keys;
    }
    for (PlannedColumn column : columns) {
      boolean time =
          column.dimension() instanceof Dimension.OfTime
              || column.dimension() instanceof Dimension.OfDatePart;
      if (time) {
        keys.add(new OrderKey(new Expression.OutputColumn(column.name()), false));
      }
    }
    if (keys.isEmpty() && !asked.dimensions().isEmpty()) {
      columns.stream()
          .filter(column -> column.metric() != null)
          .findFirst()
          .ifPresent(
              column -> keys.add(new OrderKey(new Expression.OutputColumn(column.name()), true)));
    }
    return keys;
  }

  private static Expression ranked(Ranking ranking, List<PlannedColumn> columns) {
    for (PlannedColumn column : columns) {
      boolean metric = ranking.metric() != null && ranking.metric().equals(column.metric());
      ColumnRef ref = ranking.column();
      boolean same = ref != null && ref.toString().equals(column.source());
      if (metric || same) {
        return new Expression.OutputColumn(column.name());
      }
    }
    return new Expression.OutputColumn(columns.getLast().name());
  }

  /** Conditions that every aggregate of every metric has stand better in WHERE. */
  private static Set<RowCondition> heldByAll(Interpretation asked) {
    Set<RowCondition> held = null;
    for (Metric metric : asked.metrics()) {
      List<Set<RowCondition>> leaves = new ArrayList<>();
      if (!(metric instanceof Metric.ModelMeasure measure)) {
        return Set.of();
      }
      collect(measure.measure().expression(), leaves);
      for (Set<RowCondition> leaf : leaves) {
        if (held == null) {
          held = leaf;
        } else if (!held.equals(leaf)) {
          return Set.of();
        }
      }
    }
    return held == null ? Set.of() : held;
  }

  private static void collect(MeasureExpression expression, List<Set<RowCondition>> leaves) {
    switch (expression) {
      case MeasureExpression.Aggregated aggregated ->
          leaves.add(new HashSet<>(aggregated.filters()));
      case MeasureExpression.Calculated calculated -> {
        collect(calculated.left(), leaves);
        collect(calculated.right(), leaves);
      }
      case MeasureExpression.Constant _ -> {}
    }
  }

  private @Nullable String unit(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> measure.measure().unit();
      case Metric.ColumnAggregate aggregate ->
          aggregate.kind() == AggregateKind.COUNT ? null : schema.unit(aggregate.column());
      case Metric.RowCount _ -> null;
      case Metric.AverageOver average -> unit(average.inner());
    };
  }

  private @Nullable String format(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> measure.measure().format();
      case Metric.ColumnAggregate aggregate ->
          aggregate.kind() == AggregateKind.COUNT ? "integer" : schema.format(aggregate.column());
      case Metric.RowCount _ -> "integer";
      case Metric.AverageOver average -> {
        String inner = format(average.inner());
        yield "integer".equals(inner) ? "decimal" : inner;
      }
    };
  }
}
