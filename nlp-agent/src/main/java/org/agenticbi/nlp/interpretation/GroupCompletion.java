package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** Makes groups of the rows and columns of which a draft wants metrics. */
final class GroupCompletion {

  private final Schema schema;
  private final Draft draft;

  GroupCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** Rows ranked by a metric are groups. */
  void complete() {
    boolean ranksGroups = draft.ranking.metric != null;
    if (!ranksGroups && draft.metrics.isEmpty()) {
      return;
    }
    if (ranksGroups && !draft.metrics.contains(draft.ranking.metric)) {
      draft.metrics.add(draft.ranking.metric);
    }
    groupOutputs(ranksGroups);
  }

  private void groupOutputs(boolean ranksGroups) {
    String subject = draft.subject;
    List<ColumnRef> own =
        draft.outputs.stream().filter(column -> column.table().equals(subject)).toList();
    boolean entity =
        ranksGroups
            || !draft.conditions.isEmpty()
            || !draft.changes.isEmpty()
            || draft.average != null;
    boolean alone = draft.dimensions.isEmpty() || !draft.ranking.within.isEmpty();
    if (subject != null && entity && alone) {
      boolean others = own.isEmpty() && !draft.outputs.isEmpty();
      if (!others) {
        draft.dimensions.add(new Dimension.OfEntity(subject, own).at(level(subject)));
        draft.outputs.removeAll(own);
      }
    } else if (subject != null
        && draft.dimensions.isEmpty()
        && draft.outputs.isEmpty()
        && !usedByMetric(subject)) {
      draft.dimensions.add(new Dimension.OfEntity(subject).at(level(subject)));
    }
    draft.outputs.forEach(column -> draft.dimensions.add(new Dimension.OfColumn(column)));
    draft.outputs.clear();
    draft.subject = null;
  }

  private Level level(String table) {
    return draft.levels.getOrDefault(table, new Level.Unsaid());
  }

  private boolean usedByMetric(String table) {
    return draft.metrics.stream()
        .anyMatch(metric -> MetricTables.base(schema, metric).equals(table));
  }
}
