package org.agenticbi.nlp.interpretation;

import java.util.Optional;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.nlp.time.DatePart;
import org.jspecify.annotations.Nullable;

/**
 * Numbers over groups: "median order value", "average revenue per customer", "what share of revenue
 * comes from our ten biggest customers".
 */
final class OverGroupsCompletion {

  private final Schema schema;
  private final Draft draft;

  OverGroupsCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    averagePerRow();
    meanOfPeriods();
    averageOfCounted();
    aggregates();
    new PerRowOfGroups(schema, draft).complete();
  }

  /**
   * "average bill per patient by insurer": behind two groups, the first is what the amount is
   * divided by, and not the rows that the mean bill is of.
   */
  private void averagePerRow() {
    String owner = draft.saidPer;
    if (owner == null
        || !draft.meanOfRows
        || draft.metrics.size() != 1
        || draft.dimensions.size() < 2
        || !(draft.metrics.getFirst() instanceof Metric.ModelMeasure measure)
        || !(measure.measure().expression() instanceof MeasureExpression.Calculated calculated)) {
      return;
    }
    Optional<Metric> total =
        calculated.operator() == '/'
            ? new AmountOfRows(schema).of(measure.measure().table())
            : Optional.empty();
    Dimension each = new Dimension.OfEntity(owner);
    if (total.isPresent() && draft.dimensions.remove(each)) {
      draft.metrics.clear();
      draft.metrics.add(new Metric.AverageOver(total.get(), each));
      new OwnerKnown(schema, draft).require(total.get(), each);
    }
  }

  /** "how much did we spend per month on average": the mean of what the periods come to. */
  private void meanOfPeriods() {
    boolean waits = draft.averaging() && draft.meanBehind && !draft.averageOver;
    if (waits
        && draft.metrics.size() == 1
        && additive(draft.metrics.getFirst())
        && draft.ranking.byNothing()
        && draft.dimensions.stream().anyMatch(Dimension.OfTime.class::isInstance)) {
      draft.pending.clear();
      draft.averageOver = true;
      draft.overKind = AggregateKind.AVERAGE;
    }
  }

  /** "how many orders does a customer place on average": the one that has them makes the groups. */
  private void averageOfCounted() {
    boolean counted =
        draft.metrics.size() == 1 && draft.metrics.getFirst() instanceof Metric.RowCount;
    if (!draft.averaging() || !counted || draft.averageOver) {
      return;
    }
    String rows = MetricTables.base(schema, draft.metrics.getFirst());
    Optional<String> owner =
        draft.events.stream()
            .filter(table -> !table.equals(rows) && schema.joins().manyToOne(rows, table))
            .findFirst();
    if (owner.isPresent()) {
      draft.pending.clear();
      draft.events.remove(owner.get());
      draft.perRowOf = owner.get();
      draft.averageOver = true;
    } else if (draft.dimensions.stream().anyMatch(Dimension.OfEntity.class::isInstance)) {
      draft.pending.clear();
      draft.averageOver = true;
    }
  }

  private void aggregates() {
    if (!draft.averageOver || draft.metrics.isEmpty()) {
      return;
    }
    Optional<Measure> standing = SemiAdditive.of(draft.metrics.getLast());
    if (standing.isPresent()) {
      overTime(standing.get());
      return;
    }
    Dimension each = groups();
    if (each == null) {
      if (draft.overKind != AggregateKind.AVERAGE) {
        draft.unsupported = AggregateRule.word(draft.overKind) + " without saying of what";
      }
      return;
    }
    Metric last = draft.metrics.removeLast();
    if (draft.totalBeside) {
      draft.metrics.add(last);
    }
    if (each instanceof Dimension.OfDatePart part) {
      // "average revenue by weekday": the mean over the days, shown for each weekday
      Dimension period = new Dimension.OfTime(turn(part.part()), part.column());
      draft.metrics.add(new Metric.AverageOver(draft.overKind, last, period));
      return;
    }
    draft.metrics.add(new Metric.AverageOver(draft.overKind, last, each));
    draft.dimensions.remove(each);
    new OwnerKnown(schema, draft).require(last, each);
  }

  /** "average cash balance in 2024": of the balances at each time, by whatever else is named. */
  private void overTime(Measure standing) {
    SemiAdditive semiAdditive = new SemiAdditive(schema);
    TimeGrain grain = semiAdditive.grain(standing);
    Metric last = draft.metrics.removeLast();
    Dimension each = new Dimension.OfTime(grain, semiAdditive.time(standing));
    draft.metrics.add(new Metric.AverageOver(draft.overKind, last, each));
    draft.dimensions.removeIf(
        dimension -> dimension instanceof Dimension.OfTime time && time.grain() == grain);
  }

  /** How long a part of the calendar lasts each time that it comes. */
  private static TimeGrain turn(DatePart part) {
    return switch (part) {
      case DAY_OF_WEEK, DAY_OF_MONTH, HOUR_OF_DAY, WEEKEND -> TimeGrain.DAY;
      case MONTH_OF_YEAR -> TimeGrain.MONTH;
      case QUARTER_OF_YEAR -> TimeGrain.QUARTER;
    };
  }

  /** The rows that were named, else periods, else rows of a table, else the first that comes. */
  private @Nullable Dimension groups() {
    if (draft.perRowOf != null) {
      return new Dimension.OfEntity(draft.perRowOf);
    }
    Optional<Dimension> periods =
        draft.dimensions.stream().filter(Dimension.OfTime.class::isInstance).findFirst();
    Optional<Dimension> rows =
        draft.dimensions.stream().filter(Dimension.OfEntity.class::isInstance).findFirst();
    Optional<Dimension> per = rows.filter(this::saidPerFirst);
    return per.or(() -> periods)
        .or(() -> rows)
        .or(() -> draft.dimensions.stream().findFirst())
        .orElse(null);
  }

  /** "average number of orders per customer by year": not the years of each customer. */
  private boolean saidPerFirst(Dimension rows) {
    return draft.dimensions.iterator().next().equals(rows)
        && rows instanceof Dimension.OfEntity entity
        && entity.table().equals(draft.saidPer);
  }

  /** The first few together against all, unless the share of each of them is asked for. */
  void shareOfFirst() {
    AskedRanking ranking = draft.ranking;
    Integer first = ranking.limit;
    Dimension each = ranked();
    Metric metric = draft.metrics.isEmpty() ? ranking.metric : only();
    boolean asked = draft.share && !draft.shareOfEach && ranking.column == null;
    if (!asked || first == null || each == null || metric == null || !additive(metric)) {
      return;
    }
    boolean descending = !Boolean.FALSE.equals(ranking.descending);
    draft.metrics.clear();
    draft.metrics.add(new Metric.ShareOfFirst(metric, each, first, descending));
    draft.subject = null;
    draft.outputs.clear();
    draft.share = false;
    draft.vague = null;
    draft.clause = Draft.Clause.SELECT;
    ranking.limit = null;
    ranking.metric = null;
    ranking.descending = null;
    ranking.asked = false;
    ranking.top = false;
    ranking.superlative = false;
  }

  /** The only metric, unless what is ranked by is another. */
  private @Nullable Metric only() {
    Metric metric = draft.metrics.getFirst();
    Metric by = draft.ranking.metric;
    return draft.metrics.size() == 1 && (by == null || by.equals(metric)) ? metric : null;
  }

  private @Nullable Dimension ranked() {
    String subject = draft.subject;
    if (subject != null) {
      return new Dimension.OfEntity(subject);
    }
    return draft.outputs.size() == 1
        ? new Dimension.OfColumn(draft.outputs.iterator().next())
        : null;
  }

  /** Whether the parts of a metric add up to the whole. */
  static boolean additive(Metric metric) {
    return switch (metric) {
      case Metric.RowCount _ -> true;
      case Metric.ColumnAggregate aggregate ->
          !aggregate.distinct()
              && (aggregate.kind() == AggregateKind.SUM || aggregate.kind() == AggregateKind.COUNT);
      case Metric.ModelMeasure measure ->
          measure.measure().expression() instanceof MeasureExpression.Aggregated aggregated
              && !aggregated.distinct()
              && (aggregated.aggregate() == AggregateKind.SUM
                  || aggregated.aggregate() == AggregateKind.COUNT);
      case Metric.Portion _, Metric.SpanAggregate _, Metric.OverGroups _ -> false;
      case Metric.OfStaff _, Metric.PerHead _ -> false;
    };
  }
}
