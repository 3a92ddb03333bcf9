package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * "never returned", "without orders", "not cancelled", "no email" -> none of something, not that
 * value, or no value.
 *
 * <p>"Never" and "without" look for things that are not there, so a table wins over a value of the
 * same name; "not" and "excluding" look for a value first.
 */
final class AbsenceRule implements ReadingRule {

  private static final Set<String> SAY_NOTHING =
      Set.of(
          "yet",
          "ever",
          "any",
          "single",
          "assigned",
          "recorded",
          "registered",
          "placed",
          "made",
          "had",
          "taken",
          "took",
          "given",
          "gave",
          "received",
          "own",
          "owned",
          "booked",
          "signed",
          "attached",
          "associated",
          "matching",
          "corresponding",
          "linked",
          "known",
          "submitted",
          "filed",
          "left",
          "written",
          "opened",
          "raised",
          "been",
          "still",
          "so");

  @Override
  public int read(QuestionReader question, int at) {
    if (!question.cue(at, CueKind.NOT, CueKind.NONE)) {
      return at;
    }
    Draft draft = question.draft();
    int next = nextName(question, at + 1);
    boolean none = question.cue(at, CueKind.NONE);
    if (next < 0) {
      draft.negateNext = true;
      draft.means(at, "not");
      return at + 1;
    }
    if (none || !question.canBe(next, Target.ValueTarget.class)) {
      int behind = absentRows(question, at, next);
      if (behind > at) {
        return behind;
      }
    }
    int below = none ? absentValueBelow(question, at, next) : at;
    if (below > at) {
      return below;
    }
    if (question.isBest(next, Target.ColumnTarget.class)) {
      if (ofOthers(question, next)) {
        draft.passedOver.add(next);
        return next + 1;
      }
      return absentValue(question, at, next);
    }
    draft.negateNext = true;
    draft.means(at, "not");
    return at + 1;
  }

  /** "without gold membership": none of the rows below has that value. */
  private static int absentValueBelow(QuestionReader question, int at, int next) {
    Draft draft = question.draft();
    String anchor = draft.anchor();
    boolean value = question.isBest(next, Target.ValueTarget.class);
    if (anchor == null || !value) {
      return at;
    }
    Filter filter = UndoneRule.valueBelow(question, at, next, anchor).orElse(null);
    if (filter == null || draft.events.contains(filter.table())) {
      return at;
    }
    int end = question.tables(next + 1).contains(filter.table()) ? next + 2 : next + 1;
    draft.absence =
        Absence.said(new Filter.Related(anchor, filter.table(), true, List.of(filter)), draft);
    String name = question.schema().tableName(filter.table());
    SaidWords.mean(question, at, end, "without any such " + name);
    return end;
  }

  private static int absentRows(QuestionReader question, int at, int next) {
    Draft draft = question.draft();
    String anchor = draft.anchor();
    boolean values = UnseenValues.asked(question.schema(), draft).isPresent();
    Optional<String> table =
        question
            .choices()
            .choose(
                next,
                target ->
                    table(target).filter(named -> values || !named.equals(anchor)).isPresent())
            .flatMap(candidate -> table(candidate.target()));
    if (anchor == null || table.isEmpty()) {
      return at;
    }
    List<Filter> amount = amount(question, next, anchor);
    draft.absence = Absence.said(new Filter.Related(anchor, table.get(), true, amount), draft);
    for (int each = at; each <= next; each++) {
      draft.means(each, "without any " + question.schema().tableName(table.get()));
    }
    return next + 1;
  }

  /** The rows that are absent: "never sold" is none of what sales are computed from. */
  private static Optional<String> table(Target target) {
    return switch (target) {
      case Target.TableTarget named -> Optional.of(named.table());
      case Target.MeasureTarget measure -> Optional.of(measure.measure().table());
      case Target.ColumnTarget _, Target.ValueTarget _ -> Optional.empty();
    };
  }

  /** "employees without an email", where only customers have one: it is not said whose. */
  private static boolean ofOthers(QuestionReader question, int at) {
    String anchor = question.draft().anchor();
    Optional<ColumnRef> column = NameRule.column(question, at);
    return anchor != null
        && column.isPresent()
        && question.draft().events.isEmpty()
        && question.schema().joins().path(anchor, column.get().table()).isPresent()
        && !column.get().table().equals(anchor)
        && !question.schema().joins().manyToOne(anchor, column.get().table());
  }

  /** "without budget": rows there may be, but none of them has the amount. */
  private static List<Filter> amount(QuestionReader question, int next, String anchor) {
    return question
        .choices()
        .choose(next, target -> table(target).filter(named -> !named.equals(anchor)).isPresent())
        .map(Candidate::target)
        .filter(Target.MeasureTarget.class::isInstance)
        .map(target -> ((Target.MeasureTarget) target).measure().expression())
        .filter(Aggregated.class::isInstance)
        .map(expression -> counted(question, (Aggregated) expression))
        .orElse(List.of());
  }

  private static List<Filter> counted(QuestionReader question, Aggregated sum) {
    List<Filter> filters = new ArrayList<>();
    for (RowCondition each : sum.filters()) {
      ColumnRef column = new ColumnRef(each.table(), each.column());
      filters.add(
          each.values().isEmpty()
              ? new Filter.Missing(column, each.negated())
              : new Filter.Values(column, each.values(), each.negated()));
    }
    if (sum.row() instanceof ColumnValue value) {
      ColumnRef column = new ColumnRef(value.table(), value.column());
      Profile profile = question.schema().column(column).profile();
      if (profile != null && profile.nullShare() > 0) {
        filters.add(new Filter.Missing(column, true));
      }
    }
    return filters;
  }

  private static int absentValue(QuestionReader question, int at, int next) {
    Draft draft = question.draft();
    ColumnRef column = NameRule.column(question, next).orElse(null);
    if (column == null || comparisonFollows(question, next)) {
      draft.negateNext = true;
      draft.means(at, "not");
      return at + 1;
    }
    boolean flag = question.schema().role(column) == ColumnRole.FLAG;
    boolean excluded = Exclusion.rowsBefore(question, at) || Exclusion.read(question, next + 1);
    if (excluded) {
      draft.negateNext = false;
    }
    draft.filters.add(
        flag ? new Filter.Flag(column, !excluded) : new Filter.Missing(column, excluded));
    draft.outputs.remove(column);
    for (int each = at; each <= next; each++) {
      draft.means(each, (excluded ? "with " : "without ") + question.schema().columnName(column));
    }
    return flag ? next + 1 : others(question, next + 1, column);
  }

  /** "no email or phone": neither of them. */
  static int others(QuestionReader question, int at, ColumnRef first) {
    Draft draft = question.draft();
    boolean joined = question.cue(at, CueKind.OR, CueKind.AND);
    boolean column = joined && question.isBest(at + 1, Target.ColumnTarget.class);
    Optional<ColumnRef> other = column ? NameRule.column(question, at + 1) : Optional.empty();
    boolean same = other.filter(each -> each.table().equals(first.table())).isPresent();
    if (!same || comparisonFollows(question, at + 1)) {
      return at;
    }
    draft.filters.add(new Filter.Missing(other.get(), false));
    String meaning = "without " + question.schema().columnName(other.get());
    SaidWords.mean(question, at, at + 2, meaning);
    return others(question, at + 2, first);
  }

  private static boolean comparisonFollows(QuestionReader question, int at) {
    int next = question.skipJoining(at + 1);
    @Nullable Mention mention = question.mention(next);
    return mention instanceof Mention.Figure
        || mention instanceof Mention.Quoted
        || valueOf(question, next, NameRule.column(question, at).orElse(null))
        || question.cue(
            next,
            CueKind.EQUAL,
            CueKind.GREATER,
            CueKind.LESS,
            CueKind.AT_LEAST,
            CueKind.AT_MOST,
            CueKind.CONTAINS,
            CueKind.STARTS_WITH,
            CueKind.BETWEEN);
  }

  /** Words between that say nothing of what is absent; "current" would. */
  private static boolean passable(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Unknown unknown
        && (!unknown.content() || SAY_NOTHING.contains(SaidWords.at(question, at)));
  }

  /** "without email in France": the country is no value of the email. */
  private static boolean valueOf(QuestionReader question, int at, @Nullable ColumnRef column) {
    return question.mention(at) instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(each ->
                each.target() instanceof Target.ValueTarget value && value.column().equals(column));
  }

  /** The next name, over joining words and verbs that mean nothing here. */
  private static int nextName(QuestionReader question, int at) {
    for (int next = at; next < Math.min(question.size(), at + 4); next++) {
      Mention mention = question.mention(next);
      if (mention instanceof Mention.Name name) {
        Candidate best = name.candidates().getFirst();
        return best.score() > 0.5 ? next : -1;
      }
      boolean skippable =
          passable(question, next)
              || question.cue(next, CueKind.PREPOSITION, CueKind.CONDITION, CueKind.EQUAL);
      if (!skippable) {
        return -1;
      }
    }
    return -1;
  }
}
