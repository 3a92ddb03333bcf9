package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;

/**
 * "billable and non-billable hours", "bills of preferred vs non-preferred vendors" -> both apart,
 * and not the rows for which both holds, which are none.
 */
final class FlagAndOppositeRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    int first = question.cue(at, CueKind.NOT) ? at + 1 : at;
    // What a name means is only asked where it counts: the answer is remembered as a choice.
    boolean joined = question.cue(first + 1, CueKind.AND, CueKind.OR, CueKind.COMPARISON);
    Optional<ColumnRef> flag = joined ? flag(question, first) : Optional.empty();
    if (flag.isEmpty()) {
      return at;
    }
    boolean denied = question.cue(first + 2, CueKind.NOT);
    int second = denied ? first + 3 : first + 2;
    boolean opposite = denied == (first == at);
    if (!opposite || !flag(question, second).equals(flag)) {
      return at;
    }
    ColumnRef column = flag.get();
    Draft draft = question.draft();
    int behind = second + 1;
    boolean owners = question.table(behind).filter(column.table()::equals).isPresent();
    if (owners && draft.pending.isEmpty() && computes(question)) {
      behind++;
    }
    draft.dimensions.add(new Dimension.OfColumn(column));
    SaidWords.mean(question, at, behind, question.schema().columnName(column) + " or not, apart");
    if (draft.clause == Draft.Clause.GROUP) {
      draft.clause = Draft.Clause.SELECT;
    }
    return behind;
  }

  private static Optional<ColumnRef> flag(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name
        ? NameRule.column(question, at)
            .filter(column -> question.schema().role(column) == ColumnRole.FLAG)
        : Optional.empty();
  }

  /** Whether something is counted or summed, of which these are the groups. */
  private static boolean computes(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (question.cue(at, CueKind.COUNT, CueKind.SUM, CueKind.AVERAGE)
          || question.isBest(at, Target.MeasureTarget.class)) {
        return true;
      }
    }
    return false;
  }
}
