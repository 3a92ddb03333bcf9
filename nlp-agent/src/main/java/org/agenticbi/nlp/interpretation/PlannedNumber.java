package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.Schema;

/**
 * "Headcount against plan": the plan is that of the number beside it, where that has one of its
 * own, and not the budget of money.
 */
final class PlannedNumber {

  private static final String BUDGET = "budget";
  private static final String PLANNED = "planned_";

  private final Schema schema;

  PlannedNumber(Schema schema) {
    this.schema = schema;
  }

  /** What a metric means beside others: itself, or the plan of one of them. */
  Metric of(Metric metric, List<Metric> beside) {
    boolean budget =
        metric instanceof Metric.ModelMeasure measure && measure.measure().name().equals(BUDGET);
    if (!budget || !schema.drafted()) {
      return metric;
    }
    return beside.stream()
        .flatMap(other -> plan(other).stream())
        .findFirst()
        .map(plan -> (Metric) new Metric.ModelMeasure(plan))
        .orElse(metric);
  }

  private Optional<Measure> plan(Metric metric) {
    if (!(metric instanceof Metric.ModelMeasure known)) {
      return Optional.empty();
    }
    String wanted = PLANNED + known.measure().name();
    return schema.model().measures().stream()
        .filter(measure -> measure.name().equals(wanted))
        .findFirst();
  }
}
