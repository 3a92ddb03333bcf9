package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** "tenure of employees", "age of patients", "customers older than 65": a time until today. */
final class SpanToday {

  private static final Set<String> BIRTH = Set.of("birth", "born", "dob", "birthday", "birthdate");
  private static final Set<String> ENTRY =
      Set.of("hire", "hired", "joined", "joining", "employed", "employment", "entry");
  private static final Set<String> EXIT =
      Set.of("leave", "left", "leaving", "termination", "terminated", "exit", "resigned", "end");

  private static final Set<String> PEOPLE =
      Set.of(
          "customer",
          "client",
          "employee",
          "emp",
          "patient",
          "user",
          "member",
          "person",
          "people",
          "contact",
          "doctor",
          "agent",
          "student",
          "rep",
          "staff",
          "driver",
          "guest",
          "subscriber",
          "teacher",
          "donor",
          "applicant",
          "candidate",
          "tenant",
          "passenger",
          "buyer",
          "player");

  private SpanToday() {}

  static int read(QuestionReader question, int at) {
    String said = SaidWords.at(question, at);
    if (said.equals("current") && untilToday(question.draft())) {
      question.draft().means(at, "still there");
      return at + 1;
    }
    if (said.equals("age") || said.equals("ages")) {
      int birth = span(question, at, BIRTH);
      return birth > at ? birth : ageOfRows(question, at);
    }
    if (said.equals("tenure") || said.equals("seniority")) {
      return span(question, at, ENTRY);
    }
    return said.equals("older than") || said.equals("younger than") ? older(question, at) : at;
  }

  /** When the rows of a table were born. */
  static Optional<ColumnRef> birth(Schema schema, String table) {
    return schema.timeColumns(table).stream().filter(SpanToday::born).findFirst();
  }

  /** When the rows of a table came: employees were hired, members joined. */
  static Optional<ColumnRef> entry(Schema schema, String table) {
    return schema.timeColumns(table).stream()
        .filter(column -> !schema.numeric(column))
        .filter(column -> SpanColumns.words(column).stream().anyMatch(ENTRY::contains))
        .findFirst();
  }

  /** Who has left is none of those whose tenure is told. */
  static void stillThere(QuestionReader question, ColumnRef begin) {
    boolean came = SpanColumns.words(begin).stream().anyMatch(ENTRY::contains);
    Optional<ColumnRef> end = exit(question.schema(), begin.table());
    if (came && end.isPresent()) {
      Filter there = new Filter.Missing(end.get(), false);
      if (!question.draft().filters.contains(there)) {
        question.draft().filters.add(there);
      }
    }
  }

  static boolean born(ColumnRef column) {
    return SpanColumns.words(column).stream().anyMatch(BIRTH::contains);
  }

  /** When what is named behind a position was born, or began; what was read before it otherwise. */
  static Optional<ColumnRef> begin(QuestionReader question, int behind) {
    String table = question.draft().anchor();
    for (int at = behind; at < question.size() && table == null; at++) {
      table = rows(question, at);
    }
    if (table == null) {
      return Optional.empty();
    }
    String named = table;
    Optional<ColumnRef> birth = birth(question.schema(), named);
    return people(named)
        ? birth
        : birth.or(() ->
            question.schema().timeColumn(named).filter(column -> column.table().equals(named)));
  }

  /** People are as old as they are, not as what is known of them. */
  private static boolean people(String table) {
    return List.of(Schema.words(table).split(" ", -1)).stream()
        .map(Schema::singular)
        .anyMatch(PEOPLE::contains);
  }

  private static @Nullable String rows(QuestionReader question, int at) {
    return question.mention(at) instanceof Mention.Name name
        ? switch (name.candidates().getFirst().target()) {
          case Target.TableTarget target -> target.table();
          case Target.MeasureTarget target -> target.measure().table();
          case Target.ColumnTarget _, Target.ValueTarget _ -> null;
        }
        : null;
  }

  private static boolean untilToday(Draft draft) {
    return draft.filters.stream().anyMatch(Filter.Missing.class::isInstance)
        && draft.metrics.stream()
            .anyMatch(metric ->
                metric instanceof Metric.SpanAggregate spans && spans.span().to() == null);
  }

  private static int span(QuestionReader question, int at, Set<String> words) {
    if (!(question.mention(at) instanceof Mention.Unknown)) {
      return at;
    }
    Optional<ColumnRef> begin = named(question, words);
    if (begin.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    TimeSpan span = new TimeSpan(begin.get(), null, question.asOf(), TimeSpan.Unit.YEARS);
    SpanMetric.add(question, at, span);
    SaidWords.mean(
        question, at, at + 1, "years since " + question.schema().columnName(begin.get()));
    if (words.equals(ENTRY)) {
      exit(question.schema(), begin.get().table())
          .ifPresent(end -> draft.filters.add(new Filter.Missing(end, false)));
    }
    return at + 1;
  }

  /** "average age of open tickets": the days since they began. */
  private static int ageOfRows(QuestionReader question, int at) {
    Optional<ColumnRef> begin =
        question.draft().averaging() || !question.draft().pending.isEmpty()
            ? begin(question, at).filter(column -> !born(column))
            : Optional.empty();
    if (begin.isEmpty()) {
      return at;
    }
    SpanMetric.add(
        question, at, new TimeSpan(begin.get(), null, question.asOf(), TimeSpan.Unit.DAYS));
    SaidWords.mean(question, at, at + 1, "days since " + question.schema().columnName(begin.get()));
    return at + 1;
  }

  private static Optional<ColumnRef> exit(Schema schema, String table) {
    return schema.timeColumns(table).stream()
        .filter(column -> Happenings.filledThen(schema, column))
        .filter(column -> SpanColumns.words(column).stream().anyMatch(EXIT::contains))
        .findFirst();
  }

  /** The only such time of the tables that are named; of all tables when none is. */
  private static Optional<ColumnRef> named(QuestionReader question, Set<String> words) {
    List<String> tables = SpanRule.namedTables(question);
    List<ColumnRef> found =
        question.schema().tables().stream()
            .filter(table -> tables.isEmpty() || tables.contains(table.name()))
            .flatMap(table -> question.schema().timeColumns(table.name()).stream())
            .filter(column -> !question.schema().numeric(column))
            .filter(column -> SpanColumns.words(column).stream().anyMatch(words::contains))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  /** Older than 65 is who was born more than 65 years ago. */
  private static int older(QuestionReader question, int at) {
    if (!(question.mention(at + 1) instanceof Mention.Figure figure)
        || question.draft().lastColumn != null
        || figure.value().stripTrailingZeros().scale() > 0) {
      return at;
    }
    Optional<ColumnRef> birth = named(question, BIRTH);
    int behind = behindYears(question, at + 2);
    if (birth.isEmpty() || behind < 0) {
      return at;
    }
    boolean older = question.cue(at, CueKind.GREATER);
    LocalDate day = question.asOf().minusYears(figure.value().intValue());
    TimeWindow window =
        older ? TimeWindow.of(null, day, null) : TimeWindow.of(day.plusDays(1), null, null);
    question.draft().filters.add(new Filter.Window(birth.get(), List.of(window)));
    String meaning = question.schema().columnName(birth.get()) + " " + window.label();
    SaidWords.mean(question, at, behind, meaning);
    return behind;
  }

  /** Behind "years old", which need not be said; -1 for another unit. */
  private static int behindYears(QuestionReader question, int at) {
    int behind = SaidWords.behindAny(question, at, List.of("years old", "years", "years of age"));
    String next = SaidWords.at(question, at);
    boolean otherUnit = Set.of("days", "weeks", "months", "hours", "day", "month").contains(next);
    boolean time = question.mention(at) instanceof Mention.Time;
    return behind > 0 ? behind : otherUnit || time ? -1 : at;
  }
}
