package org.agenticbi.nlp.interpretation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;

/**
 * "cashiers hired since 2023", "any idle machines" -> rows that are called by what they are, as if
 * "employees" or "assets" had been said.
 */
final class NamedRows {

  private static final Pattern DONE = Pattern.compile("\\w{2,}(ed|ing)|bought|sold|left|held|made");

  /** "in malls", "of machines": what is asked for is something else that is there. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "in", "at", "from", "of", "for", "on", "to", "via", "through", "within", "among",
          "during", "into", "about");

  private static final Pattern WITH = Pattern.compile("(with|and|including|plus|by|whose)\\b.*");

  private static final Pattern EACH = Pattern.compile("(\\w+ )?(each|every)( of)?( the)?");

  /** "when did each VIP last order": words of time, and no names of things. */
  private static final Pattern EVENTS = Pattern.compile("last|first|latest|earliest");

  private NamedRows() {}

  /** Whether a value is said as the plural of what the rows are. */
  static boolean are(QuestionReader question, int at, Mention.Name name, Target.ValueTarget value) {
    String said = name.text().toLowerCase(Locale.ROOT);
    boolean plural = said.endsWith("s") && !value.value().toLowerCase(Locale.ROOT).endsWith("s");
    return plural
        && !qualifies(question, at + 1, value.column())
        && question.schema().timeColumn(value.column().table()).isPresent();
  }

  /**
   * "each VIP", "for every manager": the rows that have the value, where they are called by names;
   * none where what stands behind says what each of them is ("each VIP customer").
   */
  static Optional<String> each(QuestionReader question, int at) {
    boolean each = EACH.matcher(SaidWords.at(question, at - 1)).matches();
    if (!each || !question.isBest(at, Target.ValueTarget.class) || follows(question, at + 1)) {
      return Optional.empty();
    }
    Schema schema = question.schema();
    return question
        .choices()
        .choose(at, Target.ValueTarget.class::isInstance)
        .map(candidate -> ((Target.ValueTarget) candidate.target()).column())
        .filter(column -> !schema.labels(column.table()).contains(column))
        .map(ColumnRef::table)
        .filter(table -> !schema.labels(table).equals(schema.primaryKey(table)));
  }

  private static boolean follows(QuestionReader question, int next) {
    return question.mention(next) instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(candidate ->
                switch (candidate.target()) {
                  case Target.TableTarget _, Target.ColumnTarget _ -> true;
                  case Target.MeasureTarget _, Target.ValueTarget _ -> false;
                })
        && !EVENTS.matcher(name.text().toLowerCase(Locale.ROOT)).matches();
  }

  /**
   * "contractors salaries": of the salaries; "machines bought", "malls closed" says more of them.
   */
  private static boolean qualifies(QuestionReader question, int next, ColumnRef column) {
    boolean more =
        DONE.matcher(SaidWords.at(question, next)).matches() || sameTable(question, next, column);
    return question.mention(next) instanceof Mention.Name && !more;
  }

  private static boolean sameTable(QuestionReader question, int at, ColumnRef column) {
    return question.mention(at) instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(each ->
                each.target() instanceof Target.ValueTarget value
                    && value.column().table().equals(column.table()));
  }

  /**
   * Makes the rows what the question is about, where it has said nothing but which of them.
   *
   * @return whether these are the rows that it begins with
   */
  static boolean begin(QuestionReader question, int at, String table) {
    Draft draft = question.draft();
    if (question.earlier() != null) {
      return draft.meanings.keySet().stream().allMatch(each -> each == at);
    }
    boolean first =
        draft.anchor() == null
            && draft.metrics.isEmpty()
            && draft.pending.isEmpty()
            && draft.dimensions.isEmpty()
            && draft.events.isEmpty()
            && draft.vague == null
            && !draft.share
            && !draft.time.compared
            && draft.filters.stream().allMatch(filter -> filter.table().equals(table));
    boolean clause = draft.clause == Draft.Clause.SELECT || draft.clause == Draft.Clause.TOP;
    boolean rows = first && clause && !elsewhere(question, at - 1);
    if (rows) {
      draft.subject = table;
    }
    return rows;
  }

  /** "the malls: revenue by month" is of all of them; "malls with their revenue" of each. */
  static void ofTheirs(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean all =
        draft.namedByValue != null
            && draft.namedByValue.equals(draft.subject)
            && draft.clause == Draft.Clause.SELECT
            && !draft.ranking.asked
            && draft.conditions.isEmpty()
            && !WITH.matcher(SaidWords.at(question, at - 1)).matches();
    if (all) {
      draft.subject = null;
      draft.namedByValue = null;
    }
  }

  private static boolean elsewhere(QuestionReader question, int before) {
    int at = before;
    while (question.cue(at, CueKind.PREPOSITION)) {
      if (ELSEWHERE.contains(SaidWords.at(question, at).replaceFirst(" .*", ""))) {
        return true;
      }
      at--;
    }
    return question.mention(at) instanceof Mention.Name
        ? elsewhere(question, at - 1)
        : question.cue(at, CueKind.NOT, CueKind.NONE);
  }
}
