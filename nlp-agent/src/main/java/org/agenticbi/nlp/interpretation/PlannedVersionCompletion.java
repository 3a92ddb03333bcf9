package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "Planned amount by version", "the FC1 forecast": a drafted budget or forecast is that of one
 * version, unless the versions are asked for; then the question says which.
 */
final class PlannedVersionCompletion {
  private static final Set<String> PLANS = Set.of("budget", "forecast");

  private final Schema schema;
  private final Draft draft;

  PlannedVersionCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    List<Metric.ModelMeasure> plans =
        schema.drafted()
            ? draft.metrics.stream()
                .filter(Metric.ModelMeasure.class::isInstance)
                .map(Metric.ModelMeasure.class::cast)
                .filter(metric -> PLANS.contains(metric.measure().name()))
                .filter(metric -> version(metric.measure()).isPresent())
                .toList()
            : List.of();
    if (plans.size() == 1) {
      one(plans.getFirst());
    } else if (plans.size() == 2) {
      both(plans);
    }
  }

  /** The versions that are asked for instead of its own. */
  private void one(Metric.ModelMeasure plan) {
    RowCondition own = version(plan.measure()).orElseThrow();
    ColumnRef column = new ColumnRef(own.table(), own.column());
    boolean others =
        said(column).stream()
            .anyMatch(values -> values.negated() || !values.values().equals(own.values()));
    boolean each = draft.dimensions.stream().anyMatch(new Dimension.OfColumn(column)::equals);
    if (others || each) {
      Metric.ModelMeasure planned = new Metric.ModelMeasure(ofAll(plan.measure(), own));
      draft.metrics.replaceAll(metric -> metric.equals(plan) ? planned : metric);
    }
  }

  /** "Forecast FC1 against budget": the version is that of the forecast. */
  private void both(List<Metric.ModelMeasure> plans) {
    RowCondition own = version(plans.getFirst().measure()).orElseThrow();
    ColumnRef column = new ColumnRef(own.table(), own.column());
    List<Filter.Values> said = said(column);
    if (said.size() != 1 || said.getFirst().negated()) {
      return;
    }
    Filter.Values version = said.getFirst();
    for (Metric.ModelMeasure plan : plans) {
      if (plan.measure().name().equals("forecast")) {
        Metric.ModelMeasure asked = new Metric.ModelMeasure(of(plan.measure(), version.values()));
        draft.metrics.replaceAll(metric -> metric.equals(plan) ? asked : metric);
        draft.filters.remove(version);
      }
    }
  }

  private List<Filter.Values> said(ColumnRef column) {
    return draft.filters.stream()
        .filter(Filter.Values.class::isInstance)
        .map(Filter.Values.class::cast)
        .filter(values -> values.column().equals(column))
        .toList();
  }

  /** The condition of a measure that is one on its own rows and nothing else. */
  private static Optional<RowCondition> version(Measure measure) {
    return measure.expression() instanceof Aggregated aggregated
            && aggregated.filters().size() == 1
            && aggregated.filters().getFirst().table().equals(measure.table())
        ? Optional.of(aggregated.filters().getFirst())
        : Optional.empty();
  }

  private static Measure ofAll(Measure measure, RowCondition own) {
    String words = measure.description();
    int where = words == null ? -1 : words.indexOf(" where ");
    Aggregated all = (Aggregated) measure.expression();
    List<RowCondition> conditions = new ArrayList<>(all.filters());
    conditions.remove(own);
    return changed(
        measure,
        "planned amount",
        words == null || where < 0 ? words : words.substring(0, where),
        new Aggregated(all.aggregate(), all.row(), all.distinct(), conditions));
  }

  private static Measure of(Measure measure, List<String> versions) {
    Aggregated all = (Aggregated) measure.expression();
    RowCondition own = all.filters().getFirst();
    RowCondition asked = new RowCondition(own.table(), own.column(), false, versions);
    String words = measure.description();
    return changed(
        measure,
        measure.label(),
        words == null
            ? null
            : words.replace(String.join(" or ", own.values()), String.join(" or ", versions)),
        new Aggregated(all.aggregate(), all.row(), all.distinct(), List.of(asked)));
  }

  private static Measure changed(
      Measure measure, String label, @Nullable String words, Aggregated expression) {
    return new Measure(
        label.replace(' ', '_'),
        label,
        words,
        measure.synonyms(),
        measure.table(),
        expression,
        measure.unit(),
        measure.format(),
        measure.scale(),
        measure.timeColumn());
  }
}
