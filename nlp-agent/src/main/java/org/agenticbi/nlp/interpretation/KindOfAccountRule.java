package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;

/**
 * "expense accounts", "each revenue stream" -> the accounts of that kind; ranked and grouped by
 * what was booked on them, where no other number is named.
 */
final class KindOfAccountRule implements ReadingRule {

  private static final Set<String> ACCOUNTS =
      Set.of(
          "stream",
          "streams",
          "line",
          "lines",
          "item",
          "items",
          "source",
          "sources",
          "position",
          "positions",
          "account",
          "accounts");

  private static final Set<String> EXPENSES = Set.of("expense", "expenses");

  private static final double PART_OF_A_NAME = 0.95;

  @Override
  public int read(QuestionReader question, int at) {
    Draft.Clause before = question.draft().clause;
    if (!question.cue(at, CueKind.GROUP)) {
      return kind(question, at);
    }
    question.draft().clause = Draft.Clause.GROUP;
    int next = question.skipJoining(at + 1);
    int end = kind(question, next);
    if (end == next) {
      question.draft().clause = before;
      return at;
    }
    question.draft().means(at, "for each");
    return end;
  }

  private static int kind(QuestionReader question, int at) {
    Optional<Bookings> bookings = Bookings.of(question.schema());
    if (bookings.isEmpty() || !accounts(question, at + 1, bookings.get())) {
      return at;
    }
    Optional<Candidate> measure =
        question.choices().choose(at, target -> kind(target, bookings.get()).isPresent());
    if (measure.isEmpty()) {
      return at;
    }
    RowCondition kind = kind(measure.get().target(), bookings.get()).orElseThrow();
    Draft draft = question.draft();
    ColumnRef column = new ColumnRef(kind.table(), kind.column());
    List<String> values = called(kind.values(), SaidWords.at(question, at));
    if (!draft.share) {
      draft.filters.add(new Filter.Values(column, values, false));
    }
    draft.kindOfAccount =
        new Metric.ModelMeasure(((Target.MeasureTarget) measure.get().target()).measure());
    draft.means(at, question.schema().columnName(column) + " " + String.join(", ", values));
    if (SaidWords.at(question, at + 2).startsWith("group")) {
      return at + 1;
    }
    TableReading.read(question, at + 1, kind.table());
    return at + 2;
  }

  /** "expense accounts": where kinds are called expenses, these and no other costs. */
  private static List<String> called(List<String> kinds, String said) {
    List<String> called =
        kinds.stream()
            .filter(kind -> EXPENSES.contains(said))
            .filter(kind ->
                EXPENSES.stream()
                    .anyMatch(kind.toLowerCase(Locale.ROOT).replace('_', ' ')::contains))
            .toList();
    return called.isEmpty() ? kinds : called;
  }

  private static boolean accounts(QuestionReader question, int at, Bookings bookings) {
    boolean exact =
        question.mention(at) instanceof Mention.Name name
            && name.candidates().getFirst().score() > PART_OF_A_NAME;
    if (!exact && ACCOUNTS.contains(SaidWords.at(question, at))) {
      return true;
    }
    return question.isBest(at, Target.TableTarget.class)
        && question.tables(at).contains(bookings.accounts());
  }

  /** The condition that tells the accounts, for numbers of one kind of accounts. */
  private static Optional<RowCondition> kind(Target target, Bookings bookings) {
    if (target instanceof Target.MeasureTarget measure
        && measure.measure().table().equals(bookings.costs().table())
        && measure.measure().expression() instanceof Aggregated aggregated) {
      return List.copyOf(aggregated.filters()).stream()
          .filter(each ->
              each.table().equals(bookings.kind().table())
                  && each.column().equals(bookings.kind().column()))
          .findFirst();
    }
    return Optional.empty();
  }
}
