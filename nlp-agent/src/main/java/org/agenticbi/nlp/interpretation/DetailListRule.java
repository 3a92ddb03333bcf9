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
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "name, department and salary of employees ...", "machines bought before 2020: description and
 * cost" -> these rows, each with what is listed of it.
 */
final class DetailListRule implements ReadingRule {

  private static final double SURE = 0.5;
  private static final Set<String> ARTICLES =
      Set.of("the", "their", "its", "his", "her", "each", "all", "all the");
  private static final Set<String> OF =
      Set.of("of", "of all", "of the", "for", "for the", "of all the", "of our");
  private static final Set<String> NUMBERS = Set.of("number", "numbers", "id", "no");

  /** What is listed: its columns, and where the list ends. */
  private record Listed(List<ColumnRef> columns, int items, int end) {}

  @Override
  public int read(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean plain =
        question.earlier() == null
            && draft.metrics.isEmpty()
            && draft.pending.isEmpty()
            && draft.dimensions.isEmpty()
            && draft.outputs.isEmpty();
    if (!plain) {
      return at;
    }
    String subject = draft.subject;
    if (subject != null) {
      return SaidWords.at(question, at).equals(":") ? behind(question, at, subject) : at;
    }
    return draft.filters.isEmpty() && question.mention(at) instanceof Mention.Name
        ? before(question, at)
        : at;
  }

  /** "...: description, acquisition date and cost". */
  private static int behind(QuestionReader question, int at, String subject) {
    Listed listed = list(question, at + 1, subject);
    if (listed == null || question.mention(listed.end()) instanceof Mention.Name) {
      return at;
    }
    Draft draft = question.draft();
    draft.outputs.addAll(question.schema().labels(subject));
    draft.outputs.addAll(listed.columns());
    draft.listed.addAll(draft.outputs);
    draft.clause = Draft.Clause.SELECT;
    mean(question, at + 1, listed.end(), subject);
    return listed.end();
  }

  /** "name and salary of employees". */
  private static int before(QuestionReader question, int at) {
    int of = at + 1;
    while (of < question.size() && !OF.contains(SaidWords.at(question, of))) {
      of++;
    }
    String rows = rows(question, of + 1);
    Listed listed = rows == null ? null : list(question, at, rows);
    if (rows == null || listed == null || listed.items() < 2 || listed.end() != of) {
      return at;
    }
    Draft draft = question.draft();
    draft.subject = rows;
    draft.outputs.addAll(listed.columns());
    draft.listed.addAll(listed.columns());
    mean(question, at, of, rows);
    return of;
  }

  /** The rows, in the plural, over what says which of them: "of open invoices". */
  private static @Nullable String rows(QuestionReader question, int from) {
    for (int at = from; at < Math.min(question.size(), from + 3); at++) {
      boolean many =
          question.mention(at) instanceof Mention.Name
              && SaidWords.at(question, at).endsWith("s")
              && !question.isBest(at, Target.ValueTarget.class);
      Optional<String> table = many ? question.table(at) : Optional.empty();
      if (table.isPresent()) {
        return table.get();
      }
      if (!(question.mention(at) instanceof Mention.Name)) {
        return null;
      }
    }
    return null;
  }

  private static void mean(QuestionReader question, int from, int to, String rows) {
    for (int at = from; at < to; at++) {
      List<ColumnRef> columns = new ArrayList<>();
      int end = item(question, at, rows, columns);
      if (!columns.isEmpty()) {
        String name = question.schema().columnName(columns.getFirst());
        SaidWords.mean(question, at, end, name);
        question.choices().decide(at);
        at = end - 1;
      }
    }
  }

  private static @Nullable Listed list(QuestionReader question, int from, String rows) {
    List<ColumnRef> columns = new ArrayList<>();
    int items = 0;
    int at = articles(question, from);
    while (true) {
      int next = item(question, at, rows, columns);
      if (next == at) {
        return null;
      }
      items++;
      at = next;
      if (!question.cue(at, CueKind.AND)) {
        return new Listed(columns, items, at);
      }
      while (question.cue(at, CueKind.AND)) {
        at++;
      }
      at = articles(question, at);
    }
  }

  private static int articles(QuestionReader question, int from) {
    int at = from;
    while (ARTICLES.contains(SaidWords.at(question, at))) {
      at++;
    }
    return at;
  }

  private static int item(QuestionReader question, int at, String rows, List<ColumnRef> columns) {
    if (!(question.mention(at) instanceof Mention.Name name)) {
      return at;
    }
    Schema schema = question.schema();
    String said = SaidWords.at(question, at);
    boolean key =
        NUMBERS.contains(SaidWords.at(question, at + 1)) && question.tables(at).contains(rows);
    if (key) {
      columns.addAll(schema.primaryKey(rows));
      return at + 2;
    }
    List<ColumnRef> found =
        said.equals("name") || said.equals("names")
            ? schema.labels(rows)
            : PlainDetailRule.column(schema, rows, said)
                .map(List::of)
                .orElseGet(() -> named(schema, name, rows));
    columns.addAll(found);
    return found.isEmpty() ? at : at + 1;
  }

  /** A column of the rows, or the name of what each of them belongs to. */
  private static List<ColumnRef> named(Schema schema, Mention.Name name, String rows) {
    for (Candidate each : name.candidates()) {
      List<ColumnRef> columns =
          switch (each.target()) {
            case Target.ColumnTarget column ->
                column.column().table().equals(rows) && each.score() > SURE
                    ? List.of(column.column())
                    : List.<ColumnRef>of();
            case Target.TableTarget above ->
                !above.table().equals(rows) && schema.joins().manyToOne(rows, above.table())
                    ? schema.labels(above.table())
                    : List.<ColumnRef>of();
            case Target.MeasureTarget _, Target.ValueTarget _ -> List.<ColumnRef>of();
          };
      if (!columns.isEmpty()) {
        return columns;
      }
    }
    return List.of();
  }
}
