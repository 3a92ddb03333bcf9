package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "total cash in EUR", "balances by currency in USD": a number that is wanted in one currency is
 * not the part of it that is kept in that currency. Which of the two is meant is asked back. Where
 * no currencies are kept, it only says that the number is money.
 */
final class CurrencyRule implements ReadingRule {

  /** Said of money in general; who says "in USD" wants just that currency. */
  private static final Set<String> UNITS =
      Set.of("euro", "euros", "dollar", "dollars", "pound", "pounds", "money");

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
    if (isUnit(question, at)) {
      draft.means(at, "joins the other words");
      return at + 1;
    }
    return at;
  }

  /** "revenue in euros": of what is money anyway, where no other currency is kept. */
  private static boolean isUnit(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Unknown
        && UNITS.contains(SaidWords.at(question, at))
        && SaidWords.at(question, at - 1).equals("in")
        && IntStream.range(0, question.size()).anyMatch(each -> money(question.mention(each)))
        && question.schema().tables().stream()
            .flatMap(table -> question.schema().columns(table.name()).stream())
            .noneMatch(CurrencyRule::currency);
  }

  private static boolean money(@Nullable Mention mention) {
    return mention instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.MeasureTarget(var measure)
        && "currency".equals(measure.format());
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
