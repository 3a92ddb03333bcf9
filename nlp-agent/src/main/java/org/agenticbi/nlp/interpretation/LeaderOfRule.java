package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "who is the manager of Ada Lovelace", "Ada Lovelace's boss", "who does Ada Lovelace report to" ->
 * the one who is named, with the name of the row above.
 */
final class LeaderOfRule implements ReadingRule {

  private static final Set<String> LEADERS =
      Set.of("manager", "boss", "supervisor", "superior", "line manager", "team lead", "leader");
  private static final Set<String> REPORT = Set.of("report", "reports", "reporting");

  @Override
  public int read(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    Draft draft = question.draft();
    if (!draft.metrics.isEmpty() || !draft.pending.isEmpty() || draft.subject != null) {
      return at;
    }
    if (REPORT.contains(said) && SaidWords.at(question, at + 1).equals("to")) {
      boolean last = at + 2 >= question.size();
      return last ? above(question, at, at + 2, before(question)) : at;
    }
    if (!LEADERS.contains(said)) {
      return at;
    }
    boolean owned = SaidWords.at(question, at - 1).endsWith("s");
    Optional<SelfKey> key = owned ? before(question) : Optional.empty();
    boolean of = SaidWords.at(question, at + 1).startsWith("of");
    return of ? ofNamed(question, at) : above(question, at, at + 1, key);
  }

  /** "manager of Ada Lovelace": first and last name are those of one row. */
  private static int ofNamed(QuestionReader question, int at) {
    int value = question.skipJoining(at + 1);
    Optional<SelfKey> key = behind(question, value);
    if (key.isEmpty()) {
      return at;
    }
    List<Filter.Values> names = new ArrayList<>();
    int end = BelowRule.names(question, value, key.get().above().table(), names);
    if (names.isEmpty()) {
      return at;
    }
    question.draft().filters.addAll(names);
    above(question, at, value, key);
    SaidWords.mean(question, value, end, "the one whose manager is asked for");
    return end;
  }

  private static int above(QuestionReader question, int at, int end, Optional<SelfKey> key) {
    if (key.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    draft.subject = key.get().above().table();
    draft.above.add(key.get().above());
    String column = question.schema().columnName(key.get().above());
    SaidWords.mean(question, at, end, "name that " + column + " leads to");
    return end;
  }

  /** Of the row that a name before said. */
  private static Optional<SelfKey> before(QuestionReader question) {
    return question.draft().filters.stream()
        .filter(Filter.Values.class::isInstance)
        .map(filter -> ((Filter.Values) filter).column())
        .flatMap(column -> ofNamed(question.schema(), column).stream())
        .findFirst();
  }

  private static Optional<SelfKey> behind(QuestionReader question, int from) {
    return question.mention(from) instanceof Mention.Name name
        ? name.candidates().stream()
            .map(Candidate::target)
            .filter(Target.ValueTarget.class::isInstance)
            .map(target -> ((Target.ValueTarget) target).column())
            .flatMap(column -> ofNamed(question.schema(), column).stream())
            .findFirst()
        : Optional.empty();
  }

  /** The key to who leads the rows that are called by a column. */
  private static Optional<SelfKey> ofNamed(Schema schema, ColumnRef column) {
    return schema.labels(column.table()).contains(column)
        ? SelfKey.toAbove(schema, column.table(), true)
        : Optional.empty();
  }
}
