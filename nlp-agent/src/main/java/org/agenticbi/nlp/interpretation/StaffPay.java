package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * "and what do they earn on average?" behind a headcount: people earn their pay; what a company
 * earns with them is asked of other rows.
 */
final class StaffPay {

  private static final Set<String> PAY =
      Set.of("salary", "wage", "pay", "compensation", "remuneration", "sal", "earnings");

  private final Schema schema;
  private final Interpretation previous;
  private final Draft said;

  StaffPay(Schema schema, Interpretation previous, Draft said) {
    this.schema = schema;
    this.previous = previous;
    this.said = said;
  }

  /** Reads money that the words ask for as the pay of those who were counted. */
  void read(int earns) {
    if (earns < 0) {
      return;
    }
    boolean mean =
        said.meanBehind
            || said.averageOver
            || said.pending.stream().anyMatch(each -> each.kind() == AggregateKind.AVERAGE);
    Optional<ColumnRef> pay =
        staff().filter(table -> mean || !said.metrics.isEmpty()).flatMap(this::pay);
    if (pay.isEmpty() || !said.metrics.stream().allMatch(Metric.ModelMeasure.class::isInstance)) {
      return;
    }
    AggregateKind kind = mean ? AggregateKind.AVERAGE : AggregateKind.SUM;
    said.metrics.clear();
    said.pending.clear();
    said.meanBehind = false;
    said.averageOver = false;
    said.amountOfRows = false;
    said.metrics.add(new Metric.ColumnAggregate(kind, pay.get(), false));
    said.means(earns, AggregateRule.word(kind) + " " + schema.columnName(pay.get()));
  }

  /** Those who come and leave, where their number was the last that was asked for. */
  private Optional<String> staff() {
    if (previous.metrics().isEmpty()) {
      return Optional.empty();
    }
    Metric counted = previous.metrics().getFirst();
    boolean number =
        counted instanceof Metric.RowCount
            || (counted instanceof Metric.ModelMeasure measure && measure.measure().semiAdditive());
    return Optional.of(MetricTables.base(schema, counted))
        .filter(table -> number && HeadcountRule.left(schema, table).isPresent());
  }

  private Optional<ColumnRef> pay(String table) {
    List<ColumnRef> found =
        schema.columns(table).stream()
            .filter(column -> !schema.hidden(column) && schema.quantity(column))
            .filter(column -> ColumnWords.of(column).stream().anyMatch(PAY::contains))
            .toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
