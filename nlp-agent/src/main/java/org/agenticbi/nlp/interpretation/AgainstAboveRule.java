package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * "earns more than their own manager", "hired before their boss" -> a column of each row against
 * the same of the row that it names as above.
 */
final class AgainstAboveRule implements ReadingRule {

  private static final Set<String> EARN =
      Set.of(
          "earn", "earns", "earning", "earned", "paid", "make", "makes", "making", "salary", "pay");
  private static final Set<String> SALARY =
      Set.of("salary", "wage", "pay", "compensation", "income", "sal", "earnings");
  private static final Set<String> HIRED =
      Set.of("hired", "joined", "started", "employed", "recruited", "hire");
  private static final Set<String> HIRE =
      Set.of("hire", "hired", "join", "joined", "start", "started");
  private static final Set<String> MORE =
      Set.of("more", "higher", "better", "after", "later", "larger");
  private static final Set<String> LESS = Set.of("less", "lower", "before", "earlier", "smaller");
  private static final Set<String> OLDER = Set.of("older");
  private static final Set<String> YOUNGER = Set.of("younger");
  private static final Set<String> BORN = Set.of("birth", "born", "dob", "birthdate", "birthday");
  private static final Set<String> JOINING =
      Set.of("than", "their", "his", "her", "own", "its", "the", "direct", "a", "to", "do", "does");
  private static final int MOST_WORDS = 9;

  @Override
  public int read(QuestionReader question, int at) {
    String verb = SaidWords.at(question, at);
    boolean ages = verb.startsWith("older") || verb.startsWith("younger");
    if (!EARN.contains(verb) && !HIRED.contains(verb) && !ages) {
      return at;
    }
    Comparator said = null;
    int next = ages ? at : at + 1;
    boolean own = false;
    while (next < Math.min(question.size(), at + MOST_WORDS)
        && !RowsBelowNoun.leads(question, next)) {
      for (String word : SaidWords.at(question, next).split(" ", -1)) {
        Comparator compared = comparator(word);
        if (compared == null && !JOINING.contains(word)) {
          return at;
        }
        said = compared == null ? said : compared;
        own |= Set.of("their", "his", "her", "own").contains(word);
      }
      next++;
    }
    SelfKey key = RowsBelowNoun.leader(question).orElse(null);
    if (said == null || !own || key == null || !RowsBelowNoun.leads(question, next)) {
      return at;
    }
    Set<String> words = ages ? BORN : EARN.contains(verb) ? SALARY : HIRE;
    Optional<ColumnRef> column = column(question.schema(), key.above().table(), words);
    if (column.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    if (draft.anchor() == null) {
      draft.subject = key.above().table();
    }
    draft.filters.add(new Filter.AgainstAbove(key.above(), key.key(), column.get(), said));
    SaidWords.mean(question, at, next + 1, "compared with the row above");
    return next + 1;
  }

  private static @Nullable Comparator comparator(String word) {
    if (MORE.contains(word) || YOUNGER.contains(word)) {
      return Comparator.GREATER;
    }
    return LESS.contains(word) || OLDER.contains(word) ? Comparator.LESS : null;
  }

  private static Optional<ColumnRef> column(Schema schema, String table, Set<String> words) {
    List<ColumnRef> found =
        schema.columns(table).stream()
            .filter(column -> !schema.hidden(column))
            .filter(column -> ColumnWords.of(column).stream().anyMatch(words::contains))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
