package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** The metrics that could be meant where a question names none, most usual first. */
final class MetricCandidates {

  private static final int MOST = 4;

  private final Schema schema;

  MetricCandidates(Schema schema) {
    this.schema = schema;
  }

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
    return metrics.stream().limit(MOST).toList();
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
