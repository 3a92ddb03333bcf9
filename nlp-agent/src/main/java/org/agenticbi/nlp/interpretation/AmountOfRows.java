package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** What rows are worth: their own amount of money, or that of the lines that they are made of. */
final class AmountOfRows {

  private static final Set<String> WORDS =
      Set.of(
          "value",
          "values",
          "amount",
          "amounts",
          "worth",
          "volume",
          "sum",
          "sums",
          "total",
          "total value",
          "total amount",
          "total worth",
          "total volume");

  private final Schema schema;

  AmountOfRows(Schema schema) {
    this.schema = schema;
  }

  /** Whether a word speaks of an amount of money without saying of what. */
  static boolean isWord(String text) {
    return WORDS.contains(text);
  }

  /** The total over the rows of a table; nothing where they have no amount of money. */
  Optional<Metric> of(String table) {
    Optional<ColumnRef> own = MoneyColumn.of(schema, table);
    return measure(table, true)
        .or(() -> own.map(column -> new Metric.ColumnAggregate(AggregateKind.SUM, column, false)))
        .or(() -> measure(table, false));
  }

  private Optional<Metric> measure(String table, boolean own) {
    return schema.model().measures().stream()
        .filter(measure -> "currency".equals(measure.format()))
        .filter(measure -> !measure.semiAdditive())
        .filter(measure -> own ? measure.table().equals(table) : isLineOf(measure, table))
        .map(measure -> (Metric) new Metric.ModelMeasure(measure))
        .filter(OverGroupsCompletion::additive)
        .findFirst();
  }

  /** Lines have the time of what they are lines of. */
  private boolean isLineOf(Measure measure, String whole) {
    return schema.joins().manyToOne(measure.table(), whole)
        && schema
            .timeColumn(measure.table())
            .filter(time -> time.table().equals(whole))
            .isPresent();
  }

  /** Whether a metric is an amount of money. */
  boolean isMoney(Metric metric) {
    return switch (metric) {
      case Metric.ModelMeasure measure -> "currency".equals(measure.measure().format());
      case Metric.ColumnAggregate aggregate ->
          "currency".equals(schema.format(aggregate.column()))
              || of(aggregate.column().table()).filter(metric::equals).isPresent();
      case Metric.OverGroups over -> isMoney(over.inner());
      case Metric.Portion _, Metric.RowCount _, Metric.SpanAggregate _ -> false;
      case Metric.OfStaff _, Metric.PerHead _ -> false;
    };
  }
}
