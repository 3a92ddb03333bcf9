package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** Where a metric comes from. */
public final class MetricTables {

  private MetricTables() {}

  /** The table over whose rows a metric is computed. */
  public static String base(Schema schema, Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> measure.measure().table();
      case Metric.ColumnAggregate aggregate -> aggregate.column().table();
      case Metric.RowCount count -> count.table();
      case Metric.OverGroups over -> base(schema, over.inner());
      case Metric.Portion portion -> base(schema, portion.whole());
      case Metric.SpanAggregate aggregate -> aggregate.span().table(schema);
      case Metric.OfStaff staff -> staff.staff().table();
      case Metric.PerHead ratio -> base(schema, ratio.total());
    };
  }

  /** The time at which what a metric counts happens. */
  public static Optional<ColumnRef> time(Schema schema, Metric metric) {
    if (metric instanceof Metric.ModelMeasure measure && measure.measure().timeColumn() != null) {
      String table = measure.measure().table();
      return Optional.of(schema.reference(measure.measure().timeColumn(), table));
    }
    if (metric instanceof Metric.OfStaff staff) {
      return Optional.of(
          staff.figure() == StaffFigure.LEAVERS ? staff.staff().left() : staff.staff().came());
    }
    return metric instanceof Metric.PerHead ratio
        ? time(schema, ratio.total())
        : schema.timeColumn(base(schema, metric));
  }
}
