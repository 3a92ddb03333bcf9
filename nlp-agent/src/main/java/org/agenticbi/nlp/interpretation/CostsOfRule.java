package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.text.CueKind;

/**
 * "personnel cost", "travel and training spend", "spend on rent" -> what was booked on the accounts
 * or in the departments that are named.
 */
final class CostsOfRule implements ReadingRule {

  private static final Set<String> ON = Set.of("on", "for", "of", "in", "at");

  /** Another number of the same accounts: the rule of it reads them. */
  private static final Set<String> PLANNED =
      Set.of("budget", "budgeted_expenses", "budgeted_revenue", "actual", "variance", "overspend");

  @Override
  public int read(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Name)
        && !(question.mention(at) instanceof Mention.Unknown)) {
      return at;
    }
    Bookings bookings = Bookings.of(question.schema()).orElse(null);
    if (bookings == null) {
      return at;
    }
    int costs = bookings.areCosts(question.mention(at)) ? at : behindValues(question, at);
    int values = costs == at ? behindOn(question, at + 1) : at;
    if (values < 0 || !bookings.areCosts(question.mention(costs)) || otherNumber(question)) {
      return at;
    }
    List<Target.ValueTarget> named =
        costs == values + 1
            ? calledSo(question, bookings, values)
                .map(List::of)
                .orElseGet(() -> named(question, bookings, values))
            : named(question, bookings, values);
    if (named.isEmpty()) {
      return at;
    }
    int end = Math.max(costs + 1, values + 2 * named.size() - 1);
    boolean whole = costs == at || values + 2 * named.size() - 1 == costs;
    return whole && bookings.reachesAll(around(question, values, end))
        ? apply(question, bookings, named, values, costs, end)
        : at;
  }

  /** Behind "travel and training", where the costs of them are. */
  private static int behindValues(QuestionReader question, int at) {
    int next = at + 1;
    while (question.cue(next, CueKind.AND)) {
      next += 2;
    }
    return next;
  }

  private static int behindOn(QuestionReader question, int at) {
    Mention.Cue cue = question.cue(at);
    boolean on = cue != null && ON.contains(cue.phrase()) && cue.kind() == CueKind.PREPOSITION;
    return on ? at + 1 : -1;
  }

  private static boolean otherNumber(QuestionReader question) {
    for (int at = 0; at < question.size(); at++) {
      if (question.mention(at) instanceof Mention.Name name
          && name.candidates().getFirst().target() instanceof Target.MeasureTarget measure
          && PLANNED.contains(measure.measure().name())) {
        return true;
      }
    }
    return false;
  }

  /** "legal fees" for {@code Legal and Audit Fees}: the account has both words in its name. */
  private static Optional<Target.ValueTarget> calledSo(
      QuestionReader question, Bookings bookings, int at) {
    return bookings.accountWith(SaidWords.at(question, at) + " " + SaidWords.at(question, at + 1));
  }

  /** The mentions but for those that say what the costs are of. */
  private static List<Mention> around(QuestionReader question, int from, int to) {
    List<Mention> around = new ArrayList<>();
    for (int at = 0; at < question.size(); at++) {
      Mention mention = question.mention(at);
      if (mention != null && (at < from || at >= to)) {
        around.add(mention);
      }
    }
    return around;
  }

  /** The values of one column that are named one behind the other. */
  private static List<Target.ValueTarget> named(
      QuestionReader question, Bookings bookings, int from) {
    List<Target.ValueTarget> named = new ArrayList<>();
    int at = from;
    while (true) {
      Optional<Target.ValueTarget> value = value(question, bookings, at, named);
      if (value.isEmpty()) {
        return named;
      }
      named.add(value.get());
      if (!question.cue(at + 1, CueKind.AND)) {
        return named;
      }
      at += 2;
    }
  }

  private static Optional<Target.ValueTarget> value(
      QuestionReader question, Bookings bookings, int at, List<Target.ValueTarget> before) {
    Optional<Target.ValueTarget> whole =
        question
            .choices()
            .choose(
                at,
                target ->
                    target instanceof Target.ValueTarget value
                        && bookings.reaches(value.column().table())
                        && before.stream().allMatch(each -> each.column().equals(value.column())))
            .filter(each -> each.source() == Candidate.Source.VALUE)
            .map(each -> (Target.ValueTarget) each.target());
    String said = SaidWords.at(question, at);
    boolean named =
        question.mention(at) instanceof Mention.Name name
            && name.candidates().stream().noneMatch(CostsOfRule::isValue);
    boolean content =
        !(question.mention(at) instanceof Mention.Unknown unknown) || unknown.content();
    return whole.isPresent() || named || !content || said.isEmpty()
        ? whole
        : bookings
            .accountWith(said)
            .filter(
                value -> before.stream().allMatch(each -> each.column().equals(value.column())));
  }

  private static boolean isValue(Candidate candidate) {
    return candidate.target() instanceof Target.ValueTarget;
  }

  private static int apply(
      QuestionReader question,
      Bookings bookings,
      List<Target.ValueTarget> named,
      int values,
      int costs,
      int end) {
    Draft draft = question.draft();
    Target.ValueTarget first = named.getFirst();
    List<String> all = named.stream().map(Target.ValueTarget::value).distinct().toList();
    boolean account = first.column().table().equals(bookings.accounts());
    draft.filters.add(new Filter.Values(first.column(), all, draft.negateNext));
    draft.negateNext = false;
    Metric.ModelMeasure metric =
        new Metric.ModelMeasure(account ? bookings.amount() : bookings.costs());
    for (int at = values; at < end; at++) {
      draft.means(at, question.schema().columnName(first.column()) + " " + String.join(", ", all));
    }
    if (question.mention(costs) instanceof Mention.Name name) {
      MeasureReading.read(question, costs, name, metric);
    }
    question.choices().settle(costs, 1); // a set phrase, whatever else is called by "cost"
    draft.means(costs, metric.measure().label().toLowerCase(Locale.ROOT));
    return end;
  }
}
