package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/**
 * "average salary of current employees" -> of those who have not left; their number is another
 * question.
 */
final class CurrentStaffRule implements ReadingRule {

  private static final Set<String> PRESENT =
      Set.of("current", "active", "present", "existing", "serving", "remaining");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean asked = !draft.metrics.isEmpty() || !draft.pending.isEmpty();
    if (!asked || draft.counting() || !question.cue(at - 1, CueKind.PREPOSITION)) {
      return at;
    }
    Optional<ColumnRef> left = left(question, at);
    left.ifPresent(column -> {
      draft.filters.add(PresenceRule.there(question, column));
      PresenceRule.begun(question.schema(), column, question.asOf()).ifPresent(draft.filters::add);
      draft.means(at, "without " + question.schema().columnName(column));
    });
    return left.isPresent() ? at + 1 : at;
  }

  /** The day of leaving of those whom the words count. */
  private static Optional<ColumnRef> left(QuestionReader question, int at) {
    if (!PRESENT.contains(SaidWords.at(question, at).replaceFirst(" .*", ""))
        || !(question.mention(at) instanceof Mention.Name name)
        || !(name.candidates().getFirst().target() instanceof Target.MeasureTarget target)) {
      return Optional.empty();
    }
    Measure counted = target.measure();
    boolean ofThem =
        question.draft().metrics.stream()
            .allMatch(each -> MetricTables.base(question.schema(), each).equals(counted.table()));
    return ofThem && counted.semiAdditive()
        ? HeadcountRule.left(question.schema(), counted.table())
        : Optional.empty();
  }
}
