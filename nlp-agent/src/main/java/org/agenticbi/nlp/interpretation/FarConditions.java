package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.model.joins.JoinEdge;
import org.agenticbi.model.joins.JoinPath;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Finds conditions on rows that only share a row above with those that are asked for: shipments of
 * a site that has a product in stock say little of what was shipped.
 */
public final class FarConditions {

  private FarConditions() {}

  /** Whether a question was read with one. */
  public static boolean any(Schema schema, Interpretation asked) {
    String root = root(schema, asked);
    if (asked.filters().stream().anyMatch(filter -> within(schema, filter))) {
      return true;
    }
    return root != null
        && asked.filters().stream()
            .anyMatch(filter ->
                inside(schema, filter)
                    || (turns(schema, root, filter.table())
                        && !PlanVersions.says(schema, filter, asked.metrics())));
  }

  /** "with a salary above 80000" of those whose department has a budget for salaries. */
  private static boolean inside(Schema schema, Filter filter) {
    return filter instanceof Filter.MetricCondition condition
        && condition.inner().stream()
            .anyMatch(each ->
                turns(schema, MetricTables.base(schema, condition.metric()), each.table())
                    && !PlanVersions.says(schema, each, List.of(condition.metric())));
  }

  /** A condition on the rows of which a number is compared. */
  private static boolean within(Schema schema, Filter filter) {
    return filter instanceof Filter.MetricCondition condition
        && condition.inner().stream()
            .anyMatch(inner ->
                turns(schema, MetricTables.base(schema, condition.metric()), inner.table()));
  }

  private static @Nullable String root(Schema schema, Interpretation asked) {
    return asked.metrics().isEmpty()
        ? asked.subject()
        : MetricTables.base(schema, asked.metrics().getFirst());
  }

  private static boolean turns(Schema schema, String from, String to) {
    List<JoinEdge> edges = schema.joins().path(from, to).map(JoinPath::edges).orElse(List.of());
    for (int at = 1; at < edges.size(); at++) {
      if (edges.get(at - 1).manyToOne() && !edges.get(at).manyToOne()) {
        return true;
      }
    }
    return false;
  }
}
