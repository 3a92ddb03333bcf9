package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of a question and its follow-up: replaced, joined, taken away, computed otherwise.
 */
final class MergedMetrics {

  private final Schema schema;
  private final Interpretation previous;
  private final Draft said;
  private final FollowUpWords words;

  MergedMetrics(Schema schema, Interpretation previous, Draft said, FollowUpWords words) {
    this.schema = schema;
    this.previous = previous;
    this.said = said;
    this.words = words;
  }

  void into(Draft draft) {
    if (words.takeAway()) {
      List<Metric> kept = new ArrayList<>(draft.metrics);
      kept.removeAll(said.metrics);
      if (kept.isEmpty() || (!said.metrics.isEmpty() && kept.equals(draft.metrics))) {
        draft.unsupported = "remove that";
      }
      draft.metrics.retainAll(kept);
      return;
    }
    averagePer(draft);
    aggregateAnew();
    worth();
    if (!draft.metrics.isEmpty()) {
      quantities();
    }
    if (said.metrics.isEmpty()) {
      return;
    }
    if (!words.addMetric() && !onlyTheCondition(draft)) {
      ofTheSameKind(draft);
      draft.metrics.clear();
      forgetTime(draft);
    }
    PlannedNumber planned = new PlannedNumber(schema);
    said.metrics.stream()
        .map(metric -> planned.of(metric, previous.metrics()))
        .filter(metric -> !draft.metrics.contains(metric))
        .forEach(draft.metrics::add);
    draft.lastMetric = said.lastMetric;
  }

  /** "what was the plan?" behind revenue: that of revenue, and not of all that was planned. */
  private void ofTheSameKind(Draft draft) {
    PlanDifference difference = new PlanDifference(schema);
    boolean plans =
        said.metrics.stream()
            .anyMatch(
                each -> difference.planOf(each, previous.metrics()) || PlanDifference.is(each));
    if (!plans) {
      return;
    }
    for (Metric metric : previous.metrics()) {
      MergedRows.ofTheSum(metric).stream()
          .filter(filter -> !draft.filters.contains(filter))
          .forEach(draft.filters::add);
    }
  }

  /** "what was the budget?" behind costs: the time is that of the rows that are computed now. */
  private void forgetTime(Draft draft) {
    ColumnRef time = draft.time.column;
    boolean other =
        time != null
            && said.metrics.stream()
                .map(metric -> MetricTables.base(schema, metric))
                .noneMatch(base ->
                    base.equals(time.table()) || schema.joins().manyToOne(base, time.table()));
    if (other) {
      draft.time.column = null;
    }
  }

  /** "only those over budget" of actual and budget: both stay beside the difference. */
  private boolean onlyTheCondition(Draft draft) {
    boolean groups = draft.metrics.size() > 1 || !previous.dimensions().isEmpty();
    return groups
        && said.metrics.stream()
            .allMatch(metric ->
                said.conditions.stream().anyMatch(each -> each.metric().equals(metric))
                    && PlanDifference.is(metric));
  }

  /**
   * "what is the average?" behind costs by department is the mean over these, and "the average per
   * month" the mean over months; one booking alone says nothing.
   */
  private void averagePer(Draft draft) {
    boolean alone =
        said.metrics.isEmpty()
            && said.subject == null
            && said.outputs.isEmpty()
            && said.filters.isEmpty()
            && said.conditions.isEmpty()
            && !said.ranking.asked
            && said.pending.size() <= 1
            && said.dimensions.size() <= 1;
    AggregateKind kind = alone ? asked() : null;
    boolean mean = kind == AggregateKind.AVERAGE || kind == AggregateKind.MEDIAN;
    if (kind == null || !mean || previous.metrics().size() != 1 || previous.comparison() != null) {
      return;
    }
    Metric metric = previous.metrics().getFirst();
    if (said.meanOfEarlier != null && !said.meanOfEach) {
      meanOfGroups(kind, metric);
      return;
    }
    Optional<Dimension> each =
        said.dimensions.isEmpty() && booked(metric) && previous.dimensions().size() == 1
            ? Optional.of(previous.dimensions().getFirst())
            : said.dimensions.stream().findFirst();
    boolean unlimited = previous.ranking() == null || previous.ranking().limit() == null;
    if (each.isEmpty() || !OverGroupsCompletion.additive(metric) || !unlimited) {
      return;
    }
    Dimension groups = each.get();
    said.pending.clear();
    said.dimensions.clear();
    draft.dimensions.removeIf(old -> old.equals(groups) || sameThing(old, groups));
    draft.ranking.forget();
    said.metrics.add(new Metric.AverageOver(kind, metric, groups));
  }

  /** "average by site": of the rows in each of these, where one of them says something. */
  private void meanOfGroups(AggregateKind kind, Metric metric) {
    if (booked(metric)) {
      said.unsupported = AggregateRule.word(kind) + " of bookings";
    } else {
      said.pending.add(new Draft.Pending(kind, false));
    }
  }

  private static boolean sameThing(Dimension old, Dimension named) {
    return old instanceof Dimension.OfEntity one
        && named instanceof Dimension.OfEntity other
        && one.table().equals(other.table());
  }

  private @Nullable AggregateKind asked() {
    return said.pending.isEmpty() ? said.meanOfEarlier : said.pending.getFirst().kind();
  }

  /** Whether the rows of a number are bookings, which nobody takes the mean of. */
  private boolean booked(Metric metric) {
    return Bookings.of(schema)
        .filter(bookings -> bookings.amount().table().equals(MetricTables.base(schema, metric)))
        .isPresent();
  }

  /** "and the maximum": of the column that was aggregated before. */
  private void aggregateAnew() {
    boolean alone = said.metrics.isEmpty() && said.subject == null && said.outputs.isEmpty();
    if (!alone || !previous.aggregated() || said.ranking.asked) {
      return;
    }
    boolean chosen =
        !previous.having().isEmpty()
            || previous.filters().stream().anyMatch(Filter.MetricCondition.class::isInstance);
    if (words.howManyThere() && chosen) {
      said.unsupported = "the number of these groups";
      return;
    }
    for (Draft.Pending pending : said.pending) {
      if (!pending.money()) {
        aggregated(pending.kind())
            .ifPresentOrElse(
                said.metrics::add,
                () -> said.unsupported = AggregateRule.word(pending.kind()) + " of that");
      }
    }
    said.pending.removeIf(pending -> !pending.money());
  }

  private Optional<Metric> aggregated(AggregateKind kind) {
    Metric last = previous.metrics().getLast();
    if (kind == AggregateKind.COUNT && words.ofThem() && pieces(last)) {
      return Optional.of(last);
    }
    if (kind == AggregateKind.COUNT) {
      return Optional.of(new Metric.RowCount(counted(MetricTables.base(schema, last))));
    }
    Optional<Metric> conditioned = ofConditionedSum(last, kind);
    return conditioned.isPresent()
        ? conditioned
        : column(last).map(column -> new Metric.ColumnAggregate(kind, column, false));
  }

  /** "the average" of amounts that leave out void invoices: these stay out. */
  private Optional<Metric> ofConditionedSum(Metric last, AggregateKind kind) {
    boolean sum =
        last instanceof Metric.ModelMeasure measure
            && measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated
            && aggregated.row() instanceof RowExpression.ColumnValue
            && !aggregated.filters().isEmpty();
    if (!sum || booked(last)) {
      return Optional.empty();
    }
    said.filters.addAll(MergedRows.ofTheSum(last));
    return MergedRows.columnOf(last).map(column -> new Metric.ColumnAggregate(kind, column, false));
  }

  /** "how many of those were billable" behind hours: hours again, for these are counted. */
  private boolean pieces(Metric metric) {
    return metric instanceof Metric.ColumnAggregate sum
        && sum.kind() == AggregateKind.SUM
        && !new AmountOfRows(schema).isMoney(metric);
  }

  /** Of lines, what they are lines of. */
  private String counted(String base) {
    return schema.timeColumn(base).map(ColumnRef::table).orElse(base);
  }

  private Optional<ColumnRef> column(Metric metric) {
    return switch (metric) {
      case Metric.ColumnAggregate aggregate ->
          schema.numeric(aggregate.column()) && aggregate.kind() != AggregateKind.COUNT
              ? Optional.of(aggregate.column())
              : Optional.empty();
      case Metric.ModelMeasure measure ->
          measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated
                  && aggregated.filters().isEmpty()
                  && aggregated.row() instanceof RowExpression.ColumnValue value
              ? Optional.of(new ColumnRef(value.table(), value.column()))
              : Optional.empty();
      case Metric.OverGroups _, Metric.Portion _, Metric.RowCount _, Metric.SpanAggregate _ ->
          Optional.empty();
      case Metric.OfStaff _, Metric.PerHead _ -> Optional.empty();
    };
  }

  /** "and how much?", "and the amount": what the rows that were counted are worth. */
  private void worth() {
    boolean wanted = said.amountOfRows || said.pending.stream().anyMatch(Draft.Pending::money);
    Optional<String> counted =
        previous.metrics().stream()
            .filter(Metric.RowCount.class::isInstance)
            .map(metric -> ((Metric.RowCount) metric).table())
            .findFirst();
    if (!wanted || !said.metrics.isEmpty() || counted.isEmpty()) {
      return;
    }
    said.amountOfRows = false;
    said.pending.clear();
    new AmountOfRows(schema)
        .of(counted.get())
        .ifPresentOrElse(
            said.metrics::add,
            () -> said.unsupported = "the amount of " + schema.tableName(counted.get()));
  }

  /** "add the approved amount" of projects that stand there: each has one. */
  private boolean ofGroups(ColumnRef column) {
    return words.add()
        && previous.dimensions().stream()
            .anyMatch(each ->
                each instanceof Dimension.OfEntity entity && entity.table().equals(column.table()));
  }

  /** "and seats?" behind a number of subscriptions: the total of another quantity. */
  private void quantities() {
    List<ColumnRef> quantities =
        said.outputs.stream().filter(schema::quantity).filter(each -> !ofGroups(each)).toList();
    for (ColumnRef column : quantities) {
      AggregateKind kind = DefaultAggregate.of(schema, column);
      said.metrics.add(new Metric.ColumnAggregate(kind, column, false));
      said.assume(AggregateRule.word(kind) + " " + schema.columnName(column));
    }
    said.outputs.removeAll(quantities);
  }
}
