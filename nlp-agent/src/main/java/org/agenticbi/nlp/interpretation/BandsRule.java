package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.text.CueKind;
import org.jspecify.annotations.Nullable;

/**
 * "customers by credit limit: under 5000, 5000-20000, over 20000", "staff by age group 18-29, 30-49
 * and 50+", "bills 1-30, 31-60 and more than 60 days overdue" -> bands as they are listed.
 */
final class BandsRule implements ReadingRule {

  private static final Set<String> BANDS =
      Set.of(
          "band",
          "bands",
          "bucket",
          "buckets",
          "bracket",
          "brackets",
          "range",
          "ranges",
          "tier",
          "tiers",
          "group",
          "groups",
          "class",
          "classes",
          "interval",
          "intervals",
          "size",
          "sizes",
          "segment",
          "segments");
  private static final Set<String> AGE = Set.of("age", "ages", "aged");
  private static final Set<String> TENURE = Set.of("tenure", "seniority", "length of service");
  private static final Set<String> VALUE = Set.of("value", "amount", "size", "total");

  @Override
  public int read(QuestionReader question, int at) {
    boolean grouped = question.cue(at, CueKind.GROUP);
    boolean joins = grouped || question.cue(at, CueKind.CONDITION, CueKind.EQUAL);
    int name = joins ? at + 1 : at;
    Named named = named(question, name);
    int from = named == null ? name : named.behind();
    while (BANDS.contains(SaidWords.at(question, from))) {
      from++;
    }
    from = BandReading.opened(question, from);
    BandList list = BandList.at(question, from);
    if (list == null) {
      return at;
    }
    BandColumn column =
        named == null || named.column() == null
            ? unnamed(question, at, list, named)
            : of(question, named.column(), list);
    if (column == null) {
      return overdue(question, at, list);
    }
    BandReading.write(question, column, list.bounds());
    countRows(question, column);
    int behind = BandReading.closed(question, list.behind());
    SaidWords.mean(question, at, behind, "bands of " + column.name());
    return behind;
  }

  /** What is named before the list: a column, or the age or tenure of somebody. */
  private record Named(@Nullable ColumnRef column, int behind) {}

  private static @Nullable Named named(QuestionReader question, int at) {
    int word = question.isBest(at, Target.TableTarget.class) ? at + 1 : at;
    String said = SaidWords.at(question, word);
    boolean unknown = question.mention(word) instanceof Mention.Unknown;
    if (unknown && AGE.contains(said)) {
      return new Named(time(question, true), word + 1);
    }
    if (unknown && TENURE.contains(said)) {
      return new Named(time(question, false), word + 1);
    }
    if (unknown && VALUE.contains(said)) {
      return new Named(amount(question), word + 1);
    }
    ColumnRef column = number(question, at);
    return column == null ? null : new Named(column, at + 1);
  }

  /** The number that a name means, in the rows that are asked about. */
  private static @Nullable ColumnRef number(QuestionReader question, int at) {
    return question
        .choices()
        .choose(at, target -> number(question.schema(), target) != null)
        .map(Candidate::target)
        .map(target -> number(question.schema(), target))
        .orElse(null);
  }

  private static @Nullable ColumnRef number(Schema schema, Target target) {
    ColumnRef column =
        switch (target) {
          case Target.ColumnTarget named -> named.column();
          case Target.MeasureTarget named -> each(named.measure().expression());
          case Target.TableTarget _, Target.ValueTarget _ -> null;
        };
    return column != null && schema.quantity(column) ? column : null;
  }

  /** The column that a measure adds up; null where it computes more. */
  private static @Nullable ColumnRef each(MeasureExpression expression) {
    return switch (expression) {
      case MeasureExpression.Aggregated aggregated ->
          aggregated.aggregate() != AggregateKind.COUNT
                  && aggregated.row() instanceof RowExpression.ColumnValue value
              ? new ColumnRef(value.table(), value.column())
              : null;
      case MeasureExpression.Calculated calculated ->
          calculated.operator() == '/' ? each(calculated.left()) : null;
      case MeasureExpression.Constant _ -> null;
    };
  }

  /** When those who are asked about were born, or began. */
  private static @Nullable ColumnRef time(QuestionReader question, boolean birth) {
    Schema schema = question.schema();
    for (String table : SpanRule.namedTables(question)) {
      Optional<ColumnRef> found =
          birth ? SpanToday.birth(schema, table) : SpanToday.entry(schema, table);
      if (found.isPresent()) {
        return found.get();
      }
    }
    List<ColumnRef> all =
        schema.tables().stream()
            .flatMap(table ->
                (birth
                        ? SpanToday.birth(schema, table.name())
                        : SpanToday.entry(schema, table.name()))
                    .stream())
            .toList();
    return all.size() == 1 ? all.getFirst() : null;
  }

  private static @Nullable ColumnRef amount(QuestionReader question) {
    for (String table : SpanRule.namedTables(question)) {
      Optional<ColumnRef> amount = MoneyColumn.of(question.schema(), table);
      if (amount.isPresent()) {
        return amount.get();
      }
    }
    return null;
  }

  private static @Nullable BandColumn of(QuestionReader question, ColumnRef column, BandList list) {
    Schema schema = question.schema();
    boolean number = schema.quantity(column);
    if (number && !list.unit().isEmpty() && !sameUnit(column, list.unit())) {
      return null;
    }
    String unit = number ? "" : list.unit().isEmpty() ? "years" : list.unit();
    String name = number ? schema.columnName(column) : unit + " since " + schema.columnName(column);
    if (!number) {
      SpanToday.stillThere(question, column);
    }
    return new BandColumn(column, name, unit, question.asOf());
  }

  private static boolean sameUnit(ColumnRef column, String unit) {
    return ColumnWords.of(column).stream()
        .anyMatch(word -> word.equals(unit) || (word + "s").equals(unit) || word.equals("age"));
  }

  /** "bills under 1000, 1000-5000 and over 5000": of the amount of the rows just named. */
  private static @Nullable BandColumn unnamed(
      QuestionReader question, int at, BandList list, @Nullable Named named) {
    if (named != null || !list.unit().isEmpty() || list.before()) {
      return null;
    }
    int before = at - 1;
    while (question.cue(before, CueKind.EQUAL, CueKind.CONDITION, CueKind.PREPOSITION)
        || List.of(":", "(").contains(SaidWords.at(question, before))
        || BANDS.contains(SaidWords.at(question, before))) {
      before--;
    }
    ColumnRef column = number(question, before);
    if (column == null && question.isBest(before, Target.TableTarget.class)) {
      column =
          question
              .table(before)
              .flatMap(table -> MoneyColumn.of(question.schema(), table))
              .orElse(null);
    }
    return column == null ? null : of(question, column, list);
  }

  /** "1-30, 31-60 and more than 60 days overdue". */
  private static int overdue(QuestionReader question, int at, BandList list) {
    int behind = BandReading.closed(question, list.behind());
    boolean late =
        OverdueRule.behind(question, behind) > behind
            || SaidWords.behindAny(question, behind, List.of("late")) > behind;
    boolean days = list.unit().equals("days") || list.before();
    if (!days || !(late || list.before()) || !AgeingRule.apply(question, at, list)) {
      return at;
    }
    int end = list.before() && late ? OverdueRule.behind(question, behind) : behind;
    SaidWords.mean(question, at, Math.max(behind, end), "bands of the days since it was due");
    return Math.max(behind, end);
  }

  /** Where nothing else is computed, how many rows are in each band. */
  private static void countRows(QuestionReader question, BandColumn column) {
    Draft draft = question.draft();
    String table = column.column().table();
    boolean nothing = draft.metrics.isEmpty() && draft.pending.isEmpty() && draft.subject == null;
    if (nothing && SpanRule.namedTables(question).contains(table)) {
      draft.subject = table;
    }
    for (Metric metric : draft.metrics) {
      if (metric instanceof Metric.ModelMeasure measure
          && measure.measure().table().equals(table)
          && column.column().equals(each(measure.measure().expression()))) {
        draft.metrics.add(new Metric.RowCount(table));
        return;
      }
    }
  }
}
