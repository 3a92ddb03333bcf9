package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.text.CueKind;

/**
 * "the total and the average bill amount", "average and total order value" -> two numbers of one
 * name.
 */
final class TotalBeside {

  private static final Set<String> TOTALS =
      Set.of("total", "the total", "totals", "sum", "the sum");

  private TotalBeside() {}

  /** Whether a cue says that something is added up, and not only that all of it is meant. */
  static boolean isTotal(Mention.Cue cue) {
    return cue.kind() == CueKind.SUM && TOTALS.contains(cue.phrase());
  }

  /** Whether a total and another aggregate both wait for the name at a position. */
  static boolean said(QuestionReader question, int at) {
    return total(question, at) >= 0;
  }

  /** The position of "total"; -1 when it was not said so. */
  private static int total(QuestionReader question, int at) {
    int last = back(question, at - 1);
    Mention.Cue nearest = question.cue(last);
    boolean aggregate = nearest != null && (isTotal(nearest) || mean(nearest));
    int and = aggregate ? back(question, last - 1) : last;
    if (!CountAndAmountRule.plainAnd(question, and)) {
      return -1;
    }
    int first = back(question, and - 1);
    Mention.Cue before = question.cue(first);
    if (before == null) {
      return -1;
    }
    boolean inOrder = isTotal(before) && (nearest == null || !aggregate || mean(nearest));
    boolean turned = mean(before) && nearest != null && isTotal(nearest);
    return inOrder ? first : turned ? last : -1;
  }

  private static boolean mean(Mention.Cue cue) {
    return cue.kind() == CueKind.AVERAGE || cue.kind() == CueKind.MEDIAN;
  }

  private static int back(QuestionReader question, int at) {
    int before = at;
    while (question.cue(before, CueKind.PREPOSITION)
        || (question.mention(before) instanceof Mention.Unknown unknown && !unknown.content())) {
      before--;
    }
    return before;
  }

  /** "total and average order value", where the mean is a measure: what it is the mean of. */
  static void add(QuestionReader question, int at, Measure mean) {
    Draft draft = question.draft();
    int position = total(question, at);
    if (!(mean.expression() instanceof MeasureExpression.Calculated quotient)
        || quotient.operator() != '/') {
      draft.passedOver.add(position);
      return;
    }
    question.schema().model().measures().stream()
        .filter(measure -> measure.expression().equals(quotient.left()))
        .findFirst()
        .ifPresentOrElse(
            total -> draft.addMetric(new Metric.ModelMeasure(total)),
            () -> draft.passedOver.add(position));
  }
}
