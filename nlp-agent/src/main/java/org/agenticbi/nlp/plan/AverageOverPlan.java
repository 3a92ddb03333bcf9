package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;

/** The mean of a metric over groups: the groups inside, their mean outside. */
final class AverageOverPlan {

  private static final String GROUPS = "g";

  private final Planner planner;

  AverageOverPlan(Planner planner) {
    this.planner = planner;
  }

  Plan plan(Interpretation asked, Metric.AverageOver average) {
    Plan groups = planner.plan(groups(asked, average));
    List<PlannedColumn> columns = new ArrayList<>();
    List<Expression> groupBy = new ArrayList<>();
    for (PlannedColumn column : groups.columns()) {
      Expression value = new Expression.ColumnReference(GROUPS, column.name());
      if (column.metric() != null) {
        columns.add(mean(column, value));
      } else if (asked.dimensions().contains(column.dimension())) {
        columns.add(column.as(column.name(), column.label(), value));
        groupBy.add(value);
      }
    }
    return new Plan(outside(groups, columns, groupBy), columns, List.of());
  }

  private static Interpretation groups(Interpretation asked, Metric.AverageOver average) {
    List<Dimension> inner = new ArrayList<>(asked.dimensions());
    inner.add(average.each());
    return new Interpretation(
        null,
        List.of(),
        false,
        List.of(average.inner()),
        inner,
        asked.filters(),
        asked.having(),
        null,
        false,
        null,
        null,
        false,
        null,
        null);
  }

  private static PlannedColumn mean(PlannedColumn column, Expression value) {
    Expression mean = new Expression.Aggregate(AggregateKind.AVERAGE, value, false, null);
    return column
        .as("average_" + column.name(), "average " + column.label(), mean)
        .shown(column.unit(), "integer".equals(column.format()) ? null : column.format());
  }

  private static Select outside(
      Plan groups, List<PlannedColumn> columns, List<Expression> groupBy) {
    OrderKey largestFirst =
        new OrderKey(new Expression.OutputColumn(columns.getLast().name()), true);
    return new Select(
        List.of(),
        false,
        columns.stream().map(ListPlan::item).toList(),
        new From.QuerySource(unordered(groups), GROUPS),
        List.of(),
        null,
        groupBy,
        null,
        groupBy.isEmpty() ? List.of() : List.of(largestFirst),
        null);
  }

  /** An order inside would be lost; it is left out. */
  private static Select unordered(Plan groups) {
    if (!(groups.statement() instanceof Select select)) {
      throw new PlanProblem("This cannot be averaged.");
    }
    return select.withOrder(List.of(), null);
  }
}
