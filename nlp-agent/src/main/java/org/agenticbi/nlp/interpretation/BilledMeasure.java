package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "revenue by customer" where revenue is only stated, or booked, for the whole business: what
 * customers were charged can be divided by them.
 */
public final class BilledMeasure {

  private static final String REVENUE = "revenue";
  private static final String INVOICED = "invoiced amount";

  private BilledMeasure() {}

  /** The interpretation with what was charged instead of what is stated; none without both. */
  public static Optional<Interpretation> of(Schema schema, Interpretation asked) {
    UnaryOperator<Metric> billed = metric -> billed(schema, metric);
    Interpretation other = replaced(schema, asked, billed);
    return other.equals(asked)
        ? Optional.empty()
        : Optional.of(AskedStatus.of(timed(schema, asked, other)));
  }

  /** When it was charged, rather than when it was booked. */
  private static Interpretation timed(Schema schema, Interpretation asked, Interpretation billed) {
    if (asked.metrics().isEmpty() || billed.metrics().isEmpty()) {
      return billed;
    }
    ColumnRef booked = time(schema, asked.metrics().getFirst());
    ColumnRef charged = time(schema, billed.metrics().getFirst());
    if (booked == null || charged == null || booked.equals(charged)) {
      return billed;
    }
    return billed
        .withFilters(timed(billed.filters(), booked, charged))
        .withDimensions(
            billed.dimensions().stream()
                .map(dimension ->
                    dimension instanceof Dimension.OfTime time && booked.equals(time.column())
                        ? new Dimension.OfTime(time.grain(), charged)
                        : dimension)
                .toList());
  }

  private static List<Filter> timed(List<Filter> filters, ColumnRef booked, ColumnRef charged) {
    return filters.stream()
        .map(filter ->
            filter instanceof Filter.Window window && window.column().equals(booked)
                ? new Filter.Window(charged, window.windows())
                : filter)
        .toList();
  }

  private static @Nullable ColumnRef time(Schema schema, Metric metric) {
    return schema.timeColumn(MetricTables.base(schema, metric)).orElse(null);
  }

  private static Metric billed(Schema schema, Metric metric) {
    return metric instanceof Metric.ModelMeasure(Measure stated)
        ? charged(schema, stated).<Metric>map(Metric.ModelMeasure::new).orElse(metric)
        : metric;
  }

  private static Optional<Measure> charged(Schema schema, Measure stated) {
    List<Measure> measures = schema.model().measures();
    Optional<Measure> billed =
        measures.stream()
            .filter(measure -> measure.label().equals(Measure.BILLED + stated.label()))
            .findFirst();
    boolean booked = schema.drafted() && stated.name().equals(REVENUE);
    return billed.isPresent() || !booked
        ? billed
        : measures.stream().filter(BilledMeasure::invoiced).findFirst();
  }

  /** What customers were charged; what suppliers charge is called otherwise. */
  private static boolean invoiced(Measure measure) {
    return measure.synonyms().contains(INVOICED);
  }

  private static Interpretation replaced(
      Schema schema, Interpretation asked, UnaryOperator<Metric> with) {
    Ranking ranking = asked.ranking();
    AverageCondition average = asked.average();
    return asked
        .withMetrics(asked.metrics().stream().map(with).toList())
        .withFilters(
            asked.filters().stream().map(filter -> replaced(schema, filter, with)).toList())
        .withHaving(
            asked.having().stream()
                .map(each -> (Filter.MetricCondition) replaced(schema, each, with))
                .toList())
        .withRanking(ranking == null ? null : ranking.of(changed(ranking.metric(), with)))
        .withAverage(
            average == null
                ? null
                : new AverageCondition(with.apply(average.metric()), average.comparator()));
  }

  private static Filter replaced(Schema schema, Filter filter, UnaryOperator<Metric> with) {
    if (!(filter instanceof Filter.MetricCondition each)) {
      return filter;
    }
    Metric metric = with.apply(each.metric());
    ColumnRef booked = time(schema, each.metric());
    ColumnRef charged = time(schema, metric);
    List<Filter> inner =
        booked == null || charged == null ? each.inner() : timed(each.inner(), booked, charged);
    return new Filter.MetricCondition(
        each.table(), metric, each.comparator(), each.value(), each.to(), inner, each.of());
  }

  private static @Nullable Metric changed(@Nullable Metric metric, UnaryOperator<Metric> with) {
    return metric == null ? null : Objects.requireNonNull(with.apply(metric));
  }
}
