package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** "total discount": shares that were taken off are not added up, what they came to in money is. */
final class DiscountCompletion {

  private static final String GIVEN = "discount_given";

  private final Schema schema;
  private final Draft draft;

  DiscountCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    draft.metrics.replaceAll(this::inMoney);
    draft.ranking.metric = draft.ranking.metric == null ? null : inMoney(draft.ranking.metric);
  }

  private Metric inMoney(Metric metric) {
    return metric instanceof Metric.ColumnAggregate sum && sum.kind() == AggregateKind.SUM
        ? given(sum.column()).<Metric>map(Metric.ModelMeasure::new).orElse(metric)
        : metric;
  }

  private Optional<Measure> given(ColumnRef column) {
    boolean discount =
        ColumnWords.of(column).stream()
            .anyMatch(word -> word.equals("discount") || word.equals("rebate"));
    return schema.model().measures().stream()
        .filter(measure -> discount && measure.name().equals(GIVEN))
        .filter(measure -> measure.table().equals(column.table()))
        .findFirst();
  }
}
