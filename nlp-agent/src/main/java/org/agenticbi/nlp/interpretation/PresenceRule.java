package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * "current employees", "former staff", "doctors who left us in 2024" -> the time at which they left
 * is empty, is there, or lies in that time.
 */
final class PresenceRule implements ReadingRule {

  private static final Set<String> PRESENT =
      Set.of(
          "current",
          "active",
          "present",
          "existing",
          "serving",
          "remaining",
          "running",
          "ongoing",
          "live");
  private static final Set<String> PAST =
      Set.of("former", "past", "ex", "previous", "departed", "inactive", "terminated");
  private static final Set<String> LEFT = Set.of("left", "resigned", "quit", "departed");
  private static final Set<String> BEGINS =
      Set.of(
          "open",
          "opened",
          "opening",
          "start",
          "started",
          "begin",
          "begun",
          "valid",
          "from",
          "hire",
          "hired",
          "hiring",
          "joined",
          "join",
          "joining",
          "employment",
          "entry");
  private static final Set<String> NOW =
      Set.of(
          "still", "currently", "now", "right now", "at the moment", "today", "presently", "yet");
  private static final Set<String> OBJECT =
      Set.of("us", "the", "our", "company", "firm", "business", "organisation", "organization");
  private static final Set<String> OURS =
      Set.of(
          "still with us",
          "still here",
          "still employed",
          "still employed here",
          "still active",
          "still working",
          "still working here",
          "still working for us",
          "still work here",
          "still works here",
          "still work for us",
          "still works for us");
  private static final Set<String> PEOPLE = Set.of("people", "persons", "those", "anyone");

  @Override
  public int read(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    boolean present = PRESENT.contains(said);
    if (present || PAST.contains(said)) {
      return adjective(question, at, present);
    }
    if (said.equals("open") || said.equals("still open")) {
      return open(question, at);
    }
    int still = SaidWords.behindAny(question, at, List.copyOf(OURS));
    if (still > at) {
      people(question, at);
      return end(question, question.draft().anchor())
          .or(() -> staff(question))
          .map(column -> filter(question, at, still, column, false))
          .orElseGet(() -> unknown(question, at, still));
    }
    return LEFT.contains(said) ? left(question, at) : at;
  }

  /** Where the data does not say who has left, the words must not be dropped. */
  private static int unknown(QuestionReader question, int at, int still) {
    String last = SaidWords.at(question, still - 1);
    if (!last.equals("us") && !last.equals("here")) {
      return at;
    }
    question.draft().passedOver.add(at);
    return still;
  }

  /** "people who still work here": no others than the rows that it is said of. */
  private static void people(QuestionReader question, int at) {
    for (int before = at - 1; before >= Math.max(0, at - 2); before--) {
      if (PEOPLE.contains(SaidWords.at(question, before))) {
        question.draft().passedOver.remove(before);
        question.draft().means(before, "the rows themselves");
      }
    }
  }

  /** "who is still employed": the only rows of those who leave. */
  private static Optional<ColumnRef> staff(QuestionReader question) {
    Draft draft = question.draft();
    List<ColumnRef> left =
        question.schema().tables().stream()
            .flatMap(table -> HeadcountRule.left(question.schema(), table.name()).stream())
            .toList();
    if (left.size() != 1 || draft.anchor() != null) {
      return Optional.empty();
    }
    if (draft.counting()) {
      draft.addMetric(new Metric.RowCount(left.getFirst().table()));
      draft.pending.clear();
    } else if (draft.metrics.isEmpty()) {
      draft.subject = left.getFirst().table();
    }
    return Optional.of(left.getFirst());
  }

  /** "how many employees do we have right now": without those who have left. */
  static void now(QuestionReader question, int at) {
    List<ColumnRef> left = new ArrayList<>();
    for (int position = 0; position < question.size(); position++) {
      boolean window =
          question.mention(position) instanceof Mention.Time time
              && !(time.readings().getFirst() instanceof TimeMention.Present)
              && !(time.readings().getFirst() instanceof TimeMention.Grain);
      boolean denied = DeniedVerb.at(question, position).isPresent();
      if (window || denied || PRESENT.contains(SaidWords.at(question, position))) {
        return;
      }
      if (question.isBest(position, Target.TableTarget.class)) {
        HeadcountRule.left(question.schema(), question.tables(position).getFirst())
            .ifPresent(left::add);
      }
    }
    if (left.size() == 1) {
      filter(question, at, at + 1, left.getFirst(), false);
    }
  }

  /** A value that is called so wins, as does a name that says more. */
  private static int adjective(QuestionReader question, int at, boolean present) {
    List<String> tables = question.tables(at + 1);
    if (question.draft().negateNext || named(question, at, tables)) {
      return at;
    }
    boolean value = question.isBest(at + 1, Target.ValueTarget.class);
    return value || tables.isEmpty()
        ? at
        : end(question, tables.getFirst())
            .map(column -> filter(question, at, at + 1, column, !present))
            .orElse(at);
  }

  /** Whether it is a name that says something of these rows, or of what they are of. */
  private static boolean named(QuestionReader question, int at, List<String> tables) {
    return question.mention(at) instanceof Mention.Name name
        && (tables.isEmpty()
            || name.candidates().stream()
                .anyMatch(each -> speaksOf(question, each.target(), tables.getFirst())));
  }

  private static boolean speaksOf(QuestionReader question, Target target, String table) {
    return switch (target) {
      case Target.ValueTarget value -> sameOrAbove(question, table, value.column().table());
      case Target.ColumnTarget column -> sameOrAbove(question, table, column.column().table());
      case Target.TableTarget _, Target.MeasureTarget _ -> true;
    };
  }

  private static boolean sameOrAbove(QuestionReader question, String table, String other) {
    return table.equals(other) || question.schema().joins().manyToOne(table, other);
  }

  /** "open tickets": those that are not closed, where no value says it. */
  private static int open(QuestionReader question, int at) {
    int rows = behindValues(question, at + 1);
    String table =
        question.tables(rows).isEmpty()
            ? question.draft().anchor()
            : question.tables(rows).getFirst();
    boolean value =
        question.mention(at) instanceof Mention.Name name
            && name.candidates().stream()
                .anyMatch(each ->
                    each.target() instanceof Target.ValueTarget target
                        && target.column().table().equals(table));
    boolean known =
        question.mention(at) instanceof Mention.Name
            && question.tables(rows).isEmpty()
            && !standsNow(question, at);
    return table == null || value || known
        ? at
        : new DoneColumns(question.schema())
            .time(table, "close")
            .map(column -> filter(question, at, at + 1, column, false))
            .orElse(at);
  }

  /** "open urgent tickets": the rows are behind what else is said of them. */
  private static int behindValues(QuestionReader question, int at) {
    int behind = at;
    while (question.isBest(behind, Target.ValueTarget.class) && question.tables(behind).isEmpty()) {
      behind++;
    }
    return question.tables(behind).isEmpty() ? at : behind;
  }

  /** "which are open", "still open", "open at the moment": how they stand, and no time of it. */
  private static boolean standsNow(QuestionReader question, int at) {
    int next = at + 1;
    while (NOW.contains(SaidWords.at(question, next))) {
      next++;
    }
    int before = at - 1;
    while (NOW.contains(SaidWords.at(question, before))
        || (question.mention(before) instanceof Mention.Time time
            && time.readings().getFirst() instanceof TimeMention.Present)) {
      before--;
    }
    boolean said =
        before < at - 1
            || next > at + 1
            || question.cue(before, CueKind.EQUAL, CueKind.CONDITION)
            || question.cue(before, CueKind.INTERROGATIVE);
    return said && ends(question, next);
  }

  /** Neither a time nor a name comes behind, of which "open" would say something. */
  private static boolean ends(QuestionReader question, int at) {
    if (question.mention(at) instanceof Mention.Time time) {
      return time.readings().getFirst() instanceof TimeMention.Present;
    }
    return !(question.mention(at) instanceof Mention.Name)
        && !(question.mention(question.skipJoining(at)) instanceof Mention.Time);
  }

  private static int left(QuestionReader question, int at) {
    Optional<ColumnRef> column = end(question, question.draft().anchor());
    boolean told =
        question.cue(at - 1, CueKind.CONDITION, CueKind.INTERROGATIVE, CueKind.PREPOSITION)
            || !question.tables(at - 1).isEmpty();
    if (column.isEmpty() || !told) {
      return at;
    }
    int next = at + 1;
    while (OBJECT.contains(SaidWords.at(question, next))) {
      next++;
    }
    if (question.mention(question.skipJoining(next)) instanceof Mention.Time) {
      question.draft().time.column = column.get();
      SaidWords.mean(question, at, next, question.schema().columnName(column.get()));
      return next;
    }
    return filter(question, at, next, column.get(), true);
  }

  /** Those who will leave some day to come are still there. */
  static Filter there(QuestionReader question, ColumnRef left) {
    return there(question.schema(), left, question.asOf());
  }

  /** The same on a day. */
  static Filter there(Schema schema, ColumnRef left, LocalDate today) {
    return isAfter(schema.column(left).profile(), today)
        ? new Filter.Outside(left, TimeWindow.of(null, today.plusDays(1), null))
        : new Filter.Missing(left, false);
  }

  /** What begins only some day to come is not there yet. */
  private static Optional<Filter> begun(QuestionReader question, ColumnRef end) {
    return begun(question.schema(), end, question.asOf());
  }

  /** The same on a day. */
  static Optional<Filter> begun(Schema schema, ColumnRef end, LocalDate today) {
    return schema
        .timeColumn(end.table())
        .filter(born -> born.table().equals(end.table()) && !born.equals(end))
        .filter(born -> ColumnWords.of(born).stream().anyMatch(BEGINS::contains))
        .filter(born -> isAfter(schema.column(born).profile(), today))
        .map(
            born -> new Filter.Window(born, List.of(TimeWindow.of(null, today.plusDays(1), null))));
  }

  private static boolean isAfter(@Nullable Profile profile, LocalDate today) {
    String last = profile == null ? null : profile.maximum();
    return last != null && last.compareTo(today.plusDays(1).toString()) >= 0;
  }

  private static Optional<ColumnRef> end(QuestionReader question, @Nullable String table) {
    return table == null ? Optional.empty() : EndColumn.of(question.schema(), table);
  }

  private static int filter(
      QuestionReader question, int at, int end, ColumnRef column, boolean ended) {
    question
        .draft()
        .filters
        .add(ended ? new Filter.Missing(column, true) : there(question, column));
    if (!ended) {
      begun(question, column).ifPresent(question.draft().filters::add);
    }
    String name = question.schema().columnName(column);
    SaidWords.mean(question, at, end, (ended ? "with " : "without ") + name);
    return end;
  }
}
