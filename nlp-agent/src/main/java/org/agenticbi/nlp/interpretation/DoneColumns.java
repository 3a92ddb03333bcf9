package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.WordFamily;
import org.agenticbi.protocol.ColumnRole;

/**
 * Finds the column of a row that is filled only when something has been done: the time of it, or
 * the key of who does it.
 */
final class DoneColumns {

  private static final Set<String> SAY_NOTHING =
      Set.of("last", "first", "latest", "recent", "actual", "final", "id", "code", "key", "number");
  private static final Set<String> ASSIGNED = Set.of("assigned", "allocated", "owned", "staffed");
  private static final Set<String> ASSIGNEES =
      Set.of(
          "assigned",
          "assignee",
          "owner",
          "agent",
          "handler",
          "responsible",
          "technician",
          "representative",
          "employee",
          "rep",
          "staff",
          "caretaker",
          "holder",
          "user");

  private final Schema schema;

  DoneColumns(Schema schema) {
    this.schema = schema;
  }

  /** A time of the rows that has no value until the verb has happened. */
  Optional<ColumnRef> time(String table, String verb) {
    Optional<ColumnRef> exact = exact(table, verb);
    if (exact.isPresent()) {
      return exact;
    }
    return only(
        new SpanColumns(schema)
            .ends(verb, List.of(table)).stream()
                .filter(column -> Happenings.filledThen(schema, column))
                .toList());
  }

  /** The same, where the time is called by the verb itself. */
  Optional<ColumnRef> exact(String table, String verb) {
    return only(
        schema.timeColumns(table).stream()
            .filter(column -> Happenings.filledThen(schema, column))
            .filter(column -> says(column, verb))
            .toList());
  }

  /** A time of the rows that is called by the verb, whether all have it or not. */
  Optional<ColumnRef> named(String table, String verb) {
    return only(schema.timeColumns(table).stream().filter(column -> says(column, verb)).toList());
  }

  /** Who does it, or what it is done by: a key or a name that some rows lack. */
  Optional<ColumnRef> doer(String table, String verb) {
    List<ColumnRef> lacking =
        schema.columns(table).stream().filter(column -> lacking(column) && names(column)).toList();
    List<ColumnRef> same =
        lacking.stream().filter(column -> doerWords(column).anyMatch(verb)).toList();
    if (!same.isEmpty() || !ASSIGNED.contains(verb)) {
      return only(same);
    }
    return only(
        lacking.stream()
            .filter(column -> doerWords(column).words().stream().anyMatch(ASSIGNEES::contains))
            .toList());
  }

  /** Whether all that a column is called, beside that it is a time of its rows, is the verb. */
  private boolean says(ColumnRef column, String verb) {
    List<String> own = ColumnWords.of(column.table());
    List<String> words =
        ColumnWords.of(column).stream()
            .filter(each -> !Happenings.TIME_WORDS.contains(each))
            .filter(each -> !SAY_NOTHING.contains(each))
            .toList();
    List<String> rest =
        words.stream().filter(each -> words.size() == 1 || !isOwn(own, each)).toList();
    if (rest.size() == 1) {
      return WordFamily.same(rest.getFirst(), verb);
    }
    StringBuilder joined = new StringBuilder();
    rest.forEach(each -> joined.append(WordFamily.root(each)));
    return joined.toString().equals(verb);
  }

  private static boolean isOwn(List<String> table, String word) {
    return table.stream().anyMatch(each -> Schema.singular(each).equals(Schema.singular(word)));
  }

  private boolean lacking(ColumnRef column) {
    Profile profile = schema.column(column).profile();
    return !schema.hidden(column)
        && profile != null
        && profile.nullShare() > 0
        && profile.nullShare() < 1;
  }

  private boolean names(ColumnRef column) {
    ColumnRole role = schema.role(column);
    return role == ColumnRole.IDENTIFIER || role == ColumnRole.CATEGORY || role == ColumnRole.TEXT;
  }

  private record DoerWords(List<String> words) {
    boolean anyMatch(String verb) {
      return words.stream()
          .map(each -> each.replaceAll("(er|or|ee)$", ""))
          .anyMatch(each -> each.length() > 3 && WordFamily.same(each, verb));
    }
  }

  /** The words of a column and of the table that it leads to. */
  private DoerWords doerWords(ColumnRef column) {
    List<String> words = new ArrayList<>(ColumnWords.of(column));
    for (ForeignKey key : schema.catalog().foreignKeys()) {
      if (key.fromTable().equals(column.table())
          && key.fromColumns().equals(List.of(column.column()))) {
        ColumnWords.of(key.toTable()).forEach(each -> words.add(Schema.singular(each)));
      }
    }
    return new DoerWords(words);
  }

  private static Optional<ColumnRef> only(List<ColumnRef> columns) {
    return columns.size() == 1 ? Optional.of(columns.getFirst()) : Optional.empty();
  }
}
