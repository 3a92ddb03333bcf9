package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/** What the clause and a waiting aggregate make of the name of a measure. */
final class MeasureReading {

  private MeasureReading() {}

  static void read(
      QuestionReader question, int at, Mention.Name name, Metric.ModelMeasure measure) {
    add(question, at, measure);
    readSign(question, name, measure);
  }

  private static void add(QuestionReader question, int at, Metric.ModelMeasure measure) {
    Draft draft = question.draft();
    boolean averaged = draft.averaging();
    draft.pending.clear();
    if (averaged && additive(measure)) {
      draft.averageOver = true;
    }
    if (draft.clause == Draft.Clause.GROUP) {
      draft.clause = Draft.Clause.SELECT;
    }
    draft.addMetric(measure);
    if (question.cue(at + 1, CueKind.GROUP)) {
      draft.endTop();
    }
  }

  /** "over budget" is the variance, and that it is above zero. */
  private static void readSign(
      QuestionReader question, Mention.Name name, Metric.ModelMeasure metric) {
    String text = name.text().toLowerCase(Locale.ROOT);
    boolean over = text.startsWith("over ");
    if (!over && !text.startsWith("under ")) {
      return;
    }
    Draft draft = question.draft();
    Comparator comparator = over ? Comparator.GREATER : Comparator.LESS;
    String anchor = draft.anchor() == null ? "" : draft.anchor();
    draft.conditions.add(
        new Filter.MetricCondition(anchor, metric, comparator, BigDecimal.ZERO, null, List.of()));
    if (!draft.metrics.contains(metric)) {
      draft.metrics.add(metric);
    }
  }

  private static boolean additive(Metric.ModelMeasure measure) {
    return measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated
        && (aggregated.aggregate() == AggregateKind.SUM
            || aggregated.aggregate() == AggregateKind.COUNT);
  }
}
