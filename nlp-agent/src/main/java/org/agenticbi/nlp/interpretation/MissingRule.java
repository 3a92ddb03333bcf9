package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/** "missing email", "the email is unknown" -> no value. */
final class MissingRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    if (!question.cue(at, CueKind.MISSING)) {
      return at;
    }
    Draft draft = question.draft();
    int next = question.skipJoining(at + 1);
    Optional<ColumnRef> following = NameRule.column(question, next);
    ColumnRef column = draft.lastColumn != null ? draft.lastColumn : following.orElse(null);
    if (column == null) {
      return at;
    }
    draft.filters.add(new Filter.Missing(column, draft.negateNext));
    draft.negateNext = false;
    draft.outputs.remove(column);
    draft.means(at, "without a value");
    boolean used = draft.lastColumn == null;
    draft.lastColumn = null;
    if (used) {
      draft.means(next, question.schema().columnName(column));
      return next + 1;
    }
    return at + 1;
  }
}
