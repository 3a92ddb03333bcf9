package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The metrics that could be meant where a question names none, most usual first. */
final class MetricCandidates {

  private static final int MOST = 4;
  private static final Pattern AVERAGE =
      Pattern.compile("average .*|.* (per|share|rate|percent)( .*)?", Pattern.CASE_INSENSITIVE);

  private final Schema schema;

  MetricCandidates(Schema schema) {
    this.schema = schema;
  }

  private static final Pattern ASIDE = Pattern.compile("(discount|cost_of|return|refund|stock).*");
  private static final Pattern PLANS =
      Pattern.compile("(actual|target|budget|forecast|variance|overspend)(_.*)?");

  /** Those that can be computed for each row of the anchor and for each group. */
  List<Metric> of(@Nullable String anchor, List<Dimension> dimensions) {
    List<Metric> metrics = new ArrayList<>();
    for (Measure measure : schema.model().measures()) {
      if (fits(measure.table(), anchor, dimensions)) {
        metrics.add(new Metric.ModelMeasure(measure));
      }
    }
    if (metrics.isEmpty() && anchor != null) {
      addColumns(metrics, anchor);
      addCounts(metrics, anchor);
    }
    return varied(withoutPlans(metrics), anchor, dimensions).stream().limit(MOST).toList();
  }

  /** What was planned, and what it is held against, are measures of their own only where named. */
  private List<Metric> withoutPlans(List<Metric> metrics) {
    List<Metric> others =
        metrics.stream()
            .filter(metric ->
                !(metric instanceof Metric.ModelMeasure(Measure measure)
                    && PLANS.matcher(measure.name()).matches()))
            .toList();
    return others.isEmpty() || !schema.drafted() ? metrics : others;
  }

  /** Amounts and how many there were before averages of the same: these come to the same places. */
  private List<Metric> varied(
      List<Metric> metrics, @Nullable String anchor, List<Dimension> dimensions) {
    List<Metric> plain = new ArrayList<>();
    List<Metric> averages = new ArrayList<>();
    for (Metric metric : metrics) {
      (average(metric) ? averages : plain).add(metric);
    }
    plain.sort(Comparator.comparing(MetricCandidates::aside));
    if (schema.drafted() && !plain.isEmpty() && !averages.isEmpty()) {
      MetricTables.time(schema, averages.getFirst())
          .map(ColumnRef::table)
          .filter(event -> !event.equals(anchor) && fits(event, anchor, dimensions))
          .filter(event -> ofEvents(plain.getFirst(), event))
          .ifPresent(event -> plain.add(1, new Metric.RowCount(event)));
    }
    plain.addAll(averages);
    return plain;
  }

  /** What was given away or spent says little of how good something is. */
  private static boolean aside(Metric metric) {
    return metric instanceof Metric.ModelMeasure(Measure measure)
        && ASIDE.matcher(measure.name()).matches();
  }

  private boolean ofEvents(Metric metric, String event) {
    String base = MetricTables.base(schema, metric);
    return base.equals(event) || schema.joins().manyToOne(base, event);
  }

  private static boolean average(Metric metric) {
    return metric instanceof Metric.ModelMeasure(Measure measure)
        && AVERAGE.matcher(measure.label()).matches();
  }

  private boolean fits(String base, @Nullable String anchor, List<Dimension> dimensions) {
    if (anchor != null && !schema.joins().manyToOne(base, anchor)) {
      return false;
    }
    return dimensions.stream().allMatch(dimension -> reaches(base, dimension));
  }

  private boolean reaches(String base, Dimension dimension) {
    return switch (dimension) {
      case Dimension.OfColumn column -> schema.joins().manyToOne(base, column.column().table());
      case Dimension.OfEntity entity -> schema.joins().manyToOne(base, entity.table());
      case Dimension.OfBands bands -> schema.joins().manyToOne(base, bands.column().table());
      case Dimension.OfCondition condition ->
          schema.joins().manyToOne(base, condition.filter().table());
      case Dimension.OfTime _, Dimension.OfDatePart _ -> true;
    };
  }

  private void addColumns(List<Metric> metrics, String anchor) {
    for (ColumnRef column : schema.columns(anchor)) {
      if (schema.quantity(column) && !schema.hidden(column)) {
        metrics.add(new Metric.ColumnAggregate(AggregateKind.SUM, column, false));
      }
    }
  }

  private void addCounts(List<Metric> metrics, String anchor) {
    for (Table table : schema.tables()) {
      boolean child =
          !table.name().equals(anchor) && schema.joins().manyToOne(table.name(), anchor);
      if (child) {
        metrics.add(new Metric.RowCount(table.name()));
      }
    }
  }
}
