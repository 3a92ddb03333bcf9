package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** How a quantity is aggregated when a question does not say. */
final class DefaultAggregate {

  /** Words of quantities whose sum over rows means nothing. */
  private static final Set<String> AVERAGED =
      Set.of(
          "ratio",
          "rate",
          "percent",
          "percentage",
          "price",
          "age",
          "score",
          "rating",
          "average",
          "margin",
          "share",
          "index",
          "days",
          "temperature",
          "equity",
          "coverage",
          "height",
          "weight",
          "speed");

  private DefaultAggregate() {}

  /** What the model says; the mean for rates, prices and the like; else the sum. */
  static AggregateKind of(Schema schema, ColumnRef column) {
    AggregateKind said = schema.field(column).map(Field::defaultAggregate).orElse(null);
    if (said != null) {
      return said;
    }
    for (String word : Schema.words(column.column()).split(" ", -1)) {
      if (AVERAGED.contains(word)) {
        return AggregateKind.AVERAGE;
      }
    }
    String format = schema.format(column);
    boolean relative = format != null && (format.equals("percent") || format.equals("ratio"));
    return relative ? AggregateKind.AVERAGE : AggregateKind.SUM;
  }
}
