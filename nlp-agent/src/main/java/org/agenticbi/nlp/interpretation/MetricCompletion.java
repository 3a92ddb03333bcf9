package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of a draft that names none, or names them without saying what to do. */
final class MetricCompletion {

  /** A table of so many rows is no list to be read. */
  private static final int MANY_ROWS = 300;

  private final Schema schema;
  private final Draft draft;

  MetricCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    new OverGroupsCompletion(schema, draft).shareOfFirst();
    share();
    countRowsOverTime();
    countDates();
    countListed();
    aggregateListed();
    averages();
  }

  /** "how many", "total" with nothing behind it that could be counted or summed. */
  void countWhatWaits() {
    new SeveralMetricsCompletion(schema, draft).complete();
    countNamedByValue();
    if (draft.pending.isEmpty() || !draft.metrics.isEmpty()) {
      return;
    }
    if (draft.counting() && draft.subject != null && countedInCondition()) {
      return;
    }
    String table = draft.subject != null ? draft.subject : only(draft.events);
    if (draft.counting() && table != null) {
      draft.metrics.add(new Metric.RowCount(table));
      draft.subject = null;
      draft.pending.clear();
    }
  }

  /** "no-shows per month": what is named by its value alone is counted. */
  private void countNamedByValue() {
    boolean nothing =
        draft.metrics.isEmpty()
            && draft.outputs.isEmpty()
            && draft.subject == null
            && draft.events.isEmpty()
            && draft.vague == null
            && draft.ranking.byNothing();
    boolean wanted = draft.counting() || (draft.pending.isEmpty() && !draft.dimensions.isEmpty());
    Set<String> tables = new TreeSet<>();
    for (Filter filter : draft.filters) {
      if (filter instanceof Filter.Values values && !values.negated()) {
        tables.add(values.table());
      }
    }
    boolean event = tables.size() == 1 && schema.timeColumn(tables.iterator().next()).isPresent();
    if (nothing && wanted && event) {
      draft.metrics.add(new Metric.RowCount(tables.iterator().next()));
      draft.pending.clear();
    }
  }

  /** "customers with more than 50 orders and how many they placed": what was compared. */
  private boolean countedInCondition() {
    for (Filter.MetricCondition condition : draft.conditions) {
      if (condition.metric() instanceof Metric.RowCount count) {
        draft.metrics.add(count);
        draft.pending.clear();
        return true;
      }
    }
    return false;
  }

  private static @Nullable String only(Set<String> tables) {
    return tables.size() == 1 ? tables.iterator().next() : null;
  }

  /** "orders per week": the rows themselves are counted. */
  private void countRowsOverTime() {
    boolean groups = !draft.dimensions.isEmpty() || overTime();
    boolean nothingElse = draft.metrics.isEmpty() && draft.ranking.byNothing() && !ranksByUnsaid();
    String rows = draft.subject;
    if (groups && nothingElse && draft.outputs.isEmpty() && rows != null) {
      draft.metrics.add(totalOf(rows).orElseGet(() -> new Metric.RowCount(rows)));
      draft.subject = null;
    }
  }

  /** "bills on hold, total per supplier": what they come to, and not how many they are. */
  private Optional<Metric> totalOf(String rows) {
    boolean total = draft.totalSaid && !draft.counting();
    Optional<Metric> amount =
        total && MoneyColumn.isMoney(schema, rows)
            ? new AmountOfRows(schema).of(rows)
            : Optional.empty();
    amount.ifPresent(_ -> {
      draft.pending.clear();
      draft.assume("amount of " + schema.tableName(rows));
    });
    return amount;
  }

  /** "top products per category", "the oldest customer": what to rank by was not found. */
  private boolean ranksByUnsaid() {
    return draft.ranking.top || draft.ranking.superlative || draft.vague != null;
  }

  /** "what was the freight cost": of thousands of rows, nobody wants each. */
  private boolean ofManyRows() {
    return draft.subject == null
        && draft.ranking.byNothing()
        && !draft.outputs.isEmpty()
        && schema.table(draft.outputs.iterator().next().table()).rowCount() >= MANY_ROWS;
  }

  /** Whether something is computed over periods, of which there must be a number. */
  private boolean overTime() {
    return draft.time.growth
        || draft.time.trend
        || draft.time.comparison != null
        || draft.time.cumulative
        || draft.time.movingRows != null;
  }

  /** "subscription starts by plan": the rows whose dates these are. */
  private void countDates() {
    boolean dates =
        !draft.outputs.isEmpty()
            && draft.outputs.stream().allMatch(column -> schema.role(column) == ColumnRole.TIME);
    if (dates && draft.metrics.isEmpty() && !draft.dimensions.isEmpty()) {
      ColumnRef date = draft.outputs.iterator().next();
      draft.time.column = draft.time.column == null ? date : draft.time.column;
      draft.metrics.add(new Metric.RowCount(date.table()));
      draft.outputs.clear();
      draft.subject = null;
    }
  }

  /** "order status by channel": a class of rows by another is how many rows have both. */
  private void countListed() {
    boolean classes =
        draft.outputs.size() == 1
            && !draft.dimensions.isEmpty()
            && draft.outputs.stream().allMatch(this::isClass);
    boolean ranked = !draft.ranking.byNothing() || ranksByUnsaid();
    if (!classes || !draft.metrics.isEmpty() || ranked || !draft.pending.isEmpty()) {
      return;
    }
    ColumnRef column = draft.outputs.iterator().next();
    List<Dimension> groups = List.copyOf(draft.dimensions);
    draft.dimensions.clear();
    draft.dimensions.add(new Dimension.OfColumn(column));
    draft.dimensions.addAll(groups);
    draft.metrics.add(new Metric.RowCount(column.table()));
    draft.assume("number of " + schema.tableName(column.table()));
    draft.outputs.clear();
    draft.subject = null;
  }

  private boolean isClass(ColumnRef column) {
    ColumnRole role = schema.role(column);
    return role == ColumnRole.CATEGORY || role == ColumnRole.GEOGRAPHY;
  }

  /** "current ratio by month", "price by category": a listed quantity of groups is aggregated. */
  private void aggregateListed() {
    boolean quantities =
        !draft.outputs.isEmpty() && draft.outputs.stream().allMatch(schema::quantity);
    boolean computed =
        !draft.dimensions.isEmpty() || overTime() || draft.time.compared || ofManyRows();
    if (!computed || !quantities || !draft.metrics.isEmpty()) {
      return;
    }
    if (draft.subjectBeside && draft.subject != null) {
      draft.metrics.add(new Metric.RowCount(draft.subject));
    }
    for (ColumnRef column : draft.outputs) {
      AggregateKind kind = DefaultAggregate.of(schema, column);
      draft.metrics.add(new Metric.ColumnAggregate(kind, column, false));
      draft.assume(AggregateRule.word(kind) + " " + schema.columnName(column));
    }
    draft.outputs.clear();
    draft.subject = null;
  }

  private void share() {
    if (draft.share && draft.metrics.isEmpty() && draft.ranking.metric != null) {
      draft.metrics.add(draft.ranking.metric);
    }
    if (draft.share && draft.metrics.isEmpty() && draft.subject != null) {
      draft.metrics.add(new Metric.RowCount(draft.subject));
      draft.subject = null;
    }
    if (draft.share && draft.metrics.isEmpty() && !draft.outputs.isEmpty()) {
      draft.metrics.add(new Metric.RowCount(draft.outputs.iterator().next().table()));
    }
    if (draft.share && !draft.metrics.isEmpty()) {
      draft.outputs.forEach(column -> draft.dimensions.add(new Dimension.OfColumn(column)));
      draft.outputs.clear();
    }
  }

  /** "average seats per subscription": the mean over rows is that of each row already. */
  private void dropRowsOfAverage() {
    boolean means =
        !draft.metrics.isEmpty()
            && draft.metrics.stream()
                .allMatch(metric ->
                    metric instanceof Metric.ColumnAggregate aggregate
                        && aggregate.kind() == AggregateKind.AVERAGE);
    if (means) {
      draft.dimensions.removeIf(dimension ->
          dimension instanceof Dimension.OfEntity entity
              && draft.metrics.stream()
                  .allMatch(metric -> MetricTables.base(schema, metric).equals(entity.table())));
    }
  }

  private void averages() {
    dropRowsOfAverage();
    new OverGroupsCompletion(schema, draft).complete();
  }
}
