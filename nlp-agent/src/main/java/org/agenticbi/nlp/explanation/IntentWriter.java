package org.agenticbi.nlp.explanation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.agenticbi.nlp.interpretation.Comparison;
import org.agenticbi.nlp.interpretation.Dimension;
import org.agenticbi.nlp.interpretation.Filter;
import org.agenticbi.nlp.interpretation.Interpretation;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.interpretation.Ranking;
import org.agenticbi.nlp.plan.Plan;
import org.agenticbi.nlp.plan.PlannedColumn;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.TimeWindow;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentFilter;
import org.agenticbi.protocol.IntentMetric;
import org.agenticbi.protocol.IntentOrder;
import org.agenticbi.protocol.IntentTimeWindow;
import org.jspecify.annotations.Nullable;

/** The analysis of a question in the form of the protocol. */
public final class IntentWriter {

  private final Explainer explainer;
  private final FilterWords words;

  /** Uses the names that the schema gives. */
  public IntentWriter(Schema schema) {
    this.explainer = new Explainer(schema);
    this.words = new FilterWords(schema, explainer);
  }

  /** The intent of an interpretation and its plan. */
  public Intent intent(Interpretation asked, Plan plan) {
    List<IntentMetric> metrics = new ArrayList<>();
    List<IntentDimension> dimensions = new ArrayList<>();
    for (PlannedColumn column : plan.columns()) {
      if (column.metric() != null) {
        metrics.add(metric(column, asked));
      } else {
        dimensions.add(dimension(column));
      }
    }
    Ranking ranking = asked.ranking();
    return new Intent(
        explainer.heading(asked),
        metrics,
        dimensions,
        filters(asked),
        window(asked),
        grain(asked),
        comparison(asked),
        order(asked, plan),
        ranking == null || !ranking.within().isEmpty() ? null : ranking.limit(),
        asked.chart());
  }

  private static IntentMetric metric(PlannedColumn column, Interpretation asked) {
    return new IntentMetric(
        column.name(),
        column.label(),
        aggregate(column, asked),
        column.source(),
        column.unit(),
        column.format());
  }

  private static String aggregate(PlannedColumn column, Interpretation asked) {
    if (column.name().endsWith("_growth")) {
      return "growth";
    }
    if (asked.share()) {
      return "share";
    }
    return switch (column.metric()) {
      case Metric.RowCount _ -> "count";
      case Metric.ColumnAggregate aggregate -> aggregate.kind().name().toLowerCase(Locale.ROOT);
      case Metric.AverageOver average -> average.kind().name().toLowerCase(Locale.ROOT);
      case Metric.ShareOfFirst _ -> "share";
      case Metric.Portion _ -> "share";
      case Metric.OfStaff staff -> staff.figure().isRate() ? "share" : "count";
      case Metric.PerHead _ -> "ratio";
      case Metric.SpanAggregate aggregate -> aggregate.kind().name().toLowerCase(Locale.ROOT);
      case Metric.ModelMeasure measure -> MeasureAggregates.name(measure.measure().expression());
      case null -> "none";
    };
  }

  private static IntentDimension dimension(PlannedColumn column) {
    String source = column.source() == null ? column.name() : column.source();
    String grain =
        column.dimension() instanceof Dimension.OfTime time
            ? time.grain().name().toLowerCase(Locale.ROOT)
            : null;
    return new IntentDimension(column.name(), column.label(), source, column.role(), grain);
  }

  private List<IntentFilter> filters(Interpretation asked) {
    List<IntentFilter> filters = new ArrayList<>();
    for (Filter filter : asked.filters()) {
      if (!(filter instanceof Filter.Window)) {
        filters.add(FilterFacts.of(filter, words.words(filter)));
      }
    }
    asked.having().forEach(each -> filters.add(FilterFacts.of(each, words.words(each))));
    return filters;
  }

  private static @Nullable IntentTimeWindow window(Interpretation asked) {
    for (Filter filter : asked.filters()) {
      if (filter instanceof Filter.Window window) {
        TimeWindow last =
            asked.comparison() instanceof Comparison.OfWindows compared
                ? compared.current()
                : window.windows().getFirst();
        return new IntentTimeWindow(
            window.column().toString(),
            last.from() == null ? null : last.from().toString(),
            last.toExclusive() == null ? null : last.toExclusive().minusDays(1).toString(),
            last.label());
      }
    }
    return null;
  }

  private static @Nullable String grain(Interpretation asked) {
    return asked.dimensions().stream()
        .filter(Dimension.OfTime.class::isInstance)
        .map(each -> ((Dimension.OfTime) each).grain().name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse(null);
  }

  private static @Nullable String comparison(Interpretation asked) {
    return switch (asked.comparison()) {
      case Comparison.OfWindows windows ->
          windows
                  .base()
                  .equals(windows.current().isClosed() ? windows.current().sameLastYear() : null)
              ? "same_period_last_year"
              : "previous_period";
      case Comparison.OfPeriods periods ->
          periods.back() == 1 ? "previous_period" : "same_period_last_year";
      case null -> null;
    };
  }

  private static List<IntentOrder> order(Interpretation asked, Plan plan) {
    Ranking ranking = asked.ranking();
    if (ranking == null) {
      return List.of();
    }
    for (PlannedColumn column : plan.columns()) {
      boolean metric = ranking.metric() != null && ranking.metric().equals(column.metric());
      boolean same =
          ranking.column() != null && ranking.column().toString().equals(column.source());
      if (metric || same) {
        return List.of(new IntentOrder(column.name(), ranking.descending()));
      }
    }
    return List.of();
  }
}
