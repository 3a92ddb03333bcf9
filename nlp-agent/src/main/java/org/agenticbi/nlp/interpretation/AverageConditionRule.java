package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/** "price above average", "above the average age" -> compared with the mean of all. */
final class AverageConditionRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    if (!question.cue(at, CueKind.ABOVE_AVERAGE, CueKind.BELOW_AVERAGE)) {
      return at;
    }
    Draft draft = question.draft();
    boolean above = question.cue(at, CueKind.ABOVE_AVERAGE);
    Comparator comparator = above ? Comparator.GREATER : Comparator.LESS;
    int next = question.skipJoining(at + 1);
    Optional<ColumnRef> following = quantity(question, next);
    ColumnRef column = following.orElse(draft.lastColumn);
    if (column == null) {
      return at;
    }
    draft.filters.add(new Filter.RelativeToAll(column, comparator, AggregateKind.AVERAGE));
    draft.outputs.remove(column);
    draft.means(at, above ? "above the mean of all" : "below the mean of all");
    if (following.isPresent()) {
      draft.means(next, question.schema().columnName(column));
      return next + 1;
    }
    return at + 1;
  }

  private static Optional<ColumnRef> quantity(QuestionReader question, int at) {
    return question
        .choices()
        .choose(
            at,
            target ->
                target instanceof Target.ColumnTarget column
                    && question.schema().numeric(column.column()))
        .map(candidate -> ((Target.ColumnTarget) candidate.target()).column());
  }
}
