package org.agenticbi.nlp.interpretation;

import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;

/**
 * What is only yes or no, said before what it is said of: "vegetarian main courses", "key accounts
 * in Germany", "how many returns" -> the rows for which it holds, and no column of noughts and
 * ones.
 */
final class FlagReading {

  /** Said of the column itself: whether it is shown. */
  private static final Set<String> OF_COLUMN =
      Set.of("flag", "flags", "indicator", "status", "marker", "yes", "or");

  private static final Set<String> OF_SOME = Set.of("from", "of", "for", "to", "on", "with");

  private FlagReading() {}

  /** Whether the name of a flag keeps the rows for which it holds. */
  static boolean keeps(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    if (question.schema().role(column) != ColumnRole.FLAG || ofColumn(question, at)) {
      return false;
    }
    if (!draft.pending.isEmpty()) {
      return draft.counting() ? counted(question, at, column) : beforeNumber(question, at);
    }
    if (draft.clause != Draft.Clause.SELECT || listed(question, at)) {
      return false;
    }
    boolean first = first(question, at);
    if (first && question.earlier() == null) {
      nameRows(question, at, column);
    }
    return first || ofSome(question, at);
  }

  /** "smokers by gender" are rows themselves, "vegetarian" is said of what is named next. */
  private static void nameRows(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    boolean next = question.canBe(at + 1, Target.TableTarget.class) || beforeNumber(question, at);
    if (ColumnReading.areThese(question, at) && !next) {
      draft.subject = column.table();
    } else if (draft.namedByValue == null) {
      draft.namedByValue = column.table();
    }
  }

  /** "revenue from key accounts": behind a number, of the rows that these are. */
  private static boolean ofSome(QuestionReader question, int at) {
    return !question.draft().metrics.isEmpty()
        && question.draft().outputs.isEmpty()
        && OF_SOME.contains(SaidWords.at(question, at - 1));
  }

  private static boolean ofColumn(QuestionReader question, int at) {
    return OF_COLUMN.contains(SaidWords.at(question, at + 1))
        || SaidWords.at(question, at - 1).equals("whether");
  }

  /** "how many key accounts": rows are counted, unless different ones are asked for. */
  private static boolean counted(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    if (question.earlier() != null || draft.pending.stream().anyMatch(Draft.Pending::distinct)) {
      return false;
    }
    if (!beforeNumber(question, at) && !question.canBe(at + 1, Target.TableTarget.class)) {
      draft.addMetric(new Metric.RowCount(column.table()));
      draft.pending.removeIf(each -> each.kind() == AggregateKind.COUNT);
    }
    return true;
  }

  private static boolean beforeNumber(QuestionReader question, int at) {
    return question.canBe(at + 1, Target.MeasureTarget.class)
        || ColumnReading.besideQuantity(question, at);
  }

  /** Nothing that is asked for was named before. */
  private static boolean first(QuestionReader question, int at) {
    Draft draft = question.draft();
    return draft.outputs.isEmpty()
        && draft.metrics.isEmpty()
        && draft.subject == null
        && !question.cue(at - 1, CueKind.AND);
  }

  /** "discontinued, price and category": one of several columns. */
  private static boolean listed(QuestionReader question, int at) {
    return question.cue(at + 1, CueKind.AND, CueKind.OR, CueKind.COMPARISON)
        && question.mention(at + 2) instanceof Mention.Name;
  }
}
