package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Set;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "late", "on time", "after the due date", "before they were due", "not by the promised date".
 *
 * @param behind the position behind it
 * @param comparator how what was done compares with the time agreed
 * @param times the times that were named; empty for any that was agreed
 */
record LatenessPhrase(int behind, Comparator comparator, List<ColumnRef> times) {

  private static final List<String> LATE =
      List.of("late", "too late", "delayed", "behind schedule", "with a delay", "with delay");
  private static final List<String> ON_TIME =
      List.of(
          "on time",
          "in time",
          "timely",
          "punctually",
          "punctual",
          "on schedule",
          "as promised",
          "as agreed",
          "within the deadline",
          "within deadline");
  private static final List<String> EARLY =
      List.of("early", "too early", "ahead of schedule", "ahead of time");

  private static final List<String> AFTER =
      List.of("after", "later than", "past", "beyond", "missed", "missing", "exceeding");
  private static final List<String> UNTIL =
      List.of(
          "by",
          "on or before",
          "before or on",
          "no later than",
          "not later than",
          "within",
          "met",
          "meeting",
          "until");
  private static final List<String> BEFORE =
      List.of("before", "earlier than", "prior to", "ahead of", "sooner than");

  private static final Set<String> DEADLINES =
      Set.of("due", "deadline", "promised", "planned", "agreed", "scheduled", "schedule");
  private static final Set<String> DATE = Set.of("date", "dates", "day", "time");

  /** Copies its lists. */
  LatenessPhrase {
    times = List.copyOf(times);
  }

  /** The phrase that begins at a mention; null for none. */
  static @Nullable LatenessPhrase at(QuestionReader question, int at) {
    boolean not = question.cue(at, CueKind.NOT, CueKind.NONE);
    LatenessPhrase said = not ? plain(question, at + 1) : plain(question, at);
    if (said == null || question.isBest(at, Target.ValueTarget.class)) {
      return null;
    }
    return not ? new LatenessPhrase(said.behind, contrary(said.comparator), said.times) : said;
  }

  /** The same, where what it says does not hold. */
  LatenessPhrase negated() {
    return new LatenessPhrase(behind, contrary(comparator), times);
  }

  private static Comparator contrary(Comparator comparator) {
    return switch (comparator) {
      case GREATER -> Comparator.AT_MOST;
      case AT_MOST -> Comparator.GREATER;
      case LESS -> Comparator.AT_LEAST;
      case AT_LEAST -> Comparator.LESS;
      case EQUAL -> Comparator.NOT_EQUAL;
      case NOT_EQUAL -> Comparator.EQUAL;
    };
  }

  private static @Nullable LatenessPhrase plain(QuestionReader question, int at) {
    LatenessPhrase named = named(question, at, AFTER, Comparator.GREATER);
    if (named == null) {
      named = named(question, at, UNTIL, Comparator.AT_MOST);
    }
    if (named == null) {
      named = named(question, at, BEFORE, Comparator.LESS);
    }
    if (named == null) {
      named = bare(question, at, LATE, Comparator.GREATER);
    }
    if (named == null) {
      named = bare(question, at, ON_TIME, Comparator.AT_MOST);
    }
    return named == null ? bare(question, at, EARLY, Comparator.LESS) : named;
  }

  private static @Nullable LatenessPhrase bare(
      QuestionReader question, int at, List<String> phrases, Comparator comparator) {
    int behind = SaidWords.behindAny(question, at, phrases);
    return behind < 0 ? null : new LatenessPhrase(behind, comparator, List.of());
  }

  /** "after the due date", "before they were due". */
  private static @Nullable LatenessPhrase named(
      QuestionReader question, int at, List<String> phrases, Comparator comparator) {
    int behind = SaidWords.behindAny(question, at, phrases);
    if (behind < 0) {
      return null;
    }
    int time = behind;
    while (question.cue(time, CueKind.PREPOSITION, CueKind.EQUAL)
        || question.isBest(time, Target.TableTarget.class)) {
      time++;
    }
    boolean groups = question.cue(at, CueKind.GROUP) && time == behind;
    boolean any = DEADLINES.contains(SaidWords.at(question, time));
    List<ColumnRef> times = any ? List.of() : times(question, time);
    boolean said = any || !times.isEmpty();
    if (groups || !said) {
      return null;
    }
    boolean date = DATE.contains(SaidWords.at(question, time + 1));
    return new LatenessPhrase(date ? time + 2 : time + 1, comparator, times);
  }

  /** The times that a name may stand for; those that were agreed where there are such. */
  private static List<ColumnRef> times(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Name name)
        || !question.isBest(at, Target.ColumnTarget.class)) {
      return List.of();
    }
    Deadlines deadlines = new Deadlines(question.schema());
    List<ColumnRef> all =
        name.candidates().stream()
            .map(Candidate::target)
            .filter(Target.ColumnTarget.class::isInstance)
            .map(target -> ((Target.ColumnTarget) target).column())
            .filter(column -> question.schema().timeColumns(column.table()).contains(column))
            .filter(column -> !question.schema().numeric(column))
            .toList();
    List<ColumnRef> due = all.stream().filter(deadlines::due).toList();
    return due.isEmpty() ? all : due;
  }
}
