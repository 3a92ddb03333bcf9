package org.agenticbi.nlp.plan;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.interpretation.Metric;
import org.agenticbi.nlp.schema.Schema;

/** Names output columns, each once. */
final class ColumnNames {

  private final Schema schema;
  private final Set<String> taken = new TreeSet<>();

  ColumnNames(Schema schema) {
    this.schema = schema;
  }

  /** The wish, with a number behind it when it is taken. */
  String unique(String wish) {
    String name = wish;
    for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
      name = wish + "_" + number;
    }
    return name;
  }

  /** A metric's name as a column. */
  String of(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> measure.measure().name();
      case Metric.RowCount count -> identifier(count.table()) + "_count";
      case Metric.ColumnAggregate aggregate -> {
        String prefix = prefix(aggregate.kind(), aggregate.distinct());
        yield prefix + identifier(aggregate.column().column());
      }
      case Metric.AverageOver average -> prefix(average.kind(), false) + of(average.inner());
      case Metric.ShareOfFirst share -> "share_of_" + of(share.inner());
      case Metric.Portion portion -> "share_of_" + of(portion.whole());
      case Metric.OfStaff staff ->
          identifier(staff.figure().label())
              + (staff.weight() == null ? "" : "_" + identifier(staff.weight().column()));
      case Metric.PerHead ratio -> of(ratio.total()) + "_per_head";
      case Metric.SpanAggregate aggregate ->
          prefix(aggregate.kind(), false) + aggregate.span().unit().name().toLowerCase(Locale.ROOT);
    };
  }

  /** A metric's name for a person. */
  String label(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> measure.measure().label();
      case Metric.RowCount count -> "number of " + schema.tableName(count.table());
      case Metric.ColumnAggregate aggregate ->
          words(aggregate.kind(), aggregate.distinct()) + schema.columnName(aggregate.column());
      case Metric.AverageOver average -> words(average.kind(), false) + label(average.inner());
      case Metric.ShareOfFirst share -> "share of " + label(share.inner());
      case Metric.Portion portion -> "share of " + label(portion.whole());
      case Metric.OfStaff staff ->
          staff.weight() == null
              ? staff.figure().label()
              : schema.columnName(staff.weight()) + " at the end";
      case Metric.PerHead ratio -> label(ratio.total()) + " per head";
      case Metric.SpanAggregate aggregate ->
          words(aggregate.kind(), false) + aggregate.span().unit().name().toLowerCase(Locale.ROOT);
    };
  }

  private static String identifier(String name) {
    return Schema.words(name).replace(' ', '_');
  }

  private static String prefix(AggregateKind kind, boolean distinct) {
    return words(kind, distinct).replace(" of ", " ").replace(' ', '_');
  }

  private static String words(AggregateKind kind, boolean distinct) {
    return switch (kind) {
      case SUM -> "total ";
      case COUNT -> distinct ? "number of different " : "number of ";
      case AVERAGE -> "average ";
      case MINIMUM -> "minimum ";
      case MAXIMUM -> "maximum ";
      case MEDIAN -> "median ";
    };
  }
}
