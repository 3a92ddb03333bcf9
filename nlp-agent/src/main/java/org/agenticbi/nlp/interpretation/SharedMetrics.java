package org.agenticbi.nlp.interpretation;

import org.agenticbi.model.semantics.AggregateKind;

/** Of which numbers shares are shown, and whether the numbers themselves stand beside them. */
public final class SharedMetrics {

  private SharedMetrics() {}

  /** "average cost and share of the total cost": a mean beside a total is no part of anything. */
  public static boolean shared(Interpretation asked, Metric metric) {
    return asked.share() && (asked.metrics().size() == 1 || !mean(metric));
  }

  /** "top 5 customers by revenue with their share": by what they are the first is shown too. */
  public static boolean besideAmount(Interpretation asked) {
    Ranking ranking = asked.ranking();
    return asked.share()
        && asked.shareOf() == null
        && asked.metrics().size() == 1
        && ranking != null
        && ranking.limit() != null
        && ranking.of() == Ranking.Of.NUMBER;
  }

  private static boolean mean(Metric metric) {
    return switch (metric) {
      case Metric.ColumnAggregate aggregate ->
          aggregate.kind() != AggregateKind.SUM && aggregate.kind() != AggregateKind.COUNT;
      case Metric.SpanAggregate _, Metric.AverageOver _, Metric.Portion _ -> true;
      case Metric.ModelMeasure _,
          Metric.RowCount _,
          Metric.ShareOfFirst _,
          Metric.OfStaff _,
          Metric.PerHead _ ->
          false;
    };
  }
}
