package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.RateScale;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.schema.Schema;

/**
 * What "in percent" makes of the number of a draft: the margin is divided by the revenue, groups
 * are shares of the whole; what is in percent already stays as it is.
 */
final class PercentCompletion {

  private static final String PERCENT = "percent";
  private static final Set<String> IN_PERCENT =
      Set.of("percent", "percentage", "pct", "perc", "rate", "share", "ratio", "prc");

  private final Schema schema;
  private final Draft draft;

  PercentCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    int said = draft.inPercent;
    if (said < 0 || draft.metrics.isEmpty()) {
      return;
    }
    if (compares()) {
      comparedInPercent(said);
      return;
    }
    if (draft.metrics.stream().anyMatch(this::inPercent)) {
      draft.means(said, "in percent");
      return;
    }
    Metric metric = draft.metrics.getFirst();
    Optional<Metric> ratio = perWhole(schema, metric);
    boolean groups = !draft.dimensions.isEmpty() && OverGroupsCompletion.additive(metric);
    if (ratio.isPresent()) {
      draft.metrics.replaceAll(each -> each.equals(metric) ? ratio.get() : each);
      draft.ranking.metric =
          metric.equals(draft.ranking.metric) ? ratio.get() : draft.ranking.metric;
      draft.means(said, "per revenue, in percent");
    } else if (groups && draft.metrics.size() == 1 && draft.ranking.byNothing()) {
      draft.share = true;
      draft.means(said, "as a share of the whole");
    } else {
      draft.unsupported = "that number in percent";
    }
  }

  /** "gross margin in percent last year against the year before": the margin in both of them. */
  private void comparedInPercent(int said) {
    boolean times = draft.numberInPercent && !draft.share && !draft.time.growth;
    if (!times || draft.metrics.size() != 1) {
      return;
    }
    Metric metric = draft.metrics.getFirst();
    perWhole(schema, metric)
        .ifPresent(ratio -> {
          draft.metrics.replaceAll(_ -> ratio);
          draft.means(said, "per revenue, in percent");
        });
  }

  /** What changes over time, or is a share, is shown in percent as it is. */
  private boolean compares() {
    return draft.share
        || draft.time.growth
        || draft.time.compared
        || draft.time.comparison != null
        || draft.pending.size() > 0;
  }

  private boolean inPercent(Metric metric) {
    return switch (metric) {
      case Metric.Portion _, Metric.ShareOfFirst _ -> true;
      case Metric.ModelMeasure measure -> PERCENT.equals(measure.measure().format());
      case Metric.ColumnAggregate aggregate ->
          PERCENT.equals(schema.format(aggregate.column()))
              || RateScale.of(schema.column(aggregate.column())).isPresent()
              || ColumnWords.of(aggregate.column()).stream().anyMatch(IN_PERCENT::contains);
      case Metric.AverageOver average -> inPercent(average.inner());
      case Metric.OfStaff staff -> staff.figure().isRate();
      case Metric.RowCount _, Metric.SpanAggregate _, Metric.PerHead _ -> false;
    };
  }

  /** The measure that divides this one by something, where there is one alone. */
  static Optional<Metric> perWhole(Schema schema, Metric metric) {
    if (!(metric instanceof Metric.ModelMeasure whole)) {
      return Optional.empty();
    }
    List<Measure> ratios =
        schema.model().measures().stream()
            .filter(each -> PERCENT.equals(each.format()))
            .filter(each ->
                each.expression() instanceof MeasureExpression.Calculated calculated
                    && calculated.operator() == '/'
                    && calculated.left().equals(whole.measure().expression()))
            .toList();
    return ratios.size() == 1
        ? Optional.of(new Metric.ModelMeasure(ratios.getFirst()))
        : Optional.empty();
  }
}
