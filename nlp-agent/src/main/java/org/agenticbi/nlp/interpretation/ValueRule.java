package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;

/** "in France", "premium" -> the rows that have the value. */
final class ValueRule implements ReadingRule {

  /** The score of a column by the first words of its name alone. */
  private static final double HALF_A_NAME = 0.5;

  /** The score of a name for several values together. */
  private static final double ONE_NAME = 0.9;

  private static final Set<String> SIDE_BY_SIDE =
      Set.of("vs", "vs.", "versus", "against", "compared", "and", "or");

  @Override
  public int read(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Name name) || !valueFits(question, at)) {
      return at;
    }
    boolean beside = besideNegated(question, at) || beside(question, at);
    Optional<Candidate> candidate =
        question
            .choices()
            .choose(
                at,
                target ->
                    target instanceof Target.ValueTarget value
                        && (!beside || sameColumn(question, value)));
    if (candidate.isEmpty()) {
      return at;
    }
    Target.ValueTarget value = (Target.ValueTarget) candidate.get().target();
    apply(question, at, name, value, candidate.get());
    return skipNameOf(question, at + 1, value.column());
  }

  /** "opened last month": when it was opened, not that it is still open. */
  private static boolean happens(QuestionReader question, int at) {
    return question.mention(question.skipJoining(at + 1)) instanceof Mention.Time
        && question.mention(at) instanceof Mention.Name name
        && name.text().toLowerCase(Locale.ROOT).endsWith("ed")
        && name.candidates().stream()
            .anyMatch(each ->
                each.target() instanceof Target.ColumnTarget column
                    && question.schema().role(column.column()) == ColumnRole.TIME);
  }

  /** "high priority", "the West region": the name of the column only says what the value is. */
  private static int skipNameOf(QuestionReader question, int at, ColumnRef column) {
    boolean named =
        question.mention(at) instanceof Mention.Name name
            && name.candidates().stream()
                .anyMatch(each ->
                    each.score() > HALF_A_NAME
                        && each.target() instanceof Target.ColumnTarget target
                        && target.column().equals(column));
    if (named) {
      question.draft().means(at, question.schema().columnName(column));
      return at + 1;
    }
    return at;
  }

  /** A value only where it is the best reading, and not where a name must stand. */
  private static boolean valueFits(QuestionReader question, int at) {
    if (!question.canBe(at, Target.ValueTarget.class)) {
      return false;
    }
    if (happens(question, at)) {
      return false;
    }
    if (question.isBest(at, Target.ValueTarget.class)
        || beside(question, at)
        || ListedValue.is(question, at)) {
      return true;
    }
    Draft draft = question.draft();
    if (besideNegated(question, at)) {
      return true;
    }
    boolean named =
        draft.lastColumn != null
            && question
                .choices()
                .choose(
                    at,
                    target ->
                        target instanceof Target.ValueTarget value
                            && value.column().equals(draft.lastColumn))
                .isPresent();
    return named && draft.clause != Draft.Clause.GROUP && question.cue(at - 1, CueKind.EQUAL);
  }

  /** "without cancelled and returned orders": another value of the column that was denied. */
  private static boolean besideNegated(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean joined = draft.negateNext && question.cue(at - 1, CueKind.AND, CueKind.OR);
    return joined
        && !draft.filters.isEmpty()
        && draft.filters.getLast() instanceof Filter.Values before
        && before.negated()
        && question.mention(at) instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(each ->
                each.target() instanceof Target.ValueTarget value
                    && value.column().equals(before.column()));
  }

  /** "Marketing and Sales": the second is a value as well, though sales are a number too. */
  private static boolean beside(QuestionReader question, int at) {
    Draft draft = question.draft();
    boolean listed =
        question.cue(at - 1, CueKind.AND, CueKind.OR)
            && question.isBest(at - 2, Target.ValueTarget.class);
    return (listed || draft.otherOfTwo == at)
        && !draft.filters.isEmpty()
        && draft.filters.getLast() instanceof Filter.Values values
        && question.mention(at) instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(each ->
                each.source() == Candidate.Source.VALUE
                    && each.target() instanceof Target.ValueTarget value
                    && value.column().equals(values.column()));
  }

  private static boolean sameColumn(QuestionReader question, Target.ValueTarget value) {
    return question.draft().filters.getLast() instanceof Filter.Values before
        && before.column().equals(value.column());
  }

  private static void apply(
      QuestionReader question,
      int at,
      Mention.Name name,
      Target.ValueTarget value,
      Candidate candidate) {
    Draft draft = question.draft();
    ColumnRef column = value.column();
    draft.means(at, question.schema().columnName(column) + " " + value.value());
    if (candidate.source() == Candidate.Source.SPELLING) {
      draft.assume("\"" + name.text() + "\" read as " + value.value());
    }
    if (column.equals(draft.lastColumn)
        && !draft.dimensions.contains(new Dimension.OfColumn(column))) {
      draft.outputs.remove(column);
    }
    if (severalBeside(question, at, name, candidate)) {
      draft.unsupported = "\"" + name.text() + "\" beside another of " + column.column();
    }
    boolean negated = draft.negateNext || Exclusion.ofValue(question, at, column);
    boolean noun = NamedRows.are(question, at, name, value);
    Optional<String> groups = negated ? Optional.empty() : NamedRows.each(question, at);
    if (question.cue(at - 1, CueKind.OR) && otherColumn(draft, column)) {
      draft.unsupported = "either of two different columns";
    }
    if (value.value().isEmpty()) {
      draft.filters.add(new Filter.Missing(column, negated));
      draft.negateNext = false;
      return;
    }
    merge(draft, column, valuesFor(name, candidate, column, value.value()), negated);
    if (noun && draft.counting() && question.cue(at - 1, CueKind.COUNT)) {
      draft.addMetric(new Metric.RowCount(column.table()));
      draft.pending.clear();
    } else if (noun && !negated && NamedRows.begin(question, at, column.table())) {
      draft.namedByValue = column.table();
    }
    if (!question.cue(at + 1, CueKind.AND, CueKind.OR)) {
      draft.negateNext = false;
    }
    draft.lastColumn = null;
    groups.ifPresent(table -> draft.dimensions.add(new Dimension.OfEntity(table)));
    if (draft.clause == Draft.Clause.GROUP && !qualifiesGroup(question, at, column)) {
      draft.clause = Draft.Clause.SELECT;
    }
  }

  /** "online vs store": each of them would be a group of its own, and one is several values. */
  private static boolean severalBeside(
      QuestionReader question, int at, Mention.Name name, Candidate candidate) {
    boolean several =
        candidate.source() == Candidate.Source.PART_OF_VALUE
            && candidate.score() > ONE_NAME
            && name.candidates().size() > 1;
    return several
        && (sideBySide(question, at + 1)
            || sideBySide(question, at - 1)
            || (question.draft().time.compared && noTimes(question)));
  }

  private static boolean sideBySide(QuestionReader question, int at) {
    return SIDE_BY_SIDE.contains(SaidWords.at(question, at).replaceFirst(" .*", ""));
  }

  private static boolean noTimes(QuestionReader question) {
    return IntStream.range(0, question.size())
        .noneMatch(each -> question.mention(each) instanceof Mention.Time);
  }

  /** "for each German customer": the customers are the groups. */
  private static boolean qualifiesGroup(QuestionReader question, int at, ColumnRef column) {
    return question.cue(at - 1, CueKind.GROUP)
        && question.tables(at + 1).stream().anyMatch(column.table()::equals);
  }

  /** "online or pending": of all conditions each must hold, so these cannot be told as such. */
  private static boolean otherColumn(Draft draft, ColumnRef column) {
    return !draft.filters.isEmpty()
        && draft.filters.getLast() instanceof Filter.Values before
        && !before.column().equals(column);
  }

  /** A part of a value stands for every value of the column that contains it. */
  static List<String> valuesFor(
      Mention.Name name, Candidate candidate, ColumnRef column, String value) {
    if (candidate.source() != Candidate.Source.PART_OF_VALUE) {
      return List.of(value);
    }
    return name.candidates().stream()
        .filter(each -> each.target() instanceof Target.ValueTarget)
        .map(each -> (Target.ValueTarget) each.target())
        .filter(each -> each.column().equals(column))
        .map(Target.ValueTarget::value)
        .toList();
  }

  private static void merge(Draft draft, ColumnRef column, List<String> values, boolean negated) {
    for (int index = 0; index < draft.filters.size(); index++) {
      if (draft.filters.get(index) instanceof Filter.Values same
          && same.column().equals(column)
          && same.negated() == negated
          && !draft.both) {
        List<String> all = new ArrayList<>(same.values());
        values.stream().filter(value -> !all.contains(value)).forEach(all::add);
        draft.filters.set(index, new Filter.Values(column, all, negated));
        return;
      }
    }
    draft.filters.add(new Filter.Values(column, values, negated));
  }
}
