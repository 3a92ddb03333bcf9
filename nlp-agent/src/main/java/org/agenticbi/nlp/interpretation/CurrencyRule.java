package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/**
 * "total cash in EUR", "balances by currency in USD": a number that is wanted in one currency is
 * not the part of it that is kept in that currency. Which of the two is meant is asked back.
 */
final class CurrencyRule implements ReadingRule {

  private static final Set<String> CURRENCY = Set.of("ccy", "currency", "curr", "cur");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean said =
        question.mention(at) instanceof Mention.Name name
            && name.candidates().getFirst().target() instanceof Target.ValueTarget value
            && currency(value.column());
    boolean last = !(question.mention(at + 1) instanceof Mention.Name);
    if (said
        && last
        && SaidWords.at(question, at - 1).equals("in")
        && (total(question, at) || grouped(draft))) {
      draft.subjective = true;
      draft.vague = "in " + SaidWords.at(question, at);
    }
    return at;
  }

  private static boolean total(QuestionReader question, int at) {
    for (int before = 0; before < at; before++) {
      if (question.cue(before, CueKind.SUM)) {
        return true;
      }
    }
    return false;
  }

  private static boolean grouped(Draft draft) {
    return draft.dimensions.stream()
        .anyMatch(each -> each instanceof Dimension.OfColumn column && currency(column.column()));
  }

  private static boolean currency(ColumnRef column) {
    List<String> words = ColumnWords.of(column);
    return words.stream().anyMatch(CURRENCY::contains);
  }
}
