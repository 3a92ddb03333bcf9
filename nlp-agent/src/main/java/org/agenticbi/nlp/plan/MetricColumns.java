package org.agenticbi.nlp.plan;

import java.util.Locale;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Expression;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** A metric as a column: its names, unit and format. */
final class MetricColumns {

  private final Schema schema;

  MetricColumns(Schema schema) {
    this.schema = schema;
  }

  /** The metric as a column. */
  PlannedColumn column(Metric metric, Expression value, ColumnNames names) {
    return new PlannedColumn(
        names.unique(names.of(metric)),
        names.label(metric),
        value,
        ColumnRole.MEASURE,
        unit(metric),
        format(metric),
        metric,
        null,
        null);
  }

  private @Nullable String unit(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> measure.measure().unit();
      case Metric.ColumnAggregate aggregate ->
          aggregate.kind() == AggregateKind.COUNT ? null : schema.unit(aggregate.column());
      case Metric.RowCount _ -> null;
      case Metric.AverageOver average -> unit(average.inner());
      case Metric.ShareOfFirst _ -> "percent";
      case Metric.Portion _ -> "percent";
      case Metric.OfStaff staff ->
          staff.figure().isRate()
              ? "percent"
              : staff.weight() == null ? null : schema.unit(staff.weight());
      case Metric.PerHead ratio -> unit(ratio.total());
      case Metric.SpanAggregate aggregate ->
          aggregate.span().unit().name().toLowerCase(Locale.ROOT);
    };
  }

  private @Nullable String format(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> measure.measure().format();
      case Metric.ColumnAggregate aggregate ->
          aggregate.kind() == AggregateKind.COUNT ? "integer" : schema.format(aggregate.column());
      case Metric.RowCount _ -> "integer";
      case Metric.Portion _ -> "percent";
      case Metric.ShareOfFirst _ -> "percent";
      case Metric.SpanAggregate _ -> "decimal";
      case Metric.OfStaff staff ->
          switch (staff.figure()) {
            case TURNOVER, TURNOVER_OF_OPENING -> "percent";
            case AVERAGE_HEADCOUNT -> "decimal";
            case HIRES, LEAVERS, NET_CHANGE, HEADCOUNT, CURRENT_HEADCOUNT ->
                staff.weight() == null ? "integer" : schema.format(staff.weight());
          };
      case Metric.PerHead ratio -> {
        String total = format(ratio.total());
        yield "integer".equals(total) ? "decimal" : total;
      }
      case Metric.AverageOver average -> {
        String inner = format(average.inner());
        yield "integer".equals(inner) ? "decimal" : inner;
      }
    };
  }
}
