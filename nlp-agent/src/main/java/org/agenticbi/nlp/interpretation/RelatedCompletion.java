package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Turns tables that were only spoken of into conditions: "customers who ordered" have orders,
 * "products never returned" have no returns.
 */
final class RelatedCompletion {

  private final Schema schema;
  private final Draft draft;

  RelatedCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** Returns whether everything that was compared has become a condition. */
  boolean complete() {
    groupConditions();
    Absence absence = draft.absence;
    if (absence != null) {
      complete(absence);
    }
    List<Filter> said = List.copyOf(draft.filters);
    boolean all = true;
    for (Filter.MetricCondition condition : draft.conditions) {
      if (!draft.metrics.contains(condition.metric()) || draft.ofOwners.contains(condition)) {
        all &= addCondition(condition, said);
      }
    }
    for (String event : draft.events) {
      addExistence(event);
    }
    return all;
  }

  /**
   * "average order value by month with more than 10 orders": of no rows but the groups, which show
   * what they are chosen by.
   */
  private void groupConditions() {
    if (draft.metrics.isEmpty() || draft.dimensions.isEmpty()) {
      return;
    }
    for (Filter.MetricCondition condition : draft.conditions) {
      boolean ofGroups =
          condition.table().isEmpty()
              && condition.inner().isEmpty()
              && anchorOf(MetricTables.base(schema, condition.metric())) == null;
      if (ofGroups && !draft.metrics.contains(condition.metric())) {
        draft.metrics.add(condition.metric());
      }
    }
  }

  /** What was said behind "never" about rows that are not the anchor's own goes inside. */
  private void complete(Absence said) {
    Filter.Related absence = said.related();
    List<Filter> inner = new ArrayList<>(absence.inner());
    for (int index = said.filtersBefore(); index < draft.filters.size(); index++) {
      Filter filter = draft.filters.get(index);
      if (said.holds(index, filter)
          && (own(absence) || !schema.joins().manyToOne(absence.anchor(), filter.table()))) {
        inner.add(filter);
      }
    }
    draft.filters.removeAll(inner);
    Optional<ColumnRef> asked = UnseenValues.asked(schema, draft);
    draft.filters.add(UnseenValues.absent(absence, inner, asked));
    draft.distinct |= asked.isPresent();
    draft.events.remove(absence.table());
    draft.events.removeIf(event -> inner.stream().anyMatch(each -> leadsTo(absence, each, event)));
  }

  /** "channels without orders": what is said is said of these, and not of the channels. */
  private static boolean own(Filter.Related absence) {
    return absence.anchor().equals(absence.table());
  }

  /** "never bought a garden product": the products are those that were not bought. */
  private boolean leadsTo(Filter.Related absence, Filter inner, String event) {
    return inner.table().equals(event)
        || schema
            .joins()
            .path(absence.table(), inner.table())
            .map(path ->
                path.edges().stream()
                    .anyMatch(step -> step.child().equals(event) || step.parent().equals(event)))
            .orElse(false);
  }

  /** What was said of the rows that make the number holds for every number that is compared. */
  private boolean addCondition(Filter.MetricCondition condition, List<Filter> said) {
    String base = MetricTables.base(schema, condition.metric());
    String table = condition.table().isEmpty() ? anchorOf(base) : condition.table();
    if (table == null) {
      return false;
    }
    List<Filter> inner = new ArrayList<>(condition.inner());
    for (Filter filter : said) {
      if (!schema.joins().manyToOne(table, filter.table())) {
        inner.add(filter);
      }
    }
    if (draft.metrics.isEmpty()) {
      draft.filters.removeAll(inner);
    }
    draft.events.remove(base);
    draft.filters.add(
        new Filter.MetricCondition(
            table,
            condition.metric(),
            condition.comparator(),
            condition.value(),
            condition.to(),
            inner));
    return true;
  }

  private @Nullable String anchorOf(String base) {
    String anchor = draft.anchor();
    if (anchor != null && schema.joins().manyToOne(base, anchor)) {
      return anchor;
    }
    List<String> owners =
        draft.events.stream()
            .filter(event -> !event.equals(base) && schema.joins().manyToOne(base, event))
            .toList();
    return owners.size() == 1 ? owners.getFirst() : null;
  }

  private void addExistence(String event) {
    String root = root();
    if (root == null || root.equals(event) || schema.joins().manyToOne(root, event)) {
      return;
    }
    String anchor = nearestAnchor(root, event);
    boolean covered = draft.filters.stream().anyMatch(filter -> covers(filter, anchor, event));
    boolean grouped = draft.metrics.stream().anyMatch(metric -> reaches(metric, event));
    if (!covered && !grouped && schema.joins().path(anchor, event).isPresent()) {
      draft.filters.add(new Filter.Related(anchor, event, false, List.of()));
    }
  }

  private boolean reaches(Metric metric, String event) {
    return schema.joins().manyToOne(MetricTables.base(schema, metric), event);
  }

  private boolean covers(Filter filter, String anchor, String event) {
    return filter.table().equals(event)
        || schema
            .joins()
            .path(anchor, filter.table())
            .map(path -> path.edges().stream().anyMatch(step -> step.child().equals(event)))
            .orElse(false);
  }

  private @Nullable String root() {
    return draft.metrics.isEmpty()
        ? draft.anchor()
        : MetricTables.base(schema, draft.metrics.getFirst());
  }

  /** "revenue from customers who returned something": the event belongs to the customer. */
  private String nearestAnchor(String root, String event) {
    String nearest = root;
    double distance = schema.joins().distance(root, event);
    for (String other : draft.events) {
      double own = schema.joins().distance(other, event);
      if (!other.equals(event) && schema.joins().manyToOne(root, other) && own < distance) {
        nearest = other;
        distance = own;
      }
    }
    return nearest;
  }
}
