package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

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

  private static final Set<String> NAMED = Set.of("percent", "percentage", "percentages", "share");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (value(question, at)) {
      draft.inPercent = at;
      return at + 1;
    }
    boolean said = IN_PERCENT.contains(SaidWords.at(question, at));
    if (!said || question.mention(at) instanceof Mention.Name || draft.negateNext) {
      return at;
    }
    boolean sign = question.mention(at) instanceof Mention.Unknown;
    if (sign && !(question.mention(at - 1) instanceof Mention.Name)) {
      return at;
    }
    draft.inPercent = at;
    draft.numberInPercent = question.isBest(at - 1, Target.MeasureTarget.class);
    return at + 1;
  }

  /** "as a percentage" ends a sentence and says how: no value that is called so is meant. */
  private static boolean value(QuestionReader question, int at) {
    int before = at - 1;
    while (question.cue(before, CueKind.PREPOSITION)) {
      before--;
    }
    boolean as =
        SaidWords.at(question, before).equals("as")
            || (before < at - 1 && SaidWords.at(question, at - 1).equals("in"));
    return as
        && question.mention(at) instanceof Mention.Name
        && NAMED.contains(SaidWords.at(question, at))
        && NextWords.ends(question, at + 1);
  }
}
