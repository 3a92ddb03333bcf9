package org.agenticbi.nlp.plan;

import java.util.List;
import java.util.Optional;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.MetricTables;
import org.agenticbi.nlp.interpretation.PlanVersions;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The times of numbers that stand side by side: invoices by the day they were written, payments by
 * the day they came in, and not by the day of their invoice.
 *
 * <p>Only a time that nobody named gives way: the usual one of another of the metrics.
 */
final class OwnTimes {

  private final Schema schema;
  private final Interpretation asked;

  OwnTimes(Schema schema, Interpretation asked) {
    this.schema = schema;
    this.asked = asked;
  }

  List<Dimension> dimensions(String root) {
    return asked.dimensions().stream().map(each -> bound(each, root)).toList();
  }

  List<Filter> filters(String root) {
    return asked.filters().stream()
        .filter(each -> !ofOtherPlan(each, root))
        .map(each -> bound(each, root))
        .toList();
  }

  /** The version of a plan says nothing of what was booked beside it. */
  private boolean ofOtherPlan(Filter filter, String root) {
    return !filter.table().equals(root) && PlanVersions.says(schema, filter, asked.metrics());
  }

  private Dimension bound(Dimension dimension, String root) {
    return switch (dimension) {
      case Dimension.OfTime time -> new Dimension.OfTime(time.grain(), own(time.column(), root));
      case Dimension.OfDatePart part ->
          new Dimension.OfDatePart(part.part(), own(part.column(), root));
      case Dimension.OfColumn _,
          Dimension.OfEntity _,
          Dimension.OfBands _,
          Dimension.OfCondition _ ->
          dimension;
    };
  }

  private Filter bound(Filter filter, String root) {
    return filter instanceof Filter.Window window
        ? new Filter.Window(ownOf(window.column(), root), window.windows())
        : filter;
  }

  private @Nullable ColumnRef own(@Nullable ColumnRef bound, String root) {
    if (bound == null) {
      return null;
    }
    return ownOf(bound, root);
  }

  private ColumnRef ownOf(ColumnRef bound, String root) {
    Optional<ColumnRef> own = schema.timeColumn(root).filter(time -> time.table().equals(root));
    boolean usual =
        asked.metrics().stream().anyMatch(metric -> isUsual(metric, bound))
            && asked.metrics().stream().anyMatch(metric -> over(metric, root));
    return usual && !bound.table().equals(root) ? own.orElse(bound) : bound;
  }

  private boolean isUsual(Metric metric, ColumnRef bound) {
    return MetricTables.time(schema, metric).filter(bound::equals).isPresent();
  }

  private boolean over(Metric metric, String root) {
    return !MetricParts.severalTables(schema, metric)
        && MetricTables.base(schema, metric).equals(root);
  }
}
