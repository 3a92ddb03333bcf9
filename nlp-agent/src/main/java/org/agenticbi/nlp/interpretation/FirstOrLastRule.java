package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.nlp.text.WordFamily;
import org.agenticbi.protocol.ColumnRole;

/**
 * "date of the last order", "when did each site have its first visit", "first purchase per
 * customer" -> the least or greatest of the times of those rows.
 */
final class FirstOrLastRule implements ReadingRule {

  private static final Set<String> FIRST = Set.of("first", "earliest", "oldest", "very first");
  private static final Set<String> LAST = Set.of("last", "latest", "most recent", "newest");
  private static final Set<String> DATE = Set.of("date", "dates", "day", "timestamp");
  private static final Set<String> OF =
      Set.of("of", "of the", "of their", "the", "for the", "their");

  @Override
  public int read(QuestionReader question, int at) {
    int edge = behindDate(question, at);
    boolean dated = edge > at || asksWhen(question, at);
    String said = SaidWords.at(question, edge);
    boolean first = FIRST.contains(said);
    if (!first && !LAST.contains(said)) {
      return at;
    }
    if (!first && !dated && LatestStanding.isNamed(question, at + 1)) {
      return LatestStanding.read(question, at);
    }
    ColumnRef time = time(question, edge + 1).orElse(null);
    if (time == null || !(dated || ofEach(question, edge, time))) {
      return at;
    }
    int end = edge + 2;
    while (DATE.contains(SaidWords.at(question, end))) {
      end++;
    }
    add(question, first ? AggregateKind.MINIMUM : AggregateKind.MAXIMUM, time);
    SaidWords.mean(
        question, at, end, (first ? "first " : "last ") + question.schema().columnName(time));
    return end;
  }

  /** Behind "date of the", where it stands here. */
  private static int behindDate(QuestionReader question, int at) {
    if (!DATE.contains(SaidWords.at(question, at))) {
      return at;
    }
    int next = at + 1;
    while (OF.contains(SaidWords.at(question, next)) || question.cue(next, CueKind.PREPOSITION)) {
      next++;
    }
    return next > at + 1 ? next : at;
  }

  private static boolean asksWhen(QuestionReader question, int at) {
    for (int before = 0; before < at; before++) {
      if (SaidWords.at(question, before).endsWith("when")) {
        return true;
      }
    }
    return DATE.contains(SaidWords.at(question, at + 2));
  }

  /**
   * The time of the rows that are named, of what a measure is computed from, or the time itself.
   */
  private static Optional<ColumnRef> time(QuestionReader question, int at) {
    Schema schema = question.schema();
    if (!question.tables(at).isEmpty()) {
      return question.table(at).flatMap(table -> ofRows(question, table));
    }
    if (!(question.mention(at) instanceof Mention.Name name)) {
      return Optional.empty();
    }
    return switch (name.candidates().getFirst().target()) {
      case Target.MeasureTarget measure ->
          MetricTables.time(schema, new Metric.ModelMeasure(measure.measure()));
      case Target.ColumnTarget column when schema.role(column.column()) == ColumnRole.TIME ->
          Optional.of(column.column());
      case Target.ColumnTarget _, Target.TableTarget _, Target.ValueTarget _ -> Optional.empty();
    };
  }

  /** A time that was named before ("sign their first lease"), that of its verb, or the usual. */
  private static Optional<ColumnRef> ofRows(QuestionReader question, String table) {
    Schema schema = question.schema();
    List<ColumnRef> own =
        new SpanColumns(schema)
            .actual(table).stream().filter(column -> column.table().equals(table)).toList();
    String last = Schema.singular(ColumnWords.of(table).getLast());
    return own.stream()
        .filter(column -> namedBefore(question.draft(), column))
        .findFirst()
        .or(() ->
            own.stream()
                .filter(column ->
                    ColumnWords.of(column).stream().anyMatch(word -> WordFamily.same(word, last)))
                .findFirst())
        .or(() -> schema.timeColumn(table));
  }

  private static boolean namedBefore(Draft draft, ColumnRef column) {
    return draft.outputs.contains(column)
        || draft.dimensions.contains(new Dimension.OfColumn(column));
  }

  /** "first purchase per customer": events that have no name are told by their time. */
  private static boolean ofEach(QuestionReader question, int edge, ColumnRef time) {
    Schema schema = question.schema();
    String table = time.table();
    boolean event =
        question.tables(edge + 1).isEmpty()
            || (schema.labels(table).equals(schema.primaryKey(table))
                && !question.canBeSubject(table));
    boolean each =
        question.cue(edge + 2, CueKind.GROUP) && isOwner(question, question.skipJoining(edge + 3));
    boolean before = question.draft().clause == Draft.Clause.GROUP;
    return event && (each || before) && question.draft().ranking.limit == null;
  }

  /** "each customer", "each VIP customer", "each VIP". */
  private static boolean isOwner(QuestionReader question, int at) {
    boolean which = question.isBest(at, Target.ValueTarget.class);
    return !question.tables(at).isEmpty()
        || (which && !question.tables(at + 1).isEmpty())
        || NamedRows.each(question, at).isPresent();
  }

  private static void add(QuestionReader question, AggregateKind kind, ColumnRef time) {
    Draft draft = question.draft();
    draft.clause = Draft.Clause.SELECT;
    draft.pending.clear();
    draft.outputs.removeIf(column -> column.table().equals(time.table()));
    draft.dimensions.remove(new Dimension.OfColumn(time));
    draft.addMetric(new Metric.ColumnAggregate(kind, time, false));
  }
}
