package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/**
 * "number and value of overdue invoices", "returns: how many and what amount", "how many orders and
 * what are they worth" -> the rows are counted, and what they are worth is summed.
 */
final class CountAndAmountRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    return countsRows(question, at) ? readCount(question, at) : readAmount(question, at);
  }

  /** A count that "and" cuts off from what is counted. */
  private static boolean countsRows(QuestionReader question, int at) {
    if (!question.cue(at, CueKind.COUNT)) {
      return false;
    }
    if (isAmount(question, skipBack(question, at)) && question.draft().amountOfRows) {
      return true;
    }
    return plainAnd(question, at + 1) && isNumber(question, skip(question, at + 2));
  }

  private static int readCount(QuestionReader question, int at) {
    question.draft().countRows = true;
    question.draft().means(at, AggregateRule.word(AggregateKind.COUNT));
    return at + 1;
  }

  private static boolean isNumber(QuestionReader question, int at) {
    return isAmount(question, at)
        || question.cue(at, CueKind.SUM, CueKind.AVERAGE, CueKind.MAXIMUM, CueKind.MINIMUM)
        || question.isBest(at, Target.MeasureTarget.class)
        || (question.canBe(at, Target.ColumnTarget.class)
            && NameRule.column(question, at).filter(question.schema()::quantity).isPresent());
  }

  private static int readAmount(QuestionReader question, int at) {
    int last = question.cue(at, CueKind.SUM) && isAmount(question, at + 1) ? at + 1 : at;
    if (!isAmount(question, last) || !standsAlone(question, last)) {
      return at;
    }
    Draft draft = question.draft();
    boolean before = plainAnd(question, last + 1) && question.cue(last + 2, CueKind.COUNT);
    boolean counted =
        draft.countRows || draft.metrics.stream().anyMatch(Metric.RowCount.class::isInstance);
    if (!before
        && !(counted && behindAnd(question, at))
        && !ofEarlier(question, at)
        && !(last > at && ofListed(question, last))) {
      return at;
    }
    boolean total =
        draft.pending.stream()
            .allMatch(
                each -> each.kind() == AggregateKind.SUM || each.kind() == AggregateKind.COUNT);
    if (!total) {
      return at;
    }
    draft.pending.clear();
    draft.amountOfRows = true;
    for (int each = at; each <= last; each++) {
      draft.means(each, "their amount");
    }
    return last + 1;
  }

  /**
   * Nothing is named behind that could be the amount: "value of invoices", and not "value date".
   */
  private static boolean standsAlone(QuestionReader question, int at) {
    return !(question.mention(at + 1) instanceof Mention.Name)
        && !question.cue(at + 1, CueKind.GREATER, CueKind.LESS, CueKind.AT_LEAST, CueKind.AT_MOST)
        && !(question.mention(at + 1) instanceof Mention.Figure);
  }

  /** "bills that are not paid yet, total amount": at the end, of the rows that would be listed. */
  private static boolean ofListed(QuestionReader question, int last) {
    Draft draft = question.draft();
    return question.mention(question.skipJoining(last + 1)) == null
        && draft.subject != null
        && draft.metrics.isEmpty()
        && draft.outputs.isEmpty()
        && draft.pending.isEmpty()
        && !draft.ranking.asked
        && MoneyColumn.isMoney(question.schema(), draft.subject);
  }

  /** "and the amount?" behind a question that counted. */
  private static boolean ofEarlier(QuestionReader question, int at) {
    Interpretation earlier = question.earlier();
    if (earlier == null
        || earlier.metrics().stream().noneMatch(Metric.RowCount.class::isInstance)) {
      return false;
    }
    int before = at - 1;
    while (before >= 0 && (joins(question, before) || question.cue(before, CueKind.FOLLOW_UP))) {
      before--;
    }
    return before < 0 && question.draft().clause == Draft.Clause.SELECT;
  }

  private static boolean behindAnd(QuestionReader question, int at) {
    int before = at - 1;
    while (joins(question, before) && !plainAnd(question, before)) {
      before--;
    }
    return plainAnd(question, before);
  }

  private static boolean joins(QuestionReader question, int at) {
    return question.cue(
            at,
            CueKind.AND,
            CueKind.PREPOSITION,
            CueKind.INTERROGATIVE,
            CueKind.EQUAL,
            CueKind.REFERENCE,
            CueKind.SUM)
        || (question.mention(at) instanceof Mention.Unknown unknown && !unknown.content());
  }

  private static int skip(QuestionReader question, int at) {
    int next = at;
    while (joins(question, next)
        && !isAmount(question, next)
        && !question.cue(next, CueKind.AND, CueKind.SUM)) {
      next++;
    }
    return next;
  }

  private static int skipBack(QuestionReader question, int at) {
    return plainAnd(question, at - 1) ? at - 2 : at;
  }

  /** "and", a comma; and not "and their", behind which something of each row comes. */
  static boolean plainAnd(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    return cue != null && cue.kind() == CueKind.AND && !cue.phrase().contains("with");
  }

  /** "orders and revenue": the subject stands beside what is named here. */
  static boolean besideSubject(QuestionReader question, int at) {
    Draft draft = question.draft();
    return draft.subject != null
        && draft.metrics.isEmpty()
        && draft.clause == Draft.Clause.SELECT
        && plainAnd(question, at - 1)
        && question.isChosen(at - 2, Target.TableTarget.class);
  }

  private static boolean isAmount(QuestionReader question, int at) {
    return switch (question.mention(at)) {
      case Mention.Name name -> AmountOfRows.isWord(name.text().toLowerCase(Locale.ROOT));
      case Mention.Unknown unknown -> AmountOfRows.isWord(unknown.text().toLowerCase(Locale.ROOT));
      case Mention.Cue cue ->
          cue.kind() == CueKind.SUM
              && (cue.phrase().startsWith("how much")
                  || cue.phrase().startsWith("sum")
                  || TotalBeside.isTotal(cue));
      case null, default -> false;
    };
  }
}
