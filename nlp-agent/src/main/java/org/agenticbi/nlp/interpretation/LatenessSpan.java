package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.jspecify.annotations.Nullable;

/**
 * "how many days late on average", "days after the due date do we pay", "payment delay" -> how much
 * later something was done than it should have been.
 */
final class LatenessSpan {

  private static final int NEAR = 6;

  private static final Set<String> DELAY =
      Set.of("delay", "delays", "lateness", "tardiness", "slippage");

  private LatenessSpan() {}

  /**
   * Reads the days that were said before a position.
   *
   * @param opened the position behind "how many days"
   * @return that position; at when nothing behind it says how they are counted
   */
  static int read(QuestionReader question, int at, int opened) {
    if (question.mention(at - 1) instanceof Mention.Figure) {
      return at;
    }
    for (int next = opened; next < Math.min(question.size(), opened + NEAR); next++) {
      LatenessPhrase phrase = LatenessPhrase.at(question, next);
      int behind = OverdueRule.behind(question, next);
      if (behind > next && overdue(question, at, opened)) {
        question.draft().readAhead(next, behind, "until today");
        return opened;
      }
      if (phrase != null && apply(question, at, opened, next, phrase)) {
        return opened;
      }
      if (phrase == null && LatenessRule.clauseEnds(question, next)) {
        break;
      }
    }
    return at;
  }

  private static boolean apply(
      QuestionReader question, int at, int opened, int next, LatenessPhrase phrase) {
    int verb = LatenessRule.verb(question, next, phrase);
    List<Deadline> deadlines =
        LatenessRule.deadlines(question, phrase, LatenessRule.verbAt(question, verb));
    if (deadlines.isEmpty()) {
      return false;
    }
    Deadline meant = LatenessRule.choose(question, next, deadlines);
    add(question, at, meant, phrase);
    String meaning = "days between " + names(question, meant);
    SaidWords.mean(question, at, opened, meaning);
    question.draft().readAhead(next, phrase.behind(), meaning);
    if (verb >= phrase.behind()) {
      question.draft().readAhead(verb, verb + 1, meaning);
      object(question, verb + 1, meant);
    }
    return true;
  }

  /** "do we pay our suppliers": whom the rows are of anyway says nothing more. */
  private static void object(QuestionReader question, int behind, Deadline meant) {
    int at = question.skipJoining(behind);
    if (question.tables(at).contains(meant.due().table())) {
      question.draft().readAhead(at, at + 1, question.schema().tableName(meant.due().table()));
    }
  }

  /** Days late are those of what was late; days after the due date may be none. */
  private static void add(QuestionReader question, int at, Deadline meant, LatenessPhrase phrase) {
    boolean early = phrase.comparator() == Comparator.LESS;
    SpanMetric.add(
        question, at, early ? meant.reversed(question.asOf()) : meant.span(question.asOf()));
    if (phrase.times().isEmpty()) {
      Comparator comparator = early ? Comparator.LESS : Comparator.GREATER;
      Filter only = meant.compared(question.schema(), comparator, question.asOf());
      if (!question.draft().filters.contains(only)) {
        question.draft().filters.add(only);
        question.draft().assume(early ? "only what was early" : "only what was late");
      }
    }
  }

  private static String names(QuestionReader question, Deadline meant) {
    return question.schema().columnName(meant.due())
        + " and "
        + question.schema().columnName(meant.done());
  }

  /** "days overdue": until today, of what is overdue. */
  private static boolean overdue(QuestionReader question, int at, int opened) {
    List<Filter.All> found = OverdueRule.found(question, null, null);
    if (found.size() != 1) {
      return false;
    }
    Filter.Window due = (Filter.Window) found.getFirst().filters().getFirst();
    ColumnRef column = due.column();
    SpanMetric.add(question, at, new TimeSpan(column, null, question.asOf(), TimeSpan.Unit.DAYS));
    SaidWords.mean(question, at, opened, "days since " + question.schema().columnName(column));
    if (!question.draft().filters.contains(found.getFirst())) {
      question.draft().filters.add(found.getFirst());
    }
    return true;
  }

  /** "delay", "delivery delay". */
  static int noun(QuestionReader question, int at) {
    boolean alone = DELAY.contains(SaidWords.at(question, at));
    if (!alone && !DELAY.contains(SaidWords.at(question, at + 1))) {
      return at;
    }
    String verb = alone ? "" : SaidWords.at(question, at);
    @Nullable Deadline meant = only(question, verb);
    if (meant == null) {
      return at;
    }
    int behind = alone ? at + 1 : at + 2;
    SpanMetric.add(question, at, meant.span(question.asOf()));
    SaidWords.mean(question, at, behind, "days between " + names(question, meant));
    return behind;
  }

  private static @Nullable Deadline only(QuestionReader question, String verb) {
    List<Deadline> found = new NearestDeadlines(question).of(List.of(), verb);
    return found.size() == 1 ? found.getFirst() : null;
  }
}
