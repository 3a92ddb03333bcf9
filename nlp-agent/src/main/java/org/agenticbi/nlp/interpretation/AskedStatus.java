package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.MeasureExpression.Constant;
import org.agenticbi.model.semantics.RowCondition;

/**
 * "amount of void invoices", "billed amount by status": a measure that leaves out the rows of some
 * status keeps them where the status itself is asked for, and where all rows are counted beside it.
 */
public final class AskedStatus {

  private AskedStatus() {}

  /** The interpretation with its measures over the rows that are asked for. */
  public static Interpretation of(Interpretation asked) {
    Set<String> statuses = new TreeSet<>(); // columns, and tables all of whose rows are counted
    asked
        .filters()
        .forEach(filter -> {
          if (filter instanceof Filter.Values values && !values.negated()) {
            statuses.add(values.column().table() + "." + values.column().column());
          }
        });
    asked
        .metrics()
        .forEach(metric -> {
          if (metric instanceof Metric.RowCount count) {
            statuses.add(count.table());
          }
        });
    asked
        .dimensions()
        .forEach(dimension -> {
          if (dimension instanceof Dimension.OfColumn column) {
            statuses.add(column.column().table() + "." + column.column().column());
          }
        });
    if (statuses.isEmpty()) {
      return asked;
    }
    List<Metric> metrics = asked.metrics().stream().map(metric -> over(metric, statuses)).toList();
    return metrics.equals(asked.metrics()) ? asked : asked.withMetrics(metrics);
  }

  private static Metric over(Metric metric, Set<String> statuses) {
    if (metric instanceof Metric.AverageOver average) {
      return new Metric.AverageOver(
          average.kind(), over(average.inner(), statuses), average.each());
    }
    if (!(metric instanceof Metric.ModelMeasure(Measure measure))) {
      return metric;
    }
    MeasureExpression expression = over(measure.expression(), statuses);
    return expression.equals(measure.expression())
        ? metric
        : new Metric.ModelMeasure(measure.overAllRows(expression));
  }

  private static MeasureExpression over(MeasureExpression expression, Set<String> statuses) {
    return switch (expression) {
      case Aggregated aggregated ->
          new Aggregated(
              aggregated.aggregate(),
              aggregated.row(),
              aggregated.distinct(),
              aggregated.filters().stream()
                  .filter(condition -> !leavesOut(condition, statuses))
                  .toList());
      case Calculated calculated ->
          new Calculated(
              over(calculated.left(), statuses),
              calculated.operator(),
              over(calculated.right(), statuses));
      case Constant constant -> constant;
    };
  }

  private static boolean leavesOut(RowCondition condition, Set<String> statuses) {
    return condition.negated()
        && !condition.values().isEmpty()
        && (statuses.contains(condition.table() + "." + condition.column())
            || statuses.contains(condition.table()));
  }
}
