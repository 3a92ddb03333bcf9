package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnType;
import org.jspecify.annotations.Nullable;

/** "city is 'Paris'", "room number 5", "named Smith" -> equality with what is written. */
final class EqualityRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    boolean linked = question.cue(at, CueKind.EQUAL);
    int next = linked ? question.skipJoining(at + 1) : at;
    ColumnRef column = column(question, linked);
    if (column == null) {
      return at;
    }
    Filter filter = filter(question, next, column);
    if (filter == null) {
      return at;
    }
    Draft draft = question.draft();
    draft.filters.add(filter);
    draft.negateNext = false;
    draft.outputs.remove(column);
    draft.lastColumn = null;
    draft.means(next, "the value of " + question.schema().columnName(column));
    if (linked) {
      draft.means(at, "equal");
    }
    return next + 1;
  }

  private static @Nullable ColumnRef column(QuestionReader question, boolean linked) {
    Draft draft = question.draft();
    if (draft.lastColumn != null) {
      return draft.lastColumn;
    }
    String anchor = draft.anchor();
    return linked && anchor != null ? question.schema().labels(anchor).getFirst() : null;
  }

  private static @Nullable Filter filter(QuestionReader question, int next, ColumnRef column) {
    Draft draft = question.draft();
    boolean text = question.schema().column(column).type() == ColumnType.TEXT;
    return switch (question.mention(next)) {
      case Mention.Quoted quoted when text ->
          new Filter.Values(column, List.of(quoted.text()), draft.negateNext);
      case Mention.Figure figure when question.schema().numeric(column) ->
          new Filter.Amount(
              column, draft.negateNext ? Comparator.NOT_EQUAL : Comparator.EQUAL, figure.value());
      case Mention.Figure figure when text ->
          new Filter.Values(column, List.of(figure.value().toPlainString()), draft.negateNext);
      case null, default -> null;
    };
  }
}
