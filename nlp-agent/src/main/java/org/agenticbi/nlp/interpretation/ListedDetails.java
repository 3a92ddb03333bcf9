package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** "invoices over 500 with the customer": what they were chosen and sorted by is shown too. */
final class ListedDetails {

  private final Schema schema;
  private final Draft draft;

  ListedDetails(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    if (!draft.listed.isEmpty() && draft.metrics.isEmpty()) {
      Set<ColumnRef> all = new LinkedHashSet<>(draft.listed);
      all.addAll(draft.outputs);
      draft.outputs.clear();
      draft.outputs.addAll(all);
    }
    String subject = draft.subject;
    boolean keyed =
        subject != null
            && draft.metrics.isEmpty()
            && draft.outputs.size() > 1
            && schema.labels(subject).equals(schema.primaryKey(subject))
            && draft.outputs.containsAll(schema.primaryKey(subject));
    if (!keyed) {
      return;
    }
    List<ColumnRef> said = new ArrayList<>();
    for (Filter filter : draft.filters) {
      if (filter instanceof Filter.Amount amount) {
        said.add(amount.column());
      } else if (filter instanceof Filter.Range range) {
        said.add(range.column());
      }
    }
    if (draft.ranking.column != null) {
      said.add(draft.ranking.column);
    }
    said.stream().filter(column -> column.table().equals(subject)).forEach(draft.outputs::add);
  }
}
