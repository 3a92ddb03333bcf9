package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "Actual against budget, operating expenses only", "revenue against budget": a drafted measure of
 * one kind of account beside the plan says of which accounts the plan is meant.
 */
final class PlannedKindCompletion {

  private static final Set<String> PLANS =
      Set.of(
          "budget", "forecast", "actual", "variance", "variance_share", "budget_used", "overspend");
  private static final Set<String> WITH_ACTUAL = Set.of("actual", "variance", "variance_share");

  private final Schema schema;
  private final Draft draft;

  PlannedKindCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    PlannedNumber planned = new PlannedNumber(schema);
    draft.metrics.replaceAll(metric -> planned.of(metric, List.copyOf(draft.metrics)));
    besideTarget();
    List<Metric.ModelMeasure> plans = measures(PLANS);
    if (!schema.drafted() || plans.isEmpty()) {
      return;
    }
    for (Metric metric : List.copyOf(draft.metrics)) {
      if (metric instanceof Metric.ModelMeasure kind && !plans.contains(kind)) {
        restrict(plans, kind);
      }
    }
  }

  /** "revenue against target": the part of it that counts towards the targets. */
  private void besideTarget() {
    Optional<Measure> actual =
        schema.model().measures().stream()
            .filter(measure -> measure.name().equals("actual"))
            .findFirst();
    boolean target =
        schema.drafted()
            && !measures(Set.of("target")).isEmpty()
            && measures(Set.of("revenue")).size() == 1;
    if (target && actual.isPresent()) {
      Metric.ModelMeasure revenue = measures(Set.of("revenue")).getFirst();
      Metric.ModelMeasure counted = new Metric.ModelMeasure(actual.get());
      draft.metrics.replaceAll(metric -> metric.equals(revenue) ? counted : metric);
    }
  }

  private void restrict(List<Metric.ModelMeasure> plans, Metric.ModelMeasure kind) {
    boolean some =
        kind.measure().expression() instanceof MeasureExpression.Aggregated aggregated
            && !aggregated.filters().isEmpty();
    if (!some) {
      return;
    }
    RowCondition condition =
        ((MeasureExpression.Aggregated) kind.measure().expression()).filters().getFirst();
    boolean reached =
        plans.stream()
            .allMatch(plan -> schema.joins().manyToOne(plan.measure().table(), condition.table()));
    if (!reached || condition.negated()) {
      return;
    }
    ColumnRef column = new ColumnRef(condition.table(), condition.column());
    draft.filters.add(new Filter.Values(column, condition.values(), false));
    if (!measures(WITH_ACTUAL).isEmpty()) {
      replace(kind);
    }
  }

  /** Beside the actual, what was budgeted of a kind is the budget, and what was booked is it. */
  private void replace(Metric.ModelMeasure kind) {
    int at = draft.metrics.indexOf(kind);
    draft.metrics.remove(kind);
    if (kind.measure().name().startsWith("budgeted_") && measures(Set.of("budget")).isEmpty()) {
      schema.model().measures().stream()
          .filter(measure -> measure.name().equals("budget"))
          .findFirst()
          .ifPresent(budget -> draft.metrics.add(at, new Metric.ModelMeasure(budget)));
    }
  }

  private List<Metric.ModelMeasure> measures(Set<String> names) {
    return draft.metrics.stream()
        .filter(Metric.ModelMeasure.class::isInstance)
        .map(Metric.ModelMeasure.class::cast)
        .filter(measure -> names.contains(measure.measure().name()))
        .toList();
  }
}
