package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.Stemmer;

/**
 * "orders paid by card", "how many were settled in cash" -> the way of paying that is named behind;
 * no number is asked for.
 */
final class PaidWithRule implements ReadingRule {

  private static final Set<String> PAID = Set.of("paid", "settled", "pay", "pays", "used", "use");
  private static final Set<String> WITH =
      Set.of("by", "with", "via", "in", "using", "through", "by the", "with the", "with a", "by a");
  private static final Set<String> WAYS = Set.of("pay", "payment", "pmt", "tender", "method");
  private static final int NEAREST = 4;

  @Override
  public int read(QuestionReader question, int at) {
    if (!PAID.contains(SaidWords.at(question, at))) {
      return at;
    }
    int name = at + 1;
    while (name < at + NEAREST && joins(question, name)) {
      name++;
    }
    if (!wayOfPaying(question, name)) {
      return at;
    }
    SaidWords.mean(question, at, name, "paid with");
    return name;
  }

  private static boolean joins(QuestionReader question, int at) {
    return WITH.contains(SaidWords.at(question, at))
        || (question.mention(at) instanceof Mention.Unknown unknown && !unknown.content())
        || question.skipJoining(at) > at;
  }

  private static boolean wayOfPaying(QuestionReader question, int at) {
    return question.isBest(at, Target.ValueTarget.class)
        && question.mention(at) instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.ValueTarget value
        && List.of(Schema.words(value.column().column()).split(" ", -1)).stream()
            .anyMatch(word -> WAYS.contains(Stemmer.stem(word)) || WAYS.contains(word));
  }
}
