package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * "of their category", "in its own department": the group of rows that a row itself belongs to.
 *
 * @param column what the rows of a group have in common; null when it is not known
 * @param end the position behind the words
 */
record OwnGroup(@Nullable ColumnRef column, int end) {

  private static final Set<String> JOINING =
      Set.of("of", "in", "for", "within", "across", "among", "the", "same", "own");
  private static final Set<String> OWN =
      Set.of("their", "its", "his", "her", "own", "same", "respective");

  /** The group that is named at a position, of rows of a table. */
  static Optional<OwnGroup> at(QuestionReader question, int at, String table) {
    int next = at;
    boolean own = false;
    List<String> words = words(question, next);
    while (!words.isEmpty()
        && words.stream().allMatch(each -> JOINING.contains(each) || OWN.contains(each))) {
      own |= words.stream().anyMatch(OWN::contains);
      next++;
      words = words(question, next);
    }
    boolean named = question.mention(next) instanceof Mention.Name;
    return own && named
        ? Optional.of(new OwnGroup(column(question, next, table), next + 1))
        : Optional.empty();
  }

  private static List<String> words(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    return said.isEmpty() ? List.of() : List.of(said.split(" ", -1));
  }

  private static @Nullable ColumnRef column(QuestionReader question, int at, String table) {
    Schema schema = question.schema();
    for (String group : question.tables(at)) {
      List<ColumnRef> keys =
          schema.catalog().foreignKeys().stream()
              .filter(key -> key.fromTable().equals(table) && key.toTable().equals(group))
              .filter(key -> !group.equals(table) && key.fromColumns().size() == 1)
              .map(key -> new ColumnRef(table, key.fromColumns().getFirst()))
              .toList();
      if (keys.size() == 1) {
        return keys.getFirst();
      }
    }
    return question
        .choices()
        .choose(
            at,
            target ->
                target instanceof Target.ColumnTarget column
                    && column.column().table().equals(table)
                    && isClass(schema, column.column()))
        .map(each -> ((Target.ColumnTarget) each.target()).column())
        .orElse(null);
  }

  private static boolean isClass(Schema schema, ColumnRef column) {
    ColumnRole role = schema.role(column);
    return role == ColumnRole.CATEGORY || role == ColumnRole.GEOGRAPHY;
  }
}
