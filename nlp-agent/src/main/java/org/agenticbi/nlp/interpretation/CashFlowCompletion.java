package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;

/**
 * "supplier payments in March", "bank charges by bank": kinds of movements on bank accounts are
 * spoken of without a number, and their money is meant.
 */
final class CashFlowCompletion {

  private final Schema schema;
  private final Draft draft;

  CashFlowCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    Measure flow = flow().orElse(null);
    if (flow == null || !draft.metrics.isEmpty() || !draft.ranking.byNothing()) {
      return;
    }
    if (nothingNamed(flow) && kindNamed(flow)) {
      draft.pending.clear();
      draft.metrics.add(new Metric.ModelMeasure(flow));
      draft.assume(flow.label().toLowerCase(Locale.ROOT));
    }
  }

  private Optional<Measure> flow() {
    return schema.drafted()
        ? schema.model().measures().stream()
            .filter(measure -> measure.name().equals("net_cash_flow"))
            .findFirst()
        : Optional.empty();
  }

  private boolean nothingNamed(Measure flow) {
    ColumnRef time = draft.time.column;
    return draft.pending.stream().allMatch(each -> each.kind() == AggregateKind.SUM)
        && (time == null || time.table().equals(flow.table()))
        && draft.outputs.isEmpty()
        && draft.subject == null
        && draft.events.isEmpty()
        && draft.vague == null
        && !draft.ranking.asked;
  }

  private boolean kindNamed(Measure flow) {
    return draft.filters.stream()
            .anyMatch(each ->
                each instanceof Filter.Values values
                    && !values.negated()
                    && values.table().equals(flow.table())
                    && schema.role(values.column()) == ColumnRole.CATEGORY)
        && draft.filters.stream()
            .allMatch(each ->
                each.table().equals(flow.table())
                    || schema.joins().manyToOne(flow.table(), each.table()));
  }
}
