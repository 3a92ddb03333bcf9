package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/** "Marketing and Sales": what could be a measure is a value, listed with another of its column. */
final class ListedValue {

  private ListedValue() {}

  static boolean is(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Name name)) {
      return false;
    }
    ColumnRef before = beside(question, at, -1);
    ColumnRef behind = beside(question, at, 1);
    boolean listed = isWhole(name, before) || isWhole(name, behind);
    boolean proper = Character.isUpperCase(name.text().charAt(0)) && at > 0;
    boolean condition = question.earlier() != null && question.draft().metrics.isEmpty();
    return listed && (proper || condition || question.draft().negateNext);
  }

  /** The column of the value that is joined on one side. */
  private static @Nullable ColumnRef beside(QuestionReader question, int at, int direction) {
    int other = at + 2 * direction;
    boolean joined = question.cue(at + direction, CueKind.AND, CueKind.OR);
    if (!joined || !question.isBest(other, Target.ValueTarget.class)) {
      return null;
    }
    Optional<ColumnRef> column =
        question.mention(other) instanceof Mention.Name name
                && name.candidates().getFirst().target() instanceof Target.ValueTarget value
            ? Optional.of(value.column())
            : Optional.empty();
    return column.orElse(null);
  }

  private static boolean isWhole(Mention.Name name, @Nullable ColumnRef column) {
    return name.candidates().stream()
        .map(Candidate::target)
        .anyMatch(target ->
            target instanceof Target.ValueTarget value
                && value.column().equals(column)
                && value.value().equalsIgnoreCase(name.text()));
  }
}
