package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.CommonTable;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.Statement;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * Moving averages and running totals over periods that are computed first.
 *
 * <p>A moving figure of the first period that is asked about takes in periods before it: they are
 * computed too, and left out of what is shown.
 */
final class OverTimePlan {

  private static final String PERIODS = "periods";
  private static final String MOVING = "moving";
  private static final String ALIAS = "p";

  private final Planner planner;

  OverTimePlan(Planner planner) {
    this.planner = planner;
  }

  /** Whether the periods of a question are to be computed before they are summed or averaged. */
  static boolean needed(Interpretation asked, boolean severalTables) {
    boolean overTime = asked.cumulative() || asked.movingRows() != null;
    boolean fromStart = asked.movingRows() != null && PeriodStart.said(asked);
    return overTime && (severalTables || fromStart);
  }

  Plan plan(Interpretation asked) {
    Dimension.OfTime time = PeriodStart.time(asked);
    Integer rows = asked.movingRows();
    Interpretation base =
        rows == null ? plain(asked) : PeriodStart.extended(plain(asked), rows - 1);
    Plan periods = planner.plan(base);
    List<PlannedColumn> columns = new ArrayList<>();
    PlannedColumn timeColumn = null;
    List<PlannedColumn> dimensions = new ArrayList<>();
    for (PlannedColumn column : periods.columns()) {
      Expression value = new Expression.ColumnReference(ALIAS, column.name());
      PlannedColumn plain = column.as(column.name(), column.label(), value);
      if (column.metric() == null) {
        dimensions.add(plain);
        columns.add(plain);
        timeColumn = time.equals(column.dimension()) ? plain : timeColumn;
      } else {
        columns.add(DerivedColumns.overTime(asked, plain, dimensions));
      }
    }
    if (timeColumn == null) {
      throw new PlanProblem("There are no periods to sum up or average over.");
    }
    Select moving = select(List.of(), PERIODS, columns, null, List.of(), null);
    CommonTable first = new CommonTable(PERIODS, unordered(periods));
    return shown(asked, first, moving, columns, timeColumn);
  }

  private Plan shown(
      Interpretation asked,
      CommonTable periods,
      Select moving,
      List<PlannedColumn> columns,
      PlannedColumn time) {
    List<PlannedColumn> shown = new ArrayList<>();
    for (PlannedColumn column : columns) {
      Expression value = new Expression.ColumnReference(ALIAS, column.name());
      shown.add(column.as(column.name(), column.label(), value));
    }
    Condition since =
        asked.movingRows() == null ? null : PeriodStart.since(planner.schema(), asked, time, ALIAS);
    Ranking ranking = asked.ranking();
    Long limit = ranking == null || ranking.limit() == null ? null : (long) ranking.limit();
    OrderKey key =
        ranking == null
            ? new OrderKey(new Expression.OutputColumn(time.name()), false)
            : new OrderKey(
                new Expression.OutputColumn(shown.getLast().name()), ranking.descending());
    List<CommonTable> with = List.of(periods, new CommonTable(MOVING, moving));
    return new Plan(select(with, MOVING, shown, since, List.of(key), limit), shown, List.of());
  }

  private static Select select(
      List<CommonTable> with,
      String table,
      List<PlannedColumn> columns,
      @Nullable Condition where,
      List<OrderKey> order,
      @Nullable Long limit) {
    return new Select(
        with,
        false,
        columns.stream().map(ListPlan::item).toList(),
        new From.TableSource(table, ALIAS),
        List.of(),
        where,
        List.of(),
        null,
        order,
        limit);
  }

  private static Statement unordered(Plan periods) {
    return periods.statement() instanceof Select select
        ? select.withOrder(List.of(), null)
        : periods.statement();
  }

  private static Interpretation plain(Interpretation asked) {
    if (asked.share() || asked.comparison() != null || !asked.having().isEmpty()) {
      throw new PlanProblem(
          "Shares, comparisons and conditions on numbers that are summed up or averaged over time"
              + " cannot be computed at once; please ask for one at a time.");
    }
    return new Interpretation(
        asked.subject(),
        asked.outputs(),
        asked.distinct(),
        asked.metrics(),
        asked.dimensions(),
        asked.filters(),
        List.of(),
        null,
        false,
        null,
        null,
        false,
        null,
        asked.chart());
  }
}
