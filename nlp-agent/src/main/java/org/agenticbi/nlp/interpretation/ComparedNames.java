package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "channels with a cancellation rate above 5%" -> the number of each channel is compared, and not
 * that of each of its orders.
 */
final class ComparedNames {

  private final Schema schema;
  private final Draft draft;

  ComparedNames(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    Optional<ColumnRef> values = UnseenValues.asked(schema, draft);
    boolean compared =
        !draft.conditions.isEmpty()
            && draft.conditions.stream()
                .allMatch(condition ->
                    values.filter(column -> isOf(column, condition.metric())).isPresent());
    if (!compared || values.isEmpty()) {
      return;
    }
    draft.dimensions.add(new Dimension.OfColumn(values.get()));
    draft.outputs.clear();
    draft.subject = null;
    draft.distinct = false;
    draft.conditions.forEach(condition -> draft.metrics.add(condition.metric()));
  }

  private boolean isOf(ColumnRef column, Metric metric) {
    String base = MetricTables.base(schema, metric);
    return base.equals(column.table()) || schema.joins().path(base, column.table()).isPresent();
  }
}
