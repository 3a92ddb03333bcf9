package org.agenticbi.nlp.interpretation;

import java.util.LinkedHashSet;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;

/** "name, department and salary of employees": in the order in which they were listed. */
final class ListedDetails {

  private final Draft draft;

  ListedDetails(Draft draft) {
    this.draft = draft;
  }

  void complete() {
    if (!draft.listed.isEmpty() && draft.metrics.isEmpty()) {
      Set<ColumnRef> all = new LinkedHashSet<>(draft.listed);
      all.addAll(draft.outputs);
      draft.outputs.clear();
      draft.outputs.addAll(all);
    }
  }
}
