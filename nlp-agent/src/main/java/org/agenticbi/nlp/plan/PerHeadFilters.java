package org.agenticbi.nlp.plan;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.MetricTables;
import org.agenticbi.nlp.schema.Schema;

/**
 * Which conditions are on a total and which on the heads that it is divided by: "personnel cost per
 * head" keeps accounts of what was booked, and says nothing of who was there.
 */
final class PerHeadFilters {

  private final Schema schema;
  private final Set<String> heads = new TreeSet<>();

  PerHeadFilters(Schema schema, Interpretation asked) {
    this.schema = schema;
    for (Metric metric : asked.metrics()) {
      if (metric instanceof Metric.PerHead ratio) {
        heads.add(MetricTables.base(schema, ratio.heads()));
      }
    }
  }

  /** Those that hold for a part over the rows of a root; the time is the same for both. */
  List<Filter> of(boolean ofHeads, String root, List<Filter> filters) {
    return filters.stream()
        .filter(filter ->
            filter instanceof Filter.Window
                || reaches(root, filter.table())
                || !(ofHeads || heads.contains(filter.table())))
        .toList();
  }

  private boolean reaches(String root, String table) {
    return table.equals(root) || schema.joins().manyToOne(root, table);
  }
}
