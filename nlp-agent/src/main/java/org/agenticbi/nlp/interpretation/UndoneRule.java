package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.time.TimeMention;
import org.jspecify.annotations.Nullable;

/**
 * "shipments not yet delivered", "users who never logged in", "uninsured patients" -> the time at
 * which it happened, or the key of who does it, is empty; "accounts never posted to" -> no rows of
 * it.
 */
final class UndoneRule implements ReadingRule {

  private static final Set<String> YET = Set.of("yet", "still", "so", "far");
  private static final Set<String> AGAIN = Set.of("last", "latest", "recent");
  private static final Set<String> PRODUCTS =
      Set.of("product", "service", "platform", "system", "software", "app", "tool", "application");
  private static final Set<String> BY =
      Set.of("by", "with", "via", "using", "through", "a", "an", "the");
  private static final Set<String> NOBODY =
      Set.of("anyone", "anybody", "someone", "somebody", "anything", "to", "by", "at", "all");

  @Override
  public int read(QuestionReader question, int at) {
    DeniedVerb denied = DeniedVerb.at(question, at).orElse(null);
    if (denied == null) {
      return at;
    }
    String table = table(question, at, denied);
    if (table == null) {
      return at;
    }
    int value = otherValue(question, table, denied);
    if (value > at) {
      question.draft().negateNext = true;
      SaidWords.mean(question, at, value, "not");
      return value;
    }
    int done = withoutTime(question, at, table, denied);
    done = done > at ? done : withoutDoer(question, at, table, denied);
    done = done > at ? done : beforeStage(question, at, table, denied);
    if (done == at) {
      return denied.adjective() ? at : withoutRows(question, at, table, denied);
    }
    return withRows(question, at, done, table);
  }

  /** Of amounts it cannot be said: "bills" not yet paid are the bills. */
  private static int withRows(QuestionReader question, int at, int done, String table) {
    if (question.draft().anchor() == null && RowsOfName.before(question, at).isPresent()) {
      RowsOfName.take(question, at - 1, table);
    } else if (RowsOfName.otherAmount(question, done, table)
        && question.tables(done).contains(table)) {
      RowsOfName.read(question, done, table);
      return done + 1;
    }
    return done;
  }

  /** The table whose rows it is said of. */
  private static @Nullable String table(QuestionReader question, int at, DeniedVerb denied) {
    if (denied.adjective()) {
      Optional<String> behind = next(question, denied.position() + 1);
      if (behind.isPresent()) {
        return behind.get();
      }
    }
    String anchor = question.draft().anchor();
    return anchor != null
        ? anchor
        : RowsOfName.before(question, at).or(() -> RowsOfName.ofAmount(question, at)).orElse(null);
  }

  /** The first table that is named behind an adjective, over other adjectives. */
  private static Optional<String> next(QuestionReader question, int at) {
    for (int next = at; next < at + 3; next++) {
      if (!(question.mention(next) instanceof Mention.Name)) {
        return Optional.empty();
      }
      List<String> tables = question.tables(next);
      if (!tables.isEmpty() && !question.isBest(next, Target.ValueTarget.class)) {
        return Optional.of(tables.getFirst());
      }
    }
    return Optional.empty();
  }

  private static int withoutTime(QuestionReader question, int at, String table, DeniedVerb denied) {
    DoneColumns columns = new DoneColumns(question.schema());
    String joined = denied.joined();
    Optional<ColumnRef> found = joined == null ? Optional.empty() : columns.time(table, joined);
    boolean particle = found.isPresent();
    ColumnRef column = found.or(() -> columns.time(table, denied.verb())).orElse(null);
    if (column == null) {
      return at;
    }
    int end = denied.end(question, particle);
    int time = question.skipJoining(end);
    boolean again = ColumnWords.of(column).stream().anyMatch(AGAIN::contains);
    if (again
        && question.mention(time) instanceof Mention.Time mention
        && mention.readings().getFirst() instanceof TimeMention.Window window) {
      question.draft().filters.add(new Filter.Outside(column, window.window()));
      String name = question.schema().columnName(column);
      SaidWords.mean(question, at, time + 1, "without " + name + " in " + window.window().label());
      return time + 1;
    }
    return missing(question, at, end, column);
  }

  private static int withoutDoer(QuestionReader question, int at, String table, DeniedVerb denied) {
    Optional<ColumnRef> doer = new DoneColumns(question.schema()).doer(table, denied.verb());
    if (doer.isEmpty()) {
      return at;
    }
    int end = denied.end(question, false);
    while (!denied.adjective() && NOBODY.contains(SaidWords.at(question, end))) {
      end++;
    }
    boolean rows = !denied.adjective() && !question.tables(end).isEmpty();
    return rows ? at : missing(question, at, end, doer.get());
  }

  /** "not paid by card": paid, but otherwise; the position of the value behind, -1 for none. */
  private static int otherValue(QuestionReader question, String table, DeniedVerb denied) {
    int end = denied.end(question, false);
    int at = end;
    while (BY.contains(SaidWords.at(question, at))) {
      at++;
    }
    boolean value =
        at > end
            && !denied.adjective()
            && question.mention(at) instanceof Mention.Name name
            && name.candidates().stream()
                .anyMatch(each ->
                    each.target() instanceof Target.ValueTarget target
                        && target.column().table().equals(table));
    return value ? at : -1;
  }

  /**
   * "orders not shipped yet", where "shipped" is a stage that comes before others: those delivered
   * have been shipped too. Such have no shipment, or are in none of the stages from there on.
   */
  private static int beforeStage(QuestionReader question, int at, String table, DeniedVerb denied) {
    Optional<Target.ValueTarget> said =
        question
            .choices()
            .choose(
                denied.position(),
                target ->
                    target instanceof Target.ValueTarget value
                        && value.column().table().equals(table))
            .map(each -> (Target.ValueTarget) each.target());
    if (denied.adjective() || said.isEmpty()) {
      return at;
    }
    OpenRows stages = new OpenRows(question.schema());
    int end = denied.end(question, false);
    boolean yet =
        IntStream.range(at, end).anyMatch(each -> YET.contains(SaidWords.at(question, each)));
    Optional<Filter> before = stages.before(said.get().column(), said.get().value(), yet);
    if (before.isEmpty()) {
      return at;
    }
    Draft draft = question.draft();
    Optional<String> rows = new VerbTables(question.schema()).of(table, denied.verb());
    if (rows.isPresent()) {
      Filter none = new Filter.Related(table, rows.get(), true, List.of());
      draft.filters.add(none);
      String name = question.schema().tableName(rows.get());
      SaidWords.mean(question, at, end, "without any " + name);
    } else {
      draft.filters.add(before.get());
      SaidWords.mean(question, at, end, "not yet " + said.get().value());
    }
    return end;
  }

  private static int missing(QuestionReader question, int at, int end, ColumnRef column) {
    Draft draft = question.draft();
    draft.filters.add(new Filter.Missing(column, false));
    draft.outputs.remove(column);
    SaidWords.mean(question, at, end, "without " + question.schema().columnName(column));
    return end;
  }

  private static int withoutRows(QuestionReader question, int at, String table, DeniedVerb denied) {
    int position = denied.position();
    if (said(question, position, table)) {
      return at;
    }
    Optional<Filter> value = valueBelow(question, at, position, table);
    Optional<String> rows = value.map(Filter::table).or(() -> rows(question, at, table, denied));
    if (rows.isEmpty()) {
      return at;
    }
    List<Filter> inner = value.map(List::of).orElse(List.of());
    Draft draft = question.draft();
    draft.absence = Absence.said(new Filter.Related(table, rows.get(), true, inner), draft);
    int end = behindObject(question, denied);
    SaidWords.mean(question, at, end, "without any " + question.schema().tableName(rows.get()));
    return end;
  }

  /** Behind "anything", and behind "the product", which all that is used is. */
  private static int behindObject(QuestionReader question, DeniedVerb denied) {
    int end = denied.end(question, false);
    while (NOBODY.contains(SaidWords.at(question, end))) {
      end++;
    }
    int thing = question.skipJoining(end);
    boolean all =
        question.mention(thing) instanceof Mention.Unknown
            && PRODUCTS.contains(SaidWords.at(question, thing));
    return all ? thing + 1 : end;
  }

  /** Whether the verb already names rows, or a value that the rows themselves have. */
  private static boolean said(QuestionReader question, int position, String table) {
    if (question.tables(position).stream().anyMatch(each -> !each.equals(table))) {
      return true;
    }
    return question.mention(position) instanceof Mention.Name name
        && name.candidates().stream()
            .anyMatch(each ->
                each.target() instanceof Target.ValueTarget value
                    && (value.column().table().equals(table)
                        || question.draft().events.contains(value.column().table())));
  }

  /** "not shipped" of rows that others hang on says nothing of those. */
  private static Optional<String> rows(
      QuestionReader question, int at, String table, DeniedVerb denied) {
    return question.cue(at, CueKind.NOT)
        ? Optional.empty()
        : new VerbTables(question.schema()).of(table, denied.verb());
  }

  /** "bought tents but not stoves": another value of the same column was said before. */
  private static boolean setAgainst(QuestionReader question, ColumnRef column) {
    return question.draft().filters.stream()
        .anyMatch(each ->
            each instanceof Filter.Values values
                && !values.negated()
                && values.column().equals(column));
  }

  /** "customers who never cancelled": none of the rows below has the value. */
  static Optional<Filter> valueBelow(QuestionReader question, int at, int position, String table) {
    boolean not = question.cue(at, CueKind.NOT);
    return question
        .choices()
        .choose(
            position,
            target ->
                target instanceof Target.ValueTarget value
                    && (!not || setAgainst(question, value.column()))
                    && question.schema().joins().path(table, value.column().table()).isPresent()
                    && !question.schema().joins().manyToOne(table, value.column().table()))
        .map(Candidate::target)
        .map(target -> (Target.ValueTarget) target)
        .map(value -> new Filter.Values(value.column(), List.of(value.value()), false));
  }
}
