package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.schema.Schema;

/**
 * "number of cancelled orders and cancellation rate": what makes the part is a condition of the
 * count beside it alone, as of cancelled orders all are cancelled.
 */
final class PortionBesideCount {

  private final Schema schema;
  private final Draft draft;

  PortionBesideCount(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    Optional<Metric.Portion> whole =
        draft.metrics.stream()
            .filter(Metric.Portion.class::isInstance)
            .map(Metric.Portion.class::cast)
            .filter(each -> draft.filters.contains(each.part()))
            .findFirst();
    if (whole.isEmpty()) {
      return;
    }
    Filter part = whole.get().part();
    boolean counted =
        draft.metrics.stream()
            .filter(each -> !each.equals(whole.get()))
            .allMatch(each -> each instanceof Metric.RowCount && each.equals(whole.get().whole()));
    boolean plain =
        part instanceof Filter.Values values
            && !values.negated()
            && part.table().equals(MetricTables.base(schema, whole.get().whole()));
    if (!counted || !plain || draft.metrics.size() < 2 || draft.ranking.metric != null) {
      draft.unsupported = "the part of rows that are all in it";
      return;
    }
    Metric count = new Metric.ModelMeasure(count((Filter.Values) part));
    draft.filters.remove(part);
    draft.metrics.replaceAll(each -> each instanceof Metric.RowCount ? count : each);
  }

  private Measure count(Filter.Values part) {
    String label =
        "number of " + schema.tableName(part.table()) + " " + String.join(" or ", part.values());
    RowCondition condition =
        new RowCondition(part.table(), part.column().column(), false, part.values());
    return new Measure(
        label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"),
        label,
        null,
        List.of(),
        part.table(),
        new MeasureExpression.Aggregated(
            AggregateKind.COUNT, new RowExpression.Star(), false, List.of(condition)),
        null,
        null,
        null,
        null);
  }
}
