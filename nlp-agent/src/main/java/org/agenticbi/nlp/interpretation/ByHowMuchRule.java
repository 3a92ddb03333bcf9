package org.agenticbi.nlp.interpretation;

import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;

/**
 * "which stores missed their target, and by how much" -> the difference, which is what was
 * compared, stands beside them.
 */
final class ByHowMuchRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    boolean by = said.equals("by") || said.equals("and by");
    if (!by || !SaidWords.at(question, at + 1).startsWith("how much") || !difference(question)) {
      return at;
    }
    SaidWords.mean(question, at, at + 2, "the difference");
    return at + 2;
  }

  /** Whether a measure is named that takes one number off another. */
  private static boolean difference(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (question.mention(at) instanceof Mention.Name name && subtracts(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean subtracts(Mention.Name name) {
    Candidate best = name.candidates().getFirst();
    return best.target() instanceof Target.MeasureTarget measure
        && measure.measure().expression() instanceof MeasureExpression.Calculated calculated
        && calculated.operator() == '-';
  }
}
