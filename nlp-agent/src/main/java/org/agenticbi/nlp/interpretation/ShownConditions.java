package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.schema.Schema;

/**
 * "customers with more than five orders": how many each of them has is shown, as if it had been
 * asked for; the condition is one on groups then.
 */
final class ShownConditions {

  private final Schema schema;
  private final Draft draft;

  ShownConditions(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    String subject = draft.subject;
    boolean list =
        subject != null
            && draft.dimensions.isEmpty()
            && draft.conditions.size() == 1
            && draft.ofOwners.isEmpty()
            && draft.changes.isEmpty()
            && draft.above.isEmpty()
            && draft.average == null
            && draft.absence == null
            && !draft.distinct
            && ranksByNothing();
    if (!list || subject == null) {
      return;
    }
    Filter.MetricCondition condition = draft.conditions.getFirst();
    boolean own = condition.table().isEmpty() || condition.table().equals(subject);
    boolean shown = draft.metrics.contains(condition.metric()) || !ofOneTable(condition.metric());
    if (own && !shown && condition.inner().isEmpty() && alongOneKey(subject, condition.metric())) {
      draft.metrics.add(condition.metric());
    }
  }

  /** Whether all other numbers are of the same rows: "and their total amount". */
  private boolean ofOneTable(Metric metric) {
    String base = MetricTables.base(schema, metric);
    return draft.metrics.stream().allMatch(each -> base.equals(MetricTables.base(schema, each)));
  }

  private boolean ranksByNothing() {
    return draft.ranking.metric == null
        && draft.ranking.column == null
        && draft.ranking.limit == null;
  }

  /** Whether all that is said holds for the rows that the number is computed over. */
  private boolean alongOneKey(String subject, Metric metric) {
    if (metric instanceof Metric.OverGroups
        || metric instanceof Metric.OfStaff
        || metric instanceof Metric.PerHead) {
      return false;
    }
    String base = MetricTables.base(schema, metric);
    return schema.joins().manyToOne(base, subject)
        && draft.outputs.stream().allMatch(column -> column.table().equals(subject))
        && draft.events.stream().allMatch(event -> within(base, event))
        && draft.filters.stream().allMatch(filter -> within(base, filter.table()));
  }

  private boolean within(String base, String table) {
    return base.equals(table) || schema.joins().manyToOne(base, table);
  }
}
