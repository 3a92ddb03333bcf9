package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/** "5-star reviews", "only one-star ones", "with 3 stars or more" -> those that were rated so. */
final class StarsRule implements ReadingRule {

  private static final Pattern STARS = Pattern.compile("stars?");
  private static final BigDecimal MOST = BigDecimal.TEN;

  @Override
  public int read(QuestionReader question, int at) {
    boolean said =
        question.mention(at) instanceof Mention.Figure
            && STARS.matcher(SaidWords.at(question, at + 1)).matches();
    if (!said || !(question.mention(at) instanceof Mention.Figure figure)) {
      return at;
    }
    Optional<ColumnRef> rated =
        question
            .choices()
            .choose(
                at + 1,
                target ->
                    target instanceof Target.ColumnTarget column
                        && few(question, column.column(), figure.value()))
            .map(each -> ((Target.ColumnTarget) each.target()).column());
    if (rated.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    boolean more = question.cue(at + 2, CueKind.AT_LEAST);
    boolean bound = more || question.cue(at + 2, CueKind.AT_MOST);
    if (bound && draft.negateNext) {
      return at;
    }
    Comparator comparator =
        bound
            ? more ? Comparator.AT_LEAST : Comparator.AT_MOST
            : draft.negateNext ? Comparator.NOT_EQUAL : Comparator.EQUAL;
    int end = bound ? at + 3 : at + 2;
    draft.filters.add(new Filter.Amount(rated.get(), comparator, figure.value()));
    draft.negateNext = false;
    String meaning =
        question.schema().columnName(rated.get())
            + " "
            + ComparatorRule.word(comparator)
            + " "
            + figure.value().toPlainString();
    question.choices().settle(at + 1, 1);
    SaidWords.mean(question, at, end, meaning);
    return end;
  }

  /** Stars are few, and whole ones. */
  private static boolean few(QuestionReader question, ColumnRef column, BigDecimal stars) {
    Profile profile = question.schema().column(column).profile();
    String most = profile == null ? null : profile.maximum();
    return question.schema().numeric(column)
        && stars.compareTo(MOST) <= 0
        && (most == null || most.matches("\\d(\\.\\d+)?|10(\\.0+)?"));
  }
}
