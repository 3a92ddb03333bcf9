package org.agenticbi.nlp.plan;

import java.util.List;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.CommonTable;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.SelectItem;
import org.agenticbi.nlp.interpretation.AverageCondition;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Ranking;

/** The groups that stand above or below the mean of all groups, which are computed once. */
final class AverageConditionPlan {

  private static final String ALL = "all_groups";
  private static final String GROUP = "g";
  private static final String OTHER = "o";

  private final Planner planner;

  AverageConditionPlan(Planner planner) {
    this.planner = planner;
  }

  Plan plan(Interpretation asked, AverageCondition average) {
    if (asked.dimensions().isEmpty()) {
      throw new PlanProblem("I do not know which groups are compared with their average.");
    }
    Plan groups = planner.plan(asked.withAverage(null).withRanking(null));
    if (!(groups.statement() instanceof Select all)) {
      throw new PlanProblem("These groups cannot be compared with their average.");
    }
    Select select = present(all, groups.columns());
    PlannedColumn compared =
        groups.columns().stream()
            .filter(column -> average.metric().equals(column.metric()))
            .findFirst()
            .orElseThrow(() -> new PlanProblem("There is nothing to compare with its average."));
    List<PlannedColumn> columns =
        groups.columns().stream()
            .map(column -> column.as(column.name(), column.label(), value(GROUP, column.name())))
            .toList();
    Ranking ranking = asked.ranking();
    Select kept =
        new Select(
            List.of(new CommonTable(ALL, select.withOrder(List.of(), null))),
            false,
            columns.stream().map(ListPlan::item).toList(),
            new From.TableSource(ALL, GROUP),
            List.of(),
            new Condition.Comparison(
                value(GROUP, compared.name()), average.comparator(), mean(compared)),
            List.of(),
            null,
            order(asked, columns, compared),
            ranking == null || ranking.limit() == null ? null : Long.valueOf(ranking.limit()));
    return new Plan(kept, columns, List.of());
  }

  /** What belongs to no group is none of them, and counts in no mean of them. */
  private Select present(Select all, List<PlannedColumn> columns) {
    Condition present = RankedPresence.of(planner.schema(), all, columns);
    return present == null ? all : all.withWhere(Conditions.both(all.where(), present));
  }

  private static Expression value(String source, String name) {
    return new Expression.ColumnReference(source, name);
  }

  private static Expression mean(PlannedColumn compared) {
    Expression mean =
        new Expression.Aggregate(AggregateKind.AVERAGE, value(OTHER, compared.name()), false, null);
    return new Expression.ScalarQuery(
        new Select(
            List.of(),
            false,
            List.of(new SelectItem(mean, "mean")),
            new From.TableSource(ALL, OTHER),
            List.of(),
            null,
            List.of(),
            null,
            List.of(),
            null));
  }

  /** As asked, else in time, else the largest first. */
  private static List<OrderKey> order(
      Interpretation asked, List<PlannedColumn> columns, PlannedColumn compared) {
    Ranking ranking = asked.ranking();
    if (ranking == null) {
      List<OrderKey> inTime =
          columns.stream()
              .filter(column -> column.dimension() instanceof Dimension.OfTime)
              .map(column -> new OrderKey(new Expression.OutputColumn(column.name()), false))
              .toList();
      if (!inTime.isEmpty()) {
        return inTime;
      }
    }
    boolean descending = ranking == null || ranking.descending();
    return List.of(new OrderKey(new Expression.OutputColumn(compared.name()), descending));
  }
}
