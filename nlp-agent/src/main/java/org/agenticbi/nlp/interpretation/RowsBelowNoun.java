package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.Schema;

/**
 * "direct reports", "subordinates", "subcategories", "child accounts": the rows right below a row
 * of the same table.
 *
 * @param key by which they name it
 * @param end the position behind the words
 */
record RowsBelowNoun(SelfKey key, int end) {

  private static final Set<String> DIRECT = Set.of("direct", "immediate", "own");
  private static final Set<String> REPORTS =
      Set.of("reports", "report", "reportees", "subordinates", "subordinate");
  private static final Set<String> LEADERS =
      Set.of(
          "manager",
          "managers",
          "supervisor",
          "supervisors",
          "boss",
          "bosses",
          "line manager",
          "line managers");
  private static final Set<String> SUB = Set.of("sub", "child", "subordinate");
  private static final Set<String> CHILDREN = Set.of("children", "subs");

  /** Those that are named at a position. */
  static Optional<RowsBelowNoun> at(QuestionReader question, int at) {
    int next = at;
    while (DIRECT.contains(SaidWords.at(question, next))) {
      next++;
    }
    String said = SaidWords.at(question, next).replace("direct ", "");
    if (REPORTS.contains(said) && question.tables(next).isEmpty()) {
      int end = next + 1;
      return leader(question).map(key -> new RowsBelowNoun(key, end));
    }
    return lower(question, next, said);
  }

  private static Optional<RowsBelowNoun> lower(QuestionReader question, int at, String said) {
    String anchor = question.draft().anchor();
    if (CHILDREN.contains(said) && anchor != null) {
      return parent(question, anchor, at + 1);
    }
    if (question.mention(at) instanceof Mention.Unknown && said.matches("sub-?\\p{L}{4,}")) {
      return called(question, said.substring("sub".length()).replace("-", ""), at + 1);
    }
    boolean apart = SUB.contains(said);
    int name = apart ? at + 1 : at;
    boolean named = question.mention(name) instanceof Mention.Name;
    boolean below = apart || said.startsWith("sub");
    Optional<String> table = named && below ? table(question, name) : Optional.empty();
    boolean own =
        table.isPresent()
            && !apart
            && ColumnWords.of(table.get()).stream().anyMatch(word -> word.startsWith("sub"));
    return table.isEmpty() || own ? Optional.empty() : parent(question, table.get(), name + 1);
  }

  /** "subcategories" in one word. */
  private static Optional<RowsBelowNoun> called(QuestionReader question, String word, int end) {
    String one = Schema.singular(word);
    List<RowsBelowNoun> found =
        question.schema().tables().stream()
            .map(Table::name)
            .filter(table ->
                ColumnWords.of(table).getLast().equals(one)
                    || Schema.singular(ColumnWords.of(table).getLast()).equals(one))
            .flatMap(table -> parent(question, table, end).stream())
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** The table that a name means, or whose rows it is the name of. */
  static Optional<String> table(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name name
        ? name.candidates().stream()
            .map(each -> each.target())
            .flatMap(target ->
                switch (target) {
                  case Target.TableTarget table -> Stream.of(table.table());
                  case Target.ColumnTarget column ->
                      question.schema().labels(column.column().table()).contains(column.column())
                          ? Stream.of(column.column().table())
                          : Stream.<String>of();
                  case Target.ValueTarget _, Target.MeasureTarget _ -> Stream.<String>of();
                })
            .findFirst()
        : Optional.empty();
  }

  private static Optional<RowsBelowNoun> parent(QuestionReader question, String table, int end) {
    return SelfKey.toAbove(question.schema(), table, false).map(key -> new RowsBelowNoun(key, end));
  }

  /** The key to who leads: of the rows that are spoken of, or the only one that there is. */
  static Optional<SelfKey> leader(QuestionReader question) {
    Schema schema = question.schema();
    String anchor = question.draft().anchor();
    Optional<SelfKey> own =
        anchor == null ? Optional.empty() : SelfKey.toAbove(schema, anchor, true);
    if (own.isPresent()) {
      return own;
    }
    List<SelfKey> all =
        schema.tables().stream()
            .map(Table::name)
            .flatMap(table -> SelfKey.toAbove(schema, table, true).stream())
            .toList();
    return anchor == null && all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** Whether a word names who is above: "managers", "boss". */
  static boolean leads(QuestionReader question, int at) {
    return LEADERS.contains(SaidWords.at(question, at)) && question.tables(at).isEmpty();
  }
}
