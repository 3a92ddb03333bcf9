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
    return asked.dimensions().stream()
        .filter(each -> !lasts(each, root))
        .map(each -> bound(each, root))
        .toList();
  }

  /** "revenue per square metre by year": the floor of a store is the same in each of them. */
  private boolean lasts(Dimension dimension, String root) {
    boolean period =
        dimension instanceof Dimension.OfTime || dimension instanceof Dimension.OfDatePart;
    return period && NamedRows.are(schema, root) && divisor(root);
  }

  private boolean divisor(String root) {
    return asked.metrics().stream().noneMatch(metric -> over(metric, root))
        && ratioParts().stream().anyMatch(part -> over(part, root));
  }

  private List<Metric> ratioParts() {
    return MetricParts.of(
            schema,
            asked.metrics().stream().filter(metric -> MetricParts.divides(schema, metric)).toList())
        .leaves();
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
    if (bound.table().equals(root)) {
      return bound;
    }
    return usual ? own.orElse(bound) : ofPart(bound, root).orElse(bound);
  }

  /**
   * "returns per 100 orders in 2024": what returns are divided by are the orders of that year, and
   * not those of which something came back in it. The floor of stores has no such time.
   */
  private Optional<ColumnRef> ofPart(ColumnRef bound, String root) {
    List<Metric> parts = ratioParts();
    boolean usual = parts.stream().anyMatch(part -> isUsual(part, bound));
    boolean over = parts.stream().anyMatch(part -> over(part, root));
    return usual && over && !NamedRows.are(schema, root)
        ? schema.timeColumn(root)
        : Optional.empty();
  }

  private boolean isUsual(Metric metric, ColumnRef bound) {
    return MetricTables.time(schema, metric).filter(bound::equals).isPresent();
  }

  private boolean over(Metric metric, String root) {
    return !MetricParts.severalTables(schema, metric)
        && MetricTables.base(schema, metric).equals(root);
  }
}
