package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.WordFamily;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * "arrivals per month", "how many pickups last week", "check-outs by hotel" -> the rows, counted by
 * the time that the noun names, where no table is called so.
 */
final class MomentNounRule implements ReadingRule {

  /** Words of one meaning by which such times go. */
  private static final List<Set<String>> SAME =
      List.of(
          Set.of("arrival", "arrive", "arrived", "check in", "checkin", "checked in"),
          Set.of("departure", "depart", "departed", "check out", "checkout", "checked out"),
          Set.of("pickup", "pick up", "collection", "collected"),
          Set.of("dropoff", "drop off", "return", "returned"));

  private static final Set<String> SAY_NOTHING = Set.of("actual", "real", "final");
  private static final Set<String> MEANT =
      Set.of("planned", "scheduled", "expected", "due", "promised", "estimated", "requested");

  private static final Set<String> SINGLE = Set.of("process", "progress", "access", "status");

  @Override
  public int read(QuestionReader question, int at) {
    String said = SaidWords.at(question, at).replace('-', ' ');
    boolean several = said.endsWith("s") && said.length() > 4 && !SINGLE.contains(said);
    Draft draft = question.draft();
    boolean place = draft.clause == Draft.Clause.SELECT || draft.clause == Draft.Clause.TOP;
    if (!several || !place || !free(question, at) || draft.averaging()) {
      return at;
    }
    List<ColumnRef> columns = named(question.schema(), said);
    if (columns.size() != 1) {
      return at;
    }
    ColumnRef column = columns.getFirst();
    draft.pending.clear();
    draft.addMetric(new Metric.RowCount(column.table()));
    draft.endTop();
    draft.time.column = column;
    draft.time.happened = true;
    draft.means(at, "number of rows by " + question.schema().columnName(column));
    return at + 1;
  }

  /** Whether "sign-ups", "arrivals" are said there, of which each row is one. */
  static boolean isSaid(QuestionReader question, int at) {
    String said = SaidWords.at(question, at).replace('-', ' ');
    return said.length() > 4
        && said.endsWith("s")
        && !SINGLE.contains(said)
        && free(question, at)
        && named(question.schema(), said).size() == 1;
  }

  /** When those who stay came, in the rows of a table; null where it is not known. */
  static @Nullable ColumnRef arrival(Schema schema, String table) {
    List<ColumnRef> found =
        called(schema, SAME.getFirst()).stream()
            .filter(column -> column.table().equals(table))
            .toList();
    return found.size() == 1 ? found.getFirst() : null;
  }

  /** No rows of their own, no number and no value, and not the first word of another name. */
  private static boolean free(QuestionReader question, int at) {
    boolean other =
        question.mention(at) instanceof Mention.Name name
            && name.candidates().stream()
                .anyMatch(each ->
                    each.target() instanceof Target.TableTarget
                        || each.target() instanceof Target.MeasureTarget
                        || each.target() instanceof Target.ValueTarget);
    boolean known =
        question.mention(at) instanceof Mention.Name
            || question.mention(at) instanceof Mention.Unknown;
    boolean alone = !(question.mention(at + 1) instanceof Mention.Name);
    boolean condition = question.cue(at - 1, CueKind.CONDITION, CueKind.NONE, CueKind.MISSING);
    return known && !other && alone && !condition;
  }

  /** The times of the rows of tables that are called so, or by another word for it. */
  private static List<ColumnRef> named(Schema schema, String noun) {
    String single = noun.substring(0, noun.length() - 1);
    List<ColumnRef> own = called(schema, Set.of(single));
    if (!own.isEmpty()) {
      return own;
    }
    Set<ColumnRef> same = new LinkedHashSet<>();
    SAME.stream()
        .filter(words -> words.contains(single))
        .forEach(words -> same.addAll(called(schema, words)));
    return List.copyOf(same);
  }

  private static List<ColumnRef> called(Schema schema, Set<String> names) {
    List<ColumnRef> found = new ArrayList<>();
    for (Table table : schema.tables()) {
      for (ColumnRef column : schema.timeColumns(table.name())) {
        String words = words(column);
        boolean time = schema.role(column) == ColumnRole.TIME && !schema.hidden(column);
        if (time && names.stream().anyMatch(name -> same(words, name))) {
          found.add(column);
        }
      }
    }
    return found;
  }

  private static boolean same(String words, String name) {
    boolean one = words.indexOf(' ') < 0 && name.indexOf(' ') < 0;
    return words.equals(name)
        || words.replace(" ", "").equals(name.replace(" ", ""))
        || (one && !words.isEmpty() && WordFamily.same(words, name));
  }

  private static String words(ColumnRef column) {
    List<String> words = new ArrayList<>(ColumnWords.of(column));
    if (words.stream().anyMatch(MEANT::contains)) {
      return "";
    }
    words.removeIf(Happenings.TIME_WORDS::contains);
    words.removeIf(SAY_NOTHING::contains);
    return String.join(" ", words);
  }
}
