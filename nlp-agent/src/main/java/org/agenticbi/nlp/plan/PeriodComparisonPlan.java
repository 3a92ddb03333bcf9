package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.CommonTable;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.model.sql.Condition;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.model.sql.From;
import org.agenticbi.model.sql.Join;
import org.agenticbi.model.sql.OrderKey;
import org.agenticbi.model.sql.Select;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.interpretation.Comparison;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Ranking;
import org.jspecify.annotations.Nullable;

/**
 * Each period beside an earlier one.
 *
 * <p>The periods are computed once, from one comparison step before the window on, and joined with
 * themselves by the shifted date: a period without rows is then missing, where LAG would silently
 * compare with the one before it.
 */
final class PeriodComparisonPlan {

  private static final String PERIODS = "periods";
  private static final String CURRENT = "p";
  private static final String EARLIER = "e";

  private final Planner planner;

  PeriodComparisonPlan(Planner planner) {
    this.planner = planner;
  }

  Plan plan(Interpretation asked, Comparison.OfPeriods comparison) {
    Dimension.OfTime time = PeriodStart.time(asked);
    Plan periods = planner.plan(PeriodStart.extended(base(asked), comparison.back()));
    List<PlannedColumn> columns = columns(periods.columns());
    PlannedColumn timeColumn =
        periods.columns().stream()
            .filter(column -> column.dimension() instanceof Dimension.OfTime)
            .findFirst()
            .orElseThrow();
    Select select =
        new Select(
            List.of(new CommonTable(PERIODS, periods.statement())),
            false,
            columns.stream().map(ListPlan::item).toList(),
            new From.TableSource(PERIODS, CURRENT),
            List.of(join(periods.columns(), timeColumn, time.grain(), comparison.back())),
            Conditions.both(
                PeriodStart.since(planner.schema(), asked, timeColumn, CURRENT),
                changed(asked, columns)),
            List.of(),
            null,
            order(asked, timeColumn, columns),
            limit(asked));
    return new Plan(select, columns, List.of());
  }

  /** Which periods are shown: "the months in which revenue fell by more than 10 percent". */
  private static @Nullable Condition changed(Interpretation asked, List<PlannedColumn> columns) {
    List<Condition> conditions = new ArrayList<>();
    for (Filter.MetricCondition each : asked.having()) {
      if (each.of() != Ranking.Of.NUMBER) {
        conditions.add(
            new Condition.Comparison(
                ChangedNumber.of(each, columns),
                each.comparator(),
                FilterConditions.number(each.value())));
      }
    }
    return Conditions.all(conditions);
  }

  private static @Nullable Long limit(Interpretation asked) {
    Ranking ranking = asked.ranking();
    return ranking == null || ranking.limit() == null ? null : Long.valueOf(ranking.limit());
  }

  /** The same question without the comparison. */
  private static Interpretation base(Interpretation asked) {
    if (asked.cumulative() || asked.movingRows() != null) {
      throw new PlanProblem(
          "Numbers that are summed up or averaged over time cannot be compared at once; please ask"
              + " for one at a time.");
    }
    boolean apart =
        asked.filters().stream()
            .anyMatch(
                filter -> filter instanceof Filter.Window window && window.windows().size() > 1);
    if (apart) {
      throw new PlanProblem("I can compare with an earlier time only what is without a gap.");
    }
    return new Interpretation(
        asked.subject(),
        asked.outputs(),
        asked.distinct(),
        asked.metrics(),
        asked.dimensions(),
        asked.filters(),
        asked.having().stream().filter(each -> each.of() == Ranking.Of.NUMBER).toList(),
        null,
        asked.share(),
        asked.shareOf(),
        null,
        false,
        null,
        asked.chart());
  }

  private static List<PlannedColumn> columns(List<PlannedColumn> inner) {
    List<PlannedColumn> columns = new ArrayList<>();
    for (PlannedColumn column : inner) {
      Expression current = new Expression.ColumnReference(CURRENT, column.name());
      columns.add(column.as(column.name(), column.label(), current));
      if (column.metric() != null) {
        Expression earlier = new Expression.ColumnReference(EARLIER, column.name());
        String label = column.label();
        columns.add(column.as("previous_" + column.name(), label + " before", earlier));
        columns.add(
            column.as(
                column.name() + "_change",
                "change in " + label,
                new Expression.Arithmetic(current, ArithmeticOperator.SUBTRACT, earlier)));
        columns.add(
            column
                .as(
                    column.name() + "_growth",
                    "growth of " + label,
                    DerivedColumns.growth(current, earlier))
                .shown("percent", "percent"));
      }
    }
    return columns;
  }

  private static Join join(
      List<PlannedColumn> inner, PlannedColumn time, TimeGrain grain, int back) {
    List<Condition> on = new ArrayList<>();
    for (PlannedColumn column : inner) {
      if (column.metric() == null) {
        Expression current = new Expression.ColumnReference(CURRENT, column.name());
        boolean shifted = column.equals(time);
        boolean number = "year_number".equals(column.format());
        Expression wanted = current;
        if (shifted && number) {
          Expression steps = new Expression.Constant(BigDecimal.valueOf(back));
          wanted = new Expression.Arithmetic(current, ArithmeticOperator.SUBTRACT, steps);
        } else if (shifted) {
          wanted = new Expression.ShiftedTime(current, grain, -back);
        }
        on.add(
            new Condition.Comparison(
                new Expression.ColumnReference(EARLIER, column.name()), Comparator.EQUAL, wanted));
      }
    }
    Condition all = on.size() == 1 ? on.getFirst() : new Condition.And(on);
    return new Join(Join.Kind.LEFT, new From.TableSource(PERIODS, EARLIER), all);
  }

  private static List<OrderKey> order(
      Interpretation asked, PlannedColumn time, List<PlannedColumn> columns) {
    Ranking ranking = asked.ranking();
    if (ranking != null) {
      String name = columns.getLast().name();
      return List.of(new OrderKey(new Expression.OutputColumn(name), ranking.descending()));
    }
    // both sides of the join have a column of that name: it must say which is meant
    Expression period =
        columns.stream()
            .filter(column -> column.name().equals(time.name()))
            .findFirst()
            .orElse(time)
            .expression();
    return List.of(new OrderKey(period, false));
  }
}
