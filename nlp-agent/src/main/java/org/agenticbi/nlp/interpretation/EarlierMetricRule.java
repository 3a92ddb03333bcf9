package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "sort by amount", "order by number" behind a question that computed them -> its own numbers, and
 * no column that is called so.
 */
final class EarlierMetricRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    Interpretation earlier = question.earlier();
    Draft draft = question.draft();
    boolean orders = draft.clause == Draft.Clause.ORDER || draft.clause == Draft.Clause.TOP;
    boolean alone = !(question.mention(at + 1) instanceof Mention.Name);
    if (earlier == null || !earlier.aggregated() || !orders || !alone || named(draft)) {
      return at;
    }
    Optional<Metric> metric = metric(question.schema(), earlier, question.mention(at));
    if (metric.isEmpty()) {
      return at;
    }
    draft.addMetric(metric.get());
    draft.means(at, "what is ranked by");
    return at + 1;
  }

  private static boolean named(Draft draft) {
    return draft.ranking.metric != null || draft.subject != null || !draft.metrics.isEmpty();
  }

  private static Optional<Metric> metric(
      Schema schema, Interpretation earlier, @Nullable Mention mention) {
    return switch (mention) {
      case Mention.Name name -> amount(schema, earlier, name.text());
      case Mention.Unknown unknown -> amount(schema, earlier, unknown.text());
      case Mention.Cue cue when cue.kind() == CueKind.COUNT ->
          earlier.metrics().stream().filter(EarlierMetricRule::counts).findFirst();
      case Mention.Cue cue when cue.kind() == CueKind.SUM -> amount(schema, earlier, "total");
      case null, default -> Optional.empty();
    };
  }

  private static boolean counts(Metric metric) {
    return switch (metric) {
      case Metric.RowCount _ -> true;
      case Metric.ColumnAggregate aggregate -> aggregate.kind() == AggregateKind.COUNT;
      case Metric.ModelMeasure measure ->
          measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated
              && aggregated.aggregate() == AggregateKind.COUNT;
      case Metric.OverGroups _, Metric.Portion _, Metric.SpanAggregate _ -> false;
      case Metric.OfStaff _, Metric.PerHead _ -> false;
    };
  }

  private static Optional<Metric> amount(Schema schema, Interpretation earlier, String text) {
    if (!AmountOfRows.isWord(text.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    AmountOfRows amounts = new AmountOfRows(schema);
    Optional<Metric> money = earlier.metrics().stream().filter(amounts::isMoney).findFirst();
    return money.or(() ->
        earlier.metrics().size() == 1
            ? Optional.of(earlier.metrics().getFirst())
            : Optional.empty());
  }
}
