package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "only bills with a category", "excluding customers without a tier" behind a number -> a column of
 * the rows that it is of is there, or is not; the rows are no groups of theirs.
 */
final class DetailOfRowsRule implements ReadingRule {

  private static final Set<String> HAVING =
      Set.of("with", "having", "that have", "which have", "who have", "that had", "have");
  private static final Set<String> ARTICLES =
      Set.of("a", "an", "any", "known", "recorded", "valid", "given", "assigned");
  private static final Set<String> THOSE = Set.of("those", "ones", "any", "all", "them");

  @Override
  public int read(QuestionReader question, int at) {
    boolean excluding = Exclusion.begins(question, at);
    int rows = excluding ? joined(question, at + 1) : at;
    String table = table(question, rows, excluding);
    if (table == null || question.cue(rows - 1, CueKind.GROUP)) {
      return at;
    }
    int with = rows + 1;
    while (question.cue(with, CueKind.CONDITION)
        && !HAVING.contains(SaidWords.at(question, with))) {
      with++;
    }
    boolean none = question.cue(with, CueKind.NONE);
    boolean has =
        question.cue(with, CueKind.CONDITION) && HAVING.contains(SaidWords.at(question, with));
    if (none == has) {
      return at;
    }
    return detail(question, at, with, table, excluding);
  }

  private static int detail(
      QuestionReader question, int at, int with, String table, boolean excluding) {
    int next = with + 1;
    while (ARTICLES.contains(SaidWords.at(question, next))) {
      next++;
    }
    boolean none = question.cue(with, CueKind.NONE);
    List<String> words = new ArrayList<>();
    int end = MissingDetailRule.words(question, next, words);
    Optional<ColumnRef> column = named(question, next, table);
    if (column.isPresent()) {
      end = next + 1;
    } else {
      column = MissingDetailRule.column(question.schema(), table, words);
    }
    boolean unsure = !none && next == with + 1;
    if (column.isEmpty() || unsure || GivenDetailRule.compared(question, end - 1)) {
      return at;
    }
    return read(question, at, end, column.get(), none, excluding);
  }

  private static int read(
      QuestionReader question, int at, int end, ColumnRef column, boolean none, boolean excluding) {
    Draft draft = question.draft();
    boolean excluded =
        excluding || Exclusion.rowsBefore(question, at + 1) || Exclusion.read(question, end);
    boolean ofNumber = draft.pending.isEmpty() && !draft.metrics.isEmpty();
    if (!excluded && !ofNumber) {
      return at;
    }
    boolean there = none == excluded;
    draft.negateNext = false;
    draft.filters.add(new Filter.Missing(column, there));
    String name = question.schema().columnName(column);
    SaidWords.mean(question, at, end, (there ? "with " : "without ") + name);
    if (draft.clause == Draft.Clause.GROUP) {
      draft.clause = Draft.Clause.SELECT;
    }
    return end;
  }

  /** Behind "excluding", over "the" and "those". */
  private static int joined(QuestionReader question, int from) {
    int at = from;
    while (question.cue(at, CueKind.PREPOSITION) && !THOSE.contains(SaidWords.at(question, at))) {
      at++;
    }
    return at;
  }

  private static @Nullable String table(QuestionReader question, int at, boolean excluding) {
    if (excluding && THOSE.contains(SaidWords.at(question, at))) {
      return question.draft().anchor();
    }
    boolean table =
        question.mention(at) instanceof Mention.Name name
            && name.candidates().stream()
                .anyMatch(each -> each.target() instanceof Target.TableTarget);
    return table ? question.table(at).orElse(null) : null;
  }

  /** A column of the rows, called by its name or a part of it, that some of them lack. */
  private static Optional<ColumnRef> named(QuestionReader question, int at, String table) {
    if (!(question.mention(at) instanceof Mention.Name name)
        || question.mention(at + 1) instanceof Mention.Name) {
      return Optional.empty();
    }
    List<ColumnRef> columns =
        name.candidates().stream()
            .map(Candidate::target)
            .filter(Target.ColumnTarget.class::isInstance)
            .map(target -> ((Target.ColumnTarget) target).column())
            .filter(column -> column.table().equals(table) && lacking(question.schema(), column))
            .toList();
    return columns.isEmpty() ? Optional.empty() : Optional.of(columns.getFirst());
  }

  private static boolean lacking(Schema schema, ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return profile != null && profile.nullShare() > 0 && profile.nullShare() < 1;
  }
}
