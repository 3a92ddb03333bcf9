package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/** "price between 10 and 20" -> a range. */
final class RangeRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    if (!question.cue(at, CueKind.BETWEEN) || draft.lastColumn == null) {
      return at;
    }
    ColumnRef column = draft.lastColumn;
    int first = question.skipJoining(at + 1);
    BigDecimal least = ComparatorRule.number(question, first);
    int second = question.skipJoining(first + 1);
    boolean joined = question.cue(second, CueKind.AND);
    second = joined ? question.skipJoining(second + 1) : second;
    BigDecimal greatest = ComparatorRule.number(question, second);
    if (least == null || greatest == null || !question.schema().numeric(column)) {
      return at;
    }
    draft.filters.add(
        new Filter.Range(column, least.min(greatest), greatest.max(least), draft.negateNext));
    draft.negateNext = false;
    draft.outputs.remove(column);
    for (int each = at; each <= second; each++) {
      draft.means(each, "between " + least.toPlainString() + " and " + greatest.toPlainString());
    }
    return second + 1;
  }
}
