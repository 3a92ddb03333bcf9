package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "discontinued products", "orders shipped but not delivered" -> the time at which it happened is
 * there.
 */
final class DoneRule implements ReadingRule {

  private static final Pattern PARTICIPLE = Pattern.compile("\\w{2,}(ed|id|ld|nt)");

  private static final Set<String> IS =
      Set.of(
          "is",
          "are",
          "was",
          "were",
          "been",
          "have",
          "has",
          "had",
          "got",
          "have been",
          "has been",
          "had been",
          "that are",
          "which are",
          "who are",
          "that were",
          "that is",
          "that was");
  private static final Set<String> FILLING = Set.of("already", "now", "currently", "since");
  private static final Set<String> RELATIVE = Set.of("that", "which", "who", "have", "has");

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    String said = SaidWords.at(question, at);
    boolean name = question.mention(at) instanceof Mention.Name;
    boolean list = draft.clause == Draft.Clause.SELECT || draft.clause == Draft.Clause.CONDITION;
    if (!name || !list || draft.negateNext || !PARTICIPLE.matcher(said).matches()) {
      return at;
    }
    int dated = dated(question, at, said);
    if (dated > at) {
      return dated;
    }
    List<String> behind = question.tables(at + 1);
    String table = behind.isEmpty() ? before(question, at) : behind.getFirst();
    boolean denial = behind.isEmpty();
    boolean compared = !denial && NextWords.compare(question, at);
    if (table == null || compared || ofRows(question, at, table)) {
      return at;
    }
    DoneColumns columns = new DoneColumns(question.schema());
    Optional<ColumnRef> column =
        columns.time(table, said).or(() -> denial ? columns.named(table, said) : Optional.empty());
    column.ifPresent(done -> {
      if (Happenings.filledThen(question.schema(), done)) {
        draft.filters.add(new Filter.Missing(done, true));
      }
      draft.time.last = done;
      draft.means(at, "with " + question.schema().columnName(done));
    });
    return column.isPresent() ? at + 1 : at;
  }

  /** "bills paid in 2025": when they were, and not that they are. */
  private static int dated(QuestionReader question, int at, String said) {
    Draft draft = question.draft();
    boolean time = question.mention(question.skipJoining(at + 1)) instanceof Mention.Time;
    String table = draft.anchor();
    if (table == null) {
      table = question.tables(at - 1).stream().findFirst().orElse(null);
    }
    if (!time || table == null || draft.time.column != null) {
      return at;
    }
    Optional<ColumnRef> column = new DoneColumns(question.schema()).exact(table, said);
    column.ifPresent(done -> {
      draft.time.column = done;
      draft.means(at, "by " + question.schema().columnName(done));
    });
    return column.isPresent() ? at + 1 : at;
  }

  /** The rows that it is said of, where they were named before. */
  private static @Nullable String before(QuestionReader question, int at) {
    String anchor = question.draft().anchor();
    return follows(question, at) || (anchor != null && stated(question, at)) ? anchor : null;
  }

  /** "which accounts are closed": with the verb, and nothing behind that it would be of. */
  private static boolean stated(QuestionReader question, int at) {
    boolean last =
        question.mention(question.skipJoining(at + 1)) == null
            || question.cue(at + 1, CueKind.GROUP, CueKind.AND);
    int verb = at - 1;
    while (FILLING.contains(SaidWords.at(question, verb))) {
      verb--;
    }
    int rows = verb - 1;
    while (question.cue(rows, CueKind.CONDITION, CueKind.INTERROGATIVE)
        || RELATIVE.contains(SaidWords.at(question, rows))) {
      rows--;
    }
    boolean asksWhen = false;
    for (int each = 0; each < at; each++) {
      asksWhen |= SaidWords.at(question, each).endsWith("when");
    }
    return last
        && !asksWhen
        && IS.contains(SaidWords.at(question, verb))
        && !question.tables(rows).isEmpty();
  }

  /** Behind the rows that it is said of, or behind another thing that happened to them. */
  private static boolean follows(QuestionReader question, int at) {
    int rows = at - 1;
    while (question.cue(rows, CueKind.EQUAL, CueKind.CONDITION, CueKind.INTERROGATIVE)) {
      rows--;
    }
    Mention before = question.mention(at - 1);
    boolean table = !question.tables(rows).isEmpty();
    boolean denial = question.cue(at + 1, CueKind.NOT, CueKind.NONE) || but(question, at + 1);
    return (table && denial) || (before instanceof Mention.Unknown && but(question, at - 1));
  }

  private static boolean but(QuestionReader question, int at) {
    return SaidWords.at(question, at).startsWith("but");
  }

  /** A value of the rows that is called so wins, and what is the name of the rows themselves. */
  private static boolean ofRows(QuestionReader question, int at, String table) {
    return question.mention(at) instanceof Mention.Name name
        && name.candidates().stream()
            .map(each -> each.target())
            .anyMatch(target ->
                target instanceof Target.ValueTarget value && value.column().table().equals(table));
  }
}
