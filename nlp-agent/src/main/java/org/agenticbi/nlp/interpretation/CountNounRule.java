package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/** "order count", "customer numbers" -> how many rows the table has. */
final class CountNounRule implements ReadingRule {

  private static final Set<String> NOUNS = Set.of("count", "numbers", "number");

  private static final double NAMED = 0.9;

  /** "customer base", "visit counts": no column, though one may be called by half of it. */
  private static final Set<String> ALL_OF_THEM = Set.of("base", "counts", "population", "tally");

  @Override
  public int read(QuestionReader question, int at) {
    Optional<String> table = counted(question, at);
    if (table.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    draft.pending.clear();
    if (draft.clause == Draft.Clause.GROUP) {
      draft.clause = Draft.Clause.SELECT;
    }
    draft.addMetric(new Metric.RowCount(table.get()));
    draft.endTop();
    draft.means(at, question.schema().tableName(table.get()));
    draft.means(at + 1, "number of");
    return at + 2;
  }

  /** The table whose rows are counted by the noun behind its name. */
  static Optional<String> counted(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at + 1);
    boolean noun =
        (cue != null && cue.kind() == CueKind.COUNT && NOUNS.contains(cue.phrase()))
            || allOfThem(question, at);
    boolean ends = !(question.mention(at + 2) instanceof Mention.Name);
    return noun && ends && question.mention(at) instanceof Mention.Name
        ? question.table(at)
        : Optional.empty();
  }

  private static boolean allOfThem(QuestionReader question, int at) {
    Mention.Cue behind = question.cue(at + 2);
    return ALL_OF_THEM.contains(SaidWords.at(question, at + 1))
        && (behind == null || !behind.phrase().startsWith("of"))
        && question.mention(at) instanceof Mention.Name name
        && name.candidates().getFirst().target() instanceof Target.TableTarget
        && name.candidates().getFirst().score() >= NAMED;
  }
}
