package org.agenticbi.nlp.plan;

import java.math.BigDecimal;
import java.util.List;
import org.agenticbi.model.sql.ArithmeticOperator;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.Ranking;

/** How a number changed, as a condition on groups holds it against a bound. */
final class ChangedNumber {

  private ChangedNumber() {}

  /**
   * The change or the growth that the columns of a comparison show. Who bought nothing this time
   * bought less than before: where nothing is there it is nothing.
   */
  static Expression of(Filter.MetricCondition condition, List<PlannedColumn> columns) {
    List<PlannedColumn> shown =
        columns.stream().filter(column -> condition.metric().equals(column.metric())).toList();
    if (shown.size() < 4) {
      throw new PlanProblem("I do not see which two times the change is between.");
    }
    Expression current = orZero(condition.metric(), shown.get(0).expression());
    Expression base = shown.get(1).expression();
    return condition.of() == Ranking.Of.GROWTH
        ? DerivedColumns.growth(current, base)
        : new Expression.Arithmetic(
            current, ArithmeticOperator.SUBTRACT, orZero(condition.metric(), base));
  }

  private static Expression orZero(Metric metric, Expression number) {
    boolean money =
        metric instanceof Metric.ModelMeasure measure
            && "currency".equals(measure.measure().format());
    boolean adds = money || metric instanceof Metric.RowCount;
    return adds
        ? new Expression.Coalesce(List.of(number, new Expression.Constant(BigDecimal.ZERO)))
        : number;
  }
}
