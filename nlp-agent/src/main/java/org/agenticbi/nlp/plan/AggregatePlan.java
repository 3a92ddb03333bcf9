package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.Select;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.schema.Schema;
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
    Set<RowCondition> held = SharedConditions.of(asked.metrics());
    MetricExpressions metrics = new MetricExpressions(filters, held);
    List<PlannedColumn> columns = new ArrayList<>(grouped.columns());
    DerivedColumns derived = new DerivedColumns(times, filters, block, asked, metrics, names);
    for (Metric metric : asked.metrics()) {
      Expression value = metrics.expression(block, metric, null);
      PlannedColumn plain = new MetricColumns(schema).column(metric, value, names);
      columns.addAll(derived.of(plain, grouped.columns()));
    }
    boolean counts = asked.metrics().stream().allMatch(Metric.RowCount.class::isInstance);
    filters.apply(block, rebound(asked.filters(), block, counts));
    new LastTimes(times).apply(block, asked);
    held.forEach(condition -> block.where(MetricExpressions.condition(block, condition)));
    Select select = select(block, asked, grouped, columns, metrics);
    if (select.limit() != null || !asked.having().isEmpty()) {
      select =
          select.withWhere(
              Conditions.both(select.where(), RankedPresence.of(schema, select, columns)));
    }
    return new Plan(select, columns, List.of());
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
        having(block, asked, metrics, columns),
        GroupOrder.of(asked, columns, limit != null),
        limit);
  }

  private static @Nullable Condition having(
      Block block, Interpretation asked, MetricExpressions metrics, List<PlannedColumn> columns) {
    List<Condition> conditions = new ArrayList<>();
    for (Filter.MetricCondition each : asked.having()) {
      boolean number = each.of() == Ranking.Of.NUMBER;
      conditions.add(
          new Condition.Comparison(
              number
                  ? metrics.expression(block, each.metric(), null)
                  : ChangedNumber.of(each, columns),
              each.comparator(),
              FilterConditions.number(each.value())));
    }
    return Conditions.all(conditions);
  }

  private List<Filter> rebound(List<Filter> all, Block block, boolean counts) {
    return all.stream()
        .map(filter ->
            filter instanceof Filter.Window window ? rebound(window, block, counts) : filter)
        .toList();
  }

  /**
   * A window on the time of what happened to the rows keeps those to which it happened: customers
   * with orders in it. On another time that the rows do not have, it is on their own.
   */
  private Filter rebound(Filter.Window window, Block block, boolean counts) {
    String table = window.column().table();
    boolean happened =
        !block.reaches(table)
            && (schema.joins().manyToOne(table, block.root())
                || (counts && schema.joins().path(block.root(), table).isPresent()));
    return happened ? window : new Filter.Window(block.ownTime(window.column()), window.windows());
  }
}
