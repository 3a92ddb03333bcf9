package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Metrics of which only one is named outright: "returns: how many and what amount", "orders and
 * revenue by month", "number of orders and customers".
 */
final class SeveralMetricsCompletion {

  private static final int MANY = 2;

  private final Schema schema;
  private final Draft draft;

  SeveralMetricsCompletion(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  void complete() {
    countSubjectBeside();
    countRows();
    addAmount();
    countTakingPart();
  }

  /** "orders and revenue by month": what happens is counted beside its amount. */
  private void countSubjectBeside() {
    String subject = draft.subject;
    if (subject == null || !draft.subjectBeside || draft.metrics.isEmpty()) {
      return;
    }
    Optional<Metric> amount = new AmountOfRows(schema).of(subject);
    boolean grouped = !draft.dimensions.isEmpty();
    if (amount.isPresent() && bothMoney(subject)) {
      draft.metrics.addFirst(amount.get());
      draft.subject = null;
    } else if (grouped || amount.filter(draft.metrics::contains).isPresent()) {
      draft.metrics.addFirst(new Metric.RowCount(subject));
      draft.subject = null;
    }
  }

  /** "invoices and payments by month": amounts of money side by side. */
  private boolean bothMoney(String subject) {
    String other = MetricTables.base(schema, draft.metrics.getFirst());
    return !other.equals(subject)
        && MoneyColumn.isMoney(schema, subject)
        && MoneyColumn.isMoney(schema, other);
  }

  private void countRows() {
    String table = rows();
    if (!draft.countRows || table == null) {
      return;
    }
    Metric count = new Metric.RowCount(table);
    if (!draft.metrics.contains(count)) {
      draft.metrics.addFirst(count);
    }
    draft.countRows = false;
    dropSubject(table);
  }

  private void addAmount() {
    boolean waits =
        draft.pending.stream().anyMatch(Draft.Pending::money)
            && draft.metrics.stream().anyMatch(Metric.RowCount.class::isInstance);
    String table = rows();
    boolean wanted = draft.amountOfRows || waits;
    if (!wanted || table == null) {
      return;
    }
    Optional<Metric> amount = new AmountOfRows(schema).of(table);
    if (amount.isEmpty()) {
      draft.unsupported = "the amount of " + schema.tableName(table);
      return;
    }
    draft.pending.removeIf(Draft.Pending::money);
    if (!draft.metrics.contains(amount.get())) {
      draft.metrics.add(amount.get());
    }
    draft.amountOfRows = false;
    draft.assume("amount of " + schema.tableName(table));
    dropSubject(table);
  }

  private void dropSubject(String table) {
    if (table.equals(draft.subject)) {
      draft.subject = null;
    }
    draft.events.remove(table);
  }

  /** The rows that are spoken of. */
  private @Nullable String rows() {
    for (Metric metric : draft.metrics) {
      if (metric instanceof Metric.RowCount count) {
        return count.table();
      }
    }
    if (draft.subject != null) {
      return draft.subject;
    }
    if (!draft.metrics.isEmpty()) {
      return MetricTables.base(schema, draft.metrics.getFirst());
    }
    return draft.events.size() == 1 ? draft.events.iterator().next() : null;
  }

  /**
   * "orders and customers in 2025": the customers of these orders, and not those that came to be in
   * that year.
   */
  private void countTakingPart() {
    boolean timed = !draft.time.windows.isEmpty() || draft.timeDimension().isPresent();
    boolean bound = draft.time.column != null;
    if (!timed || bound || draft.metrics.size() < 2) {
      return;
    }
    for (Metric metric : List.copyOf(draft.metrics)) {
      if (metric instanceof Metric.RowCount count) {
        key(count.table())
            .ifPresent(key ->
                draft.metrics.replaceAll(each ->
                    each.equals(metric)
                        ? new Metric.ColumnAggregate(AggregateKind.COUNT, key, true)
                        : each));
      }
    }
  }

  /** The key of the rows of another metric that names the rows of this table. */
  private Optional<ColumnRef> key(String table) {
    return draft.metrics.stream()
        .map(metric -> MetricTables.base(schema, metric))
        .filter(base -> !base.equals(table) && !isLineOf(base, table) && many(base, table))
        .flatMap(base ->
            schema.catalog().foreignKeys().stream()
                .filter(key -> key.fromTable().equals(base) && key.toTable().equals(table)))
        .filter(key -> key.fromColumns().size() == 1)
        .map(SeveralMetricsCompletion::column)
        .findFirst();
  }

  /** Customers have orders again and again; an invoice is mostly paid once. */
  private boolean many(String base, String table) {
    return schema.table(base).rowCount() >= MANY * schema.table(table).rowCount();
  }

  private boolean isLineOf(String base, String table) {
    return schema.timeColumn(base).filter(time -> time.table().equals(table)).isPresent();
  }

  private static ColumnRef column(ForeignKey key) {
    return new ColumnRef(key.fromTable(), key.fromColumns().getFirst());
  }
}
