package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.nlp.schema.Schema;

/** What was booked less what was planned, where the question before had both, or one of them. */
final class PlanDifference {

  private static final String BUDGET = "budget";

  private final Schema schema;

  PlanDifference(Schema schema) {
    this.schema = schema;
  }

  /** Whether a metric takes one number off another. */
  static boolean is(Metric metric) {
    return metric instanceof Metric.ModelMeasure measure
        && measure.measure().expression() instanceof Calculated calculated
        && calculated.operator() == '-';
  }

  /** Their difference as a part of the plan: "by how much in percent?". */
  Optional<Metric> inPercent(List<Metric> metrics) {
    return metrics.stream().noneMatch(this::isPlan)
        ? Optional.empty()
        : metrics.stream()
            .filter(metric -> !isPlan(metric))
            .flatMap(metric -> differences(metric).stream())
            .flatMap(
                each -> PercentCompletion.perWhole(schema, new Metric.ModelMeasure(each)).stream())
            .findFirst();
  }

  /** Whether a metric is the plan that some others are held against. */
  boolean planOf(Metric plan, List<Metric> metrics) {
    return isPlan(plan) && metrics.stream().anyMatch(metric -> !differences(metric).isEmpty());
  }

  private boolean isPlan(Metric metric) {
    return schema.drafted()
        && metric instanceof Metric.ModelMeasure measure
        && measure.measure().name().equals(BUDGET);
  }

  /** The measures that take the plan off what was booked in the rows of a metric. */
  private List<Measure> differences(Metric metric) {
    if (!(metric instanceof Metric.ModelMeasure) || isPlan(metric)) {
      return List.of();
    }
    String base = MetricTables.base(schema, metric);
    return schema.model().measures().stream()
        .filter(measure ->
            measure.expression() instanceof Calculated calculated
                && calculated.operator() == '-'
                && isPlanOf(calculated)
                && measure.table().equals(base))
        .toList();
  }

  private boolean isPlanOf(Calculated difference) {
    return schema.model().measures().stream()
        .anyMatch(measure ->
            measure.name().equals(BUDGET) && measure.expression().equals(difference.right()));
  }
}
