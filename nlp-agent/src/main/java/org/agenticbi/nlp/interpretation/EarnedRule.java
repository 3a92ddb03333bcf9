package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/**
 * "earned the most revenue", "actual sales versus budget" -> the word beside a sum of money says no
 * more than that it came in.
 */
final class EarnedRule implements ReadingRule {

  private static final Set<String> EARNED =
      Set.of(
          "earned",
          "earn",
          "earns",
          "generated",
          "generate",
          "generates",
          "produced",
          "produces",
          "achieved",
          "achieves",
          "contributed",
          "contributes",
          "yielded");
  private static final Set<String> PLANS = Set.of("budget", "target", "plan");
  private static final int NEAR = 4;

  @Override
  public int read(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Unknown)) {
      return at;
    }
    String said = SaidWords.at(question, at);
    boolean earned = EARNED.contains(said) && moneyBehind(question, at);
    boolean actual = said.equals("actual") && money(question, at + 1) && planned(question);
    if (!earned && !actual) {
      return at;
    }
    question.draft().means(at, "what came in");
    return at + 1;
  }

  private static boolean moneyBehind(QuestionReader question, int at) {
    int next = at + 1;
    while (next <= at + NEAR
        && question.cue(next, CueKind.MOST, CueKind.LEAST, CueKind.PREPOSITION)) {
      next++;
    }
    return money(question, next);
  }

  private static boolean money(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.MeasureTarget measure
        && "currency".equals(measure.measure().format())
        && !PLANS.contains(measure.measure().name());
  }

  private static boolean planned(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (question.mention(at) instanceof Mention.Name name
          && name.candidates().getFirst().target() instanceof Target.MeasureTarget measure
          && PLANS.contains(measure.measure().name())) {
        return true;
      }
    }
    return false;
  }
}
