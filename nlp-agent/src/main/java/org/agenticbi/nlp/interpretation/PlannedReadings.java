package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.Schema;

/** What may be held against a plan, where it was not said: each with the plan beside it. */
final class PlannedReadings {

  /** What is planned, most usual first; what a target is of is its actual. */
  private static final List<String> PLANNED =
      List.of("revenue", "expenses", "operating_expenses", "profit");

  private final Schema schema;
  private final Draft draft;

  PlannedReadings(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** The readings; the draft is left with no metrics. */
  List<Interpretation> of(Supplier<Interpretation> finish) {
    List<Interpretation> readings = new ArrayList<>();
    Metric.ModelMeasure plan = draft.plan;
    if (plan == null) {
      return readings;
    }
    boolean target = plan.measure().name().equals("target");
    List<String> names = target ? List.of("actual") : PLANNED;
    for (String name : names) {
      schema.model().measures().stream()
          .filter(measure -> measure.name().equals(name))
          .findFirst()
          .ifPresent(measure -> readings.add(beside(plan, measure, finish)));
    }
    return List.copyOf(readings);
  }

  private Interpretation beside(
      Metric.ModelMeasure plan, Measure measure, Supplier<Interpretation> finish) {
    List<Filter> filters = List.copyOf(draft.filters);
    draft.metrics.clear();
    draft.metrics.add(new Metric.ModelMeasure(measure));
    draft.metrics.add(plan);
    new PlannedKindCompletion(schema, draft).complete();
    new PlannedVersionCompletion(schema, draft).complete();
    Interpretation reading = finish.get();
    draft.filters.clear();
    draft.filters.addAll(filters);
    return reading;
  }
}
