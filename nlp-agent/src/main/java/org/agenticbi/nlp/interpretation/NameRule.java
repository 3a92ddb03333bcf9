package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.mention.Candidate;
import org.agenticbi.nlp.mention.Mention;
import org.agenticbi.nlp.mention.Target;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.text.CueKind;
import org.agenticbi.protocol.ColumnRole;

/** A table, column or measure -> what the clause and a waiting aggregate make of it. */
final class NameRule implements ReadingRule {

  @Override
  public int read(QuestionReader question, int at) {
    if (!(question.mention(at) instanceof Mention.Name name)) {
      return at;
    }
    question
        .choices()
        .counting(
            question.draft().pending.stream().anyMatch(each -> each.kind() == AggregateKind.COUNT));
    Optional<Candidate> chosen =
        question.choices().choose(at, target -> !(target instanceof Target.ValueTarget));
    if (chosen.isEmpty()) {
      return at;
    }
    if (chosen.get().source() == Candidate.Source.SPELLING) {
      question.draft().assume("\"" + name.text() + "\" taken as a slip of the pen");
    }
    switch (chosen.get().target()) {
      case Target.TableTarget table -> readTable(question, at, table.table());
      case Target.ColumnTarget column -> readColumn(question, at, column.column());
      case Target.MeasureTarget measure -> {
        Optional<String> event = eventInstead(question, at);
        if (event.isPresent()) {
          readTable(question, at, event.get());
          return at + 1;
        }
        Metric.ModelMeasure metric = new Metric.ModelMeasure(measure.measure());
        readMeasure(question, at, metric);
        readSign(question, name, metric);
        question.draft().means(at, measure.measure().label());
      }
      case Target.ValueTarget _ -> {}
    }
    return at + 1;
  }

  /** "orders that had a return": a measure that nothing is compared with is the event. */
  private static Optional<String> eventInstead(QuestionReader question, int at) {
    boolean condition = question.draft().clause == Draft.Clause.CONDITION;
    boolean compared = valueFollows(question, at) || !question.draft().pending.isEmpty();
    if (!condition || compared) {
      return Optional.empty();
    }
    Optional<String> table = question.table(at);
    if (table.isEmpty()) {
      question.draft().clause = Draft.Clause.SELECT;
    }
    return table;
  }

  /** The column that a name may be. */
  static Optional<ColumnRef> column(QuestionReader question, int at) {
    return question
        .choices()
        .choose(at, Target.ColumnTarget.class::isInstance)
        .map(candidate -> ((Target.ColumnTarget) candidate.target()).column());
  }

  private static void readTable(QuestionReader question, int at, String table) {
    Draft draft = question.draft();
    draft.means(at, question.schema().tableName(table));
    if (draft.pending.stream().anyMatch(Draft.Pending::money)) {
      readAmount(question, table);
      return;
    }
    if (!draft.pending.isEmpty()) {
      draft.averageOver |= averaged(draft);
      draft.pending.clear();
      draft.addMetric(new Metric.RowCount(table));
      endTop(draft);
      return;
    }
    switch (draft.clause) {
      case GROUP -> draft.dimensions.add(new Dimension.OfEntity(table));
      case TOP -> {
        if (draft.subject == null) {
          draft.subject = table;
        } else {
          mention(draft, table);
        }
      }
      case ORDER -> draft.rankColumn = question.schema().labels(table).getFirst();
      case SELECT, CONDITION -> mention(draft, table);
    }
  }

  /** "how much did customers buy": the first amount of money that the event has. */
  private static void readAmount(QuestionReader question, String table) {
    Draft draft = question.draft();
    Optional<Metric.ModelMeasure> amount =
        question.schema().model().measures().stream()
            .filter(measure -> "currency".equals(measure.format()))
            .filter(measure ->
                measure.table().equals(table)
                    || question.schema().joins().manyToOne(measure.table(), table))
            .findFirst()
            .map(Metric.ModelMeasure::new);
    boolean event =
        question.schema().timeColumn(table).isPresent() && !question.canBeSubject(table);
    if (amount.isPresent() && event) {
      draft.pending.clear();
      draft.addMetric(amount.get());
      draft.assume(amount.get().measure().label());
    } else {
      draft.events.add(table);
    }
  }

  private static void mention(Draft draft, String table) {
    boolean counted = draft.metrics.stream().anyMatch(Metric.RowCount.class::isInstance);
    if (draft.subject == null && draft.metrics.isEmpty()) {
      draft.subject = table;
    } else if (!table.equals(draft.subject) && !(counted && table.equals(draft.anchor()))) {
      draft.events.add(table);
    }
  }

  private static void readColumn(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    draft.means(at, question.schema().columnName(column));
    if (!draft.pending.isEmpty()) {
      aggregate(question, column);
      return;
    }
    draft.lastMetric = null;
    switch (draft.clause) {
      case GROUP -> draft.dimensions.add(dimension(question, column));
      case ORDER -> order(question, column);
      case TOP -> top(question, column);
      case CONDITION -> condition(question, at, column);
      case SELECT -> select(question, at, column);
    }
    draft.lastColumn = column;
  }

  private static Dimension dimension(QuestionReader question, ColumnRef column) {
    List<ColumnRef> labels = question.schema().labels(column.table());
    boolean key = question.schema().primaryKey(column.table()).equals(List.of(column));
    boolean label = labels.size() == 1 && labels.contains(column);
    return label && !key ? new Dimension.OfEntity(column.table()) : new Dimension.OfColumn(column);
  }

  private static void order(QuestionReader question, ColumnRef column) {
    Draft draft = question.draft();
    draft.ranked = true;
    draft.explicitRanking |= draft.limit != null;
    if (draft.byMetric && draft.metrics.isEmpty() && draft.subject == null) {
      draft.addMetric(new Metric.ColumnAggregate(AggregateKind.SUM, column, false));
    } else if (draft.rankColumn == null) {
      draft.rankColumn = column;
    }
  }

  private static void top(QuestionReader question, ColumnRef column) {
    Draft draft = question.draft();
    boolean groups = draft.subject == null && draft.outputs.isEmpty();
    if (question.schema().quantity(column) && !groups) {
      draft.rankColumn = column;
      draft.explicitRanking = true;
    } else if (question.schema().quantity(column)) {
      draft.rankColumn = column;
      draft.outputs.add(column);
    } else {
      draft.outputs.add(column);
    }
  }

  private static void condition(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    if (question.schema().role(column) == ColumnRole.FLAG && !valueFollows(question, at)) {
      draft.filters.add(new Filter.Flag(column, draft.negateNext));
      draft.negateNext = false;
    } else if (happened(question, column) && !valueFollows(question, at)) {
      draft.filters.add(new Filter.Missing(column, !draft.negateNext));
      draft.negateNext = false;
      draft.lastTime = column;
    } else if (!valueFollows(question, at)) {
      draft.outputs.add(column);
    }
  }

  /** "stores that have closed": a date that is not there for all rows, as a thing that happened. */
  private static boolean happened(QuestionReader question, ColumnRef column) {
    Profile profile = question.schema().column(column).profile();
    return question.schema().role(column) == ColumnRole.TIME
        && profile != null
        && profile.nullShare() > 0;
  }

  private static void select(QuestionReader question, int at, ColumnRef column) {
    Draft draft = question.draft();
    boolean again =
        !draft.lastAggregates.isEmpty()
            && question.cue(at - 1, CueKind.AND)
            && question.schema().quantity(column);
    boolean flag = question.schema().role(column) == ColumnRole.FLAG;
    if (again) {
      draft.pending.addAll(draft.lastAggregates);
      aggregate(question, column);
    } else if (flag
        && (draft.anchor() != null || question.canBe(at + 1, Target.TableTarget.class))) {
      draft.filters.add(new Filter.Flag(column, draft.negateNext));
      draft.negateNext = false;
    } else if (!conditionFollows(question, at)) {
      draft.outputs.add(column);
    }
  }

  /** Whether a comparison with the column comes next, so that it is not listed. */
  private static boolean conditionFollows(QuestionReader question, int at) {
    int next = question.skipJoining(at + 1);
    return question.cue(next, CueKind.GREATER, CueKind.LESS, CueKind.AT_LEAST, CueKind.AT_MOST)
        && ComparatorRule.number(question, question.skipJoining(next + 1)) != null;
  }

  private static boolean valueFollows(QuestionReader question, int at) {
    int next = question.skipJoining(at + 1);
    return question.cue(
            next,
            CueKind.GREATER,
            CueKind.LESS,
            CueKind.AT_LEAST,
            CueKind.AT_MOST,
            CueKind.EQUAL,
            CueKind.BETWEEN,
            CueKind.CONTAINS,
            CueKind.STARTS_WITH,
            CueKind.ENDS_WITH,
            CueKind.MISSING,
            CueKind.NOT,
            CueKind.ABOVE_AVERAGE,
            CueKind.BELOW_AVERAGE)
        || question.mention(next) instanceof Mention.Figure
        || question.mention(next) instanceof Mention.Quoted
        || question.mention(next) instanceof Mention.Time
        || question.isBest(next, Target.ValueTarget.class);
  }

  private static void readMeasure(QuestionReader question, int at, Metric.ModelMeasure measure) {
    Draft draft = question.draft();
    boolean averaged = averaged(draft);
    draft.pending.clear();
    if (averaged && additive(measure)) {
      draft.averageOver = true;
    }
    if (draft.clause == Draft.Clause.GROUP) {
      draft.clause = Draft.Clause.SELECT;
    }
    draft.addMetric(measure);
    if (question.cue(at + 1, CueKind.GROUP)) {
      endTop(draft);
    }
  }

  /** "over budget" is the variance, and that it is above zero. */
  private static void readSign(
      QuestionReader question, Mention.Name name, Metric.ModelMeasure metric) {
    String text = name.text().toLowerCase(Locale.ROOT);
    boolean over = text.startsWith("over ");
    if (over || text.startsWith("under ")) {
      Comparator comparator = over ? Comparator.GREATER : Comparator.LESS;
      String anchor = question.draft().anchor();
      question
          .draft()
          .conditions
          .add(
              new Filter.MetricCondition(
                  anchor == null ? "" : anchor,
                  metric,
                  comparator,
                  BigDecimal.ZERO,
                  null,
                  List.of()));
      if (!question.draft().metrics.contains(metric)) {
        question.draft().metrics.add(metric);
      }
    }
  }

  private static boolean averaged(Draft draft) {
    return draft.pending.stream().anyMatch(each -> each.kind() == AggregateKind.AVERAGE);
  }

  private static boolean additive(Metric.ModelMeasure measure) {
    return measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated
        && (aggregated.aggregate() == AggregateKind.SUM
            || aggregated.aggregate() == AggregateKind.COUNT);
  }

  private static void aggregate(QuestionReader question, ColumnRef column) {
    Draft draft = question.draft();
    for (Draft.Pending each : draft.pending) {
      draft.addMetric(metric(question, each, column));
    }
    draft.lastAggregates =
        draft.pending.stream().filter(each -> each.kind() != AggregateKind.COUNT).toList();
    draft.pending.clear();
    endTop(draft);
  }

  private static Metric metric(QuestionReader question, Draft.Pending pending, ColumnRef column) {
    boolean quantity = question.schema().quantity(column);
    if (pending.kind() == AggregateKind.COUNT && quantity && !pending.distinct()) {
      return new Metric.ColumnAggregate(AggregateKind.SUM, column, false);
    }
    boolean numeric = question.schema().numeric(column);
    boolean sums = pending.kind() == AggregateKind.SUM || pending.kind() == AggregateKind.AVERAGE;
    if (sums && !numeric) {
      return new Metric.ColumnAggregate(AggregateKind.COUNT, column, true);
    }
    boolean distinct =
        pending.kind() == AggregateKind.COUNT
            && !question.schema().primaryKey(column.table()).equals(List.of(column));
    return new Metric.ColumnAggregate(pending.kind(), column, distinct);
  }

  private static void endTop(Draft draft) {
    if (draft.clause == Draft.Clause.TOP || draft.clause == Draft.Clause.GROUP) {
      draft.clause = Draft.Clause.SELECT;
    }
  }
}
