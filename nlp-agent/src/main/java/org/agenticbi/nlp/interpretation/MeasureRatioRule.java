package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.jspecify.annotations.Nullable;

/** "cost per unit sold" -> one measure divided by another, where "per" stands between them. */
final class MeasureRatioRule implements ReadingRule {

  private static final Set<String> PER = Set.of("per", "for each", "for every");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean per = question.mention(at) instanceof Mention.Cue && PER.contains(said(question, at));
    boolean between =
        per
            && question.mention(at - 1) instanceof Mention.Name
            && !(question.mention(at + 2) instanceof Mention.Name)
            && question.isChosen(at + 1, Target.MeasureTarget.class);
    if (!between || !(draft.lastMetric instanceof Metric.ModelMeasure before)) {
      return at;
    }
    Measure whole = before.measure();
    Measure divisor = divisor(question, at + 1);
    if (divisor == null || divisor.equals(whole)) {
      return at;
    }
    if (whole.semiAdditive() || divisor.semiAdditive()) {
      draft.unsupported = whole.label() + " per " + divisor.label();
    }
    replace(draft, new Metric.ModelMeasure(whole), new Metric.ModelMeasure(of(whole, divisor)));
    draft.means(at, "divided by");
    draft.means(at + 1, divisor.label());
    return at + 2;
  }

  private static String said(QuestionReader question, int at) {
    return SaidWords.at(question, at);
  }

  private static @Nullable Measure divisor(QuestionReader question, int at) {
    return question
        .choices()
        .choose(at, Target.MeasureTarget.class::isInstance)
        .map(Candidate::target)
        .map(target -> ((Target.MeasureTarget) target).measure())
        .orElse(null);
  }

  static void replace(Draft draft, Metric whole, Metric ratio) {
    draft.metrics.replaceAll(metric -> metric.equals(whole) ? ratio : metric);
    if (whole.equals(draft.ranking.metric)) {
      draft.ranking.metric = ratio;
    }
    draft.lastMetric = ratio;
  }

  private static @Nullable String described(Measure whole, Measure divisor) {
    return whole.description() == null || divisor.description() == null
        ? null
        : whole.description() + " per " + divisor.description();
  }

  private static Measure of(Measure whole, Measure divisor) {
    return new Measure(
        whole.name() + "_per_" + divisor.name(),
        whole.label() + " per " + divisor.label(),
        described(whole, divisor),
        List.of(),
        whole.table(),
        new MeasureExpression.Calculated(whole.expression(), '/', divisor.expression()),
        null,
        null,
        null,
        whole.timeColumn());
  }
}
