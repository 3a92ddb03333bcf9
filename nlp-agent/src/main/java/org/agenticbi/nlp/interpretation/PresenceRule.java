package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "current employees", "former staff", "doctors who left us in 2024" -> the time at which they left
 * is empty, is there, or lies in that time.
 */
final class PresenceRule implements ReadingRule {

  private static final Set<String> PRESENT =
      Set.of("current", "active", "present", "existing", "serving", "remaining");
  private static final Set<String> PAST =
      Set.of("former", "past", "ex", "previous", "departed", "inactive", "terminated");
  private static final Set<String> LEFT = Set.of("left", "resigned", "quit", "departed");
  private static final Set<String> OBJECT =
      Set.of("us", "the", "our", "company", "firm", "business", "organisation", "organization");
  private static final Set<String> OURS =
      Set.of("still with us", "still here", "still employed", "still active", "still working");

  @Override
  public int read(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    boolean present = PRESENT.contains(said);
    if (present || PAST.contains(said)) {
      return adjective(question, at, present);
    }
    if (said.equals("open") || said.equals("still open")) {
      return open(question, at);
    }
    int still = SaidWords.behindAny(question, at, List.copyOf(OURS));
    if (still > at) {
      return end(question, question.draft().anchor())
          .map(column -> filter(question, at, still, column, false))
          .orElse(at);
    }
    return LEFT.contains(said) ? left(question, at) : at;
  }

  /** A value that is called so wins, as does a name that says more. */
  private static int adjective(QuestionReader question, int at, boolean present) {
    if (question.mention(at) instanceof Mention.Name || question.draft().negateNext) {
      return at;
    }
    List<String> tables = question.tables(at + 1);
    boolean value = question.isBest(at + 1, Target.ValueTarget.class);
    return value || tables.isEmpty()
        ? at
        : end(question, tables.getFirst())
            .map(column -> filter(question, at, at + 1, column, !present))
            .orElse(at);
  }

  /** "open tickets": those that are not closed, where no value says it. */
  private static int open(QuestionReader question, int at) {
    String table =
        question.tables(at + 1).isEmpty()
            ? question.draft().anchor()
            : question.tables(at + 1).getFirst();
    boolean value =
        question.mention(at) instanceof Mention.Name name
            && name.candidates().stream()
                .anyMatch(each ->
                    each.target() instanceof Target.ValueTarget target
                        && target.column().table().equals(table));
    boolean known =
        question.mention(at) instanceof Mention.Name && question.tables(at + 1).isEmpty();
    return table == null || value || known
        ? at
        : new DoneColumns(question.schema())
            .time(table, "close")
            .map(column -> filter(question, at, at + 1, column, false))
            .orElse(at);
  }

  private static int left(QuestionReader question, int at) {
    Optional<ColumnRef> column = end(question, question.draft().anchor());
    boolean told =
        question.cue(at - 1, CueKind.CONDITION, CueKind.INTERROGATIVE, CueKind.PREPOSITION)
            || !question.tables(at - 1).isEmpty();
    if (column.isEmpty() || !told) {
      return at;
    }
    int next = at + 1;
    while (OBJECT.contains(SaidWords.at(question, next))) {
      next++;
    }
    if (question.mention(question.skipJoining(next)) instanceof Mention.Time) {
      question.draft().time.column = column.get();
      SaidWords.mean(question, at, next, question.schema().columnName(column.get()));
      return next;
    }
    return filter(question, at, next, column.get(), true);
  }

  private static Optional<ColumnRef> end(QuestionReader question, @Nullable String table) {
    return table == null ? Optional.empty() : EndColumn.of(question.schema(), table);
  }

  private static int filter(
      QuestionReader question, int at, int end, ColumnRef column, boolean ended) {
    question.draft().filters.add(new Filter.Missing(column, ended));
    String name = question.schema().columnName(column);
    SaidWords.mean(question, at, end, (ended ? "with " : "without ") + name);
    return end;
  }
}
