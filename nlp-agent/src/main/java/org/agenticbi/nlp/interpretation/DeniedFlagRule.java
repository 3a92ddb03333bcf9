package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;

/** "inactive products", "non-billable hours" -> those of which the flag says no. */
final class DeniedFlagRule implements ReadingRule {

  private static final Pattern DENIED = Pattern.compile("(?:in|un|im|non)-?(\\p{L}{3,})");

  @Override
  public int read(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Unknown unknown)) {
      return at;
    }
    Matcher denied = DENIED.matcher(Schema.words(unknown.text()).replace(" ", ""));
    List<ColumnRef> flags = denied.matches() ? flags(question, at, denied.group(1)) : List.of();
    if (flags.size() != 1) {
      return at;
    }
    Draft draft = question.draft();
    ColumnRef flag = flags.getFirst();
    draft.filters.add(new Filter.Flag(flag, !draft.negateNext));
    draft.negateNext = false;
    draft.means(at, "not " + question.schema().columnName(flag));
    return at + 1;
  }

  /** The flags that are called so; of the table that comes next, where it has one. */
  private static List<ColumnRef> flags(QuestionReader question, int at, String word) {
    Schema schema = question.schema();
    List<ColumnRef> all =
        schema.tables().stream()
            .map(Table::name)
            .flatMap(table -> schema.columns(table).stream())
            .filter(column -> !schema.hidden(column))
            .filter(column -> schema.role(column) == ColumnRole.FLAG)
            .filter(column -> Happenings.named(column, word))
            .toList();
    Set<String> next =
        question.canBe(at + 1, Target.TableTarget.class)
            ? question.tables(at + 1).stream().collect(Collectors.toSet())
            : Set.of();
    List<ColumnRef> own = all.stream().filter(column -> next.contains(column.table())).toList();
    return own.isEmpty() ? all : own;
  }
}
