package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;

/** "due next month", "falling due before the end of October" -> the time that they are due at. */
final class DueRule implements ReadingRule {

  private static final List<String> DUE =
      List.of(
          "due",
          "is due",
          "are due",
          "falling due",
          "fall due",
          "falls due",
          "coming due",
          "becoming due",
          "come due",
          "become due");

  @Override
  public int read(QuestionReader question, int at) {
    int behind = SaidWords.behindAny(question, at, DUE);
    if (behind < 0 || !(question.mention(behind) instanceof Mention.Time)) {
      return at;
    }
    List<ColumnRef> due = new NearestDeadlines(question).due();
    if (due.isEmpty()) {
      return at;
    }
    if (due.size() > 1) {
      question.choices().leaveOpen(at, SaidWords.at(question, at), due.size());
    }
    ColumnRef column = due.get(question.choices().option(at, due.size()));
    question.draft().time.column = column;
    SaidWords.mean(question, at, behind, question.schema().columnName(column));
    return behind;
  }
}
