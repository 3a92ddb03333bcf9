package org.agenticbi.nlp.plan;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "Delivery time by channel": a channel in which nothing is ever delivered has none. Rows without
 * the end of a duration give nothing to its mean; groups of nothing else are left out.
 */
final class EndedSpans {

  private EndedSpans() {}

  /** A question for durations of groups, and nothing else of them, only over what has ended. */
  static Interpretation only(Schema schema, Interpretation asked) {
    ColumnRef end = end(asked);
    if (end == null || asked.dimensions().isEmpty() || asked.comparison() != null) {
      return asked;
    }
    Profile profile = schema.column(end).profile();
    Filter ended = new Filter.Missing(end, true);
    if (profile == null || profile.nullShare() <= 0 || asked.filters().contains(ended)) {
      return asked;
    }
    List<Filter> filters = new ArrayList<>(asked.filters());
    filters.add(ended);
    return asked.withFilters(filters);
  }

  private static @Nullable ColumnRef end(Interpretation asked) {
    return asked.metrics().size() == 1
            && asked.metrics().getFirst() instanceof Metric.SpanAggregate spans
        ? spans.span().to()
        : null;
  }
}
