package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.nlp.mention.Mention;

/**
 * "margin by brand in percent", "sales % by region" -> the number is wanted in percent; what that
 * makes of it is decided when all is read.
 */
final class PercentRule implements ReadingRule {

  private static final Set<String> IN_PERCENT =
      Set.of(
          "in percent",
          "in percentage terms",
          "as a percentage",
          "as a percent",
          "percent",
          "percentage",
          "%");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean said = IN_PERCENT.contains(SaidWords.at(question, at));
    if (!said || question.mention(at) instanceof Mention.Name || draft.negateNext) {
      return at;
    }
    boolean sign = question.mention(at) instanceof Mention.Unknown;
    if (sign && !(question.mention(at - 1) instanceof Mention.Name)) {
      return at;
    }
    draft.inPercent = at;
    return at + 1;
  }
}
