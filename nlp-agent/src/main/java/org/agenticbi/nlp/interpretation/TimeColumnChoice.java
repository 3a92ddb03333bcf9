package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/** Chooses the time column of the windows and periods of a draft. */
final class TimeColumnChoice {

  private final Schema schema;
  private final Draft draft;

  TimeColumnChoice(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /** The time that is meant: the one named, that of the event, of the metric, of the rows. */
  @Nullable ColumnRef column() {
    if (draft.time.column != null) {
      return draft.time.column;
    }
    if (draft.absence != null && !draft.absence.timeBefore()) {
      Optional<ColumnRef> absent = schema.timeColumn(draft.absence.related().table());
      if (absent.isPresent()) {
        return absent.get();
      }
    }
    boolean rows = draft.metrics.stream().allMatch(Metric.RowCount.class::isInstance);
    if (rows) {
      for (String event : draft.events) {
        Optional<ColumnRef> time = schema.timeColumn(event);
        if (time.isPresent() && !isOfCounted(event)) {
          return time.get();
        }
      }
      ColumnRef ofFilter = ofFilter();
      if (ofFilter != null) {
        return ofFilter;
      }
    }
    return ofMetricOrRows();
  }

  /**
   * "orders by state of the store in 2025": the rows that are counted have their own time; what
   * each of them belongs to only says by what they are grouped.
   */
  private boolean isOfCounted(String event) {
    return Stream.concat(
            Stream.ofNullable(draft.subject),
            draft.metrics.stream().map(metric -> MetricTables.base(schema, metric)))
        .anyMatch(counted ->
            !counted.equals(event)
                && schema.timeColumn(counted).isPresent()
                && schema.joins().manyToOne(counted, event)
                && !schema.joins().manyToOne(event, counted));
  }

  /** "accounts that used the app per quarter": counted by the rows that the condition is on. */
  private @Nullable ColumnRef ofFilter() {
    if (draft.metrics.size() != 1) {
      return null;
    }
    String counted = MetricTables.base(schema, draft.metrics.getFirst());
    for (Filter filter : draft.filters) {
      String table = filter.table();
      boolean event = !table.equals(counted) && schema.joins().manyToOne(table, counted);
      if (filter instanceof Filter.Values && event && schema.timeColumn(table).isPresent()) {
        return schema.timeColumn(table).get();
      }
    }
    return null;
  }

  private @Nullable ColumnRef ofMetricOrRows() {
    List<Metric> metrics = new ArrayList<>(draft.metrics);
    if (draft.ranking.metric != null) {
      metrics.add(draft.ranking.metric);
    }
    draft.conditions.forEach(condition -> metrics.add(condition.metric()));
    for (Metric metric : metrics) {
      Optional<ColumnRef> time = MetricTables.time(schema, metric);
      if (time.isPresent()) {
        return time.get();
      }
    }
    String anchor =
        metrics.isEmpty() ? draft.anchor() : MetricTables.base(schema, metrics.getFirst());
    if (anchor == null) {
      return null;
    }
    return schema.timeColumn(anchor).orElseGet(() -> nearest(anchor));
  }

  private @Nullable ColumnRef nearest(String anchor) {
    return schema.tables().stream()
        .map(Table::name)
        .filter(table -> schema.timeColumn(table).isPresent())
        .filter(table -> schema.joins().distance(anchor, table) <= 4)
        .min(Comparator.comparingDouble(table -> schema.joins().distance(anchor, table)))
        .flatMap(schema::timeColumn)
        .orElse(null);
  }
}
