package org.agenticbi.nlp.explanation;

import java.util.Locale;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;

/** How a measure aggregates, in one word. */
final class MeasureAggregates {

  private MeasureAggregates() {}

  static String name(MeasureExpression expression) {
    return switch (expression) {
      case MeasureExpression.Aggregated aggregated ->
          aggregated.aggregate() == AggregateKind.COUNT && aggregated.distinct()
              ? "count_distinct"
              : aggregated.aggregate().name().toLowerCase(Locale.ROOT);
      case MeasureExpression.Calculated calculated ->
          calculated.operator() == '/' ? "ratio" : name(calculated.left());
      case MeasureExpression.Constant _ -> "none";
    };
  }
}
