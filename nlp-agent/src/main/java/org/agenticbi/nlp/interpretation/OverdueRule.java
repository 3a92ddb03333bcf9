package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * "overdue", "past due", "more than 30 days overdue" -> due before today, and not done yet.
 *
 * <p>Where the data has a status "overdue" of its own, that is what is meant.
 */
final class OverdueRule implements ReadingRule {

  private static final List<String> OVERDUE =
      List.of(
          "overdue",
          "over due",
          "past due",
          "past due date",
          "past their due date",
          "past the due date",
          "past its due date",
          "past the deadline",
          "past their deadline",
          "past deadline",
          "delinquent",
          "in arrears",
          "late and unpaid");

  private static final List<String> BY = List.of("by", "for", "since");

  @Override
  public int read(QuestionReader question, int at) {
    int start = question.cue(at, CueKind.EQUAL) ? at + 1 : at;
    DaysApart prefix = DaysApart.at(question, start);
    if (prefix == null) {
      prefix = DaysApart.atLeast(question, start);
    }
    int word = prefix == null ? start : question.skipJoining(prefix.behind());
    int behind = behind(question, word);
    if (behind < 0) {
      return at;
    }
    DaysApart apart = prefix;
    int by = SaidWords.behindAny(question, behind, BY);
    DaysApart suffix = by < 0 ? null : DaysApart.at(question, by);
    if (suffix != null) {
      apart = suffix;
      behind = suffix.behind();
    }
    Filter.Values said = status(question, word);
    if (question.draft().negateNext || (said != null && apart == null)) {
      return at;
    }
    return apply(question, at, behind, apart, said);
  }

  /** The position behind the word that begins at a mention; -1 for none. */
  static int behind(QuestionReader question, int at) {
    return done(question, at) ? -1 : SaidWords.behindAny(question, at, OVERDUE);
  }

  /** "paid past the due date" is done, though late. */
  private static boolean done(QuestionReader question, int at) {
    LatenessPhrase phrase = LatenessPhrase.at(question, at);
    return phrase != null && LatenessRule.verb(question, at, phrase) >= 0;
  }

  private static int apply(
      QuestionReader question,
      int at,
      int behind,
      @Nullable DaysApart apart,
      Filter.@Nullable Values said) {
    List<Filter.All> found = found(question, apart, said);
    if (found.isEmpty()) {
      return at;
    }
    if (found.size() > 1) {
      question.choices().leaveOpen(at, SaidWords.at(question, at), found.size());
    }
    Filter.All filter = found.get(question.choices().option(at, found.size()));
    Filter.Window due = (Filter.Window) filter.filters().getFirst();
    String meaning =
        question.schema().columnName(due.column()) + " " + due.windows().getFirst().label();
    SaidWords.mean(question, at, behind, meaning + ", and open");
    return RatedPart.apply(question, at, behind, filter, due.column());
  }

  /** One for each deadline that may be meant. */
  static List<Filter.All> found(
      QuestionReader question, @Nullable DaysApart apart, Filter.@Nullable Values said) {
    TimeWindow window =
        apart == null ? TimeWindow.of(null, question.asOf(), null) : apart.before(question.asOf());
    List<Filter.All> found = new ArrayList<>();
    for (ColumnRef due : new NearestDeadlines(question).due()) {
      Optional<Filter> open =
          said != null && said.table().equals(due.table())
              ? Optional.of(said)
              : new OpenRows(question.schema()).of(due.table(), "");
      open.ifPresent(filter ->
          found.add(
              new Filter.All("overdue", List.of(new Filter.Window(due, List.of(window)), filter))));
    }
    return found;
  }

  /** The status that is called so; null for none. */
  private static Filter.@Nullable Values status(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Name name)
        || !question.isBest(at, Target.ValueTarget.class)) {
      return null;
    }
    for (Candidate candidate : name.candidates()) {
      if (candidate.target() instanceof Target.ValueTarget value) {
        return new Filter.Values(value.column(), List.of(value.value()), false);
      }
    }
    return null;
  }
}
