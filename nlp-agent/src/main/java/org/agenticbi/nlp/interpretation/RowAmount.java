package org.agenticbi.nlp.interpretation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/**
 * The amount of each row that a bare number is compared with: "orders over $1,000", "bills over
 * 500".
 */
final class RowAmount {

  private static final Set<String> MONEY =
      Set.of("cost", "price", "amount", "amt", "value", "salary", "sal", "wage", "pay", "fee");

  private final Schema schema;
  private final Draft draft;

  RowAmount(Schema schema, Draft draft) {
    this.schema = schema;
    this.draft = draft;
  }

  /**
   * The column; nothing where the number may be of something else.
   *
   * @param money whether the number is said to be money
   */
  Optional<ColumnRef> column(boolean money) {
    Optional<ColumnRef> summed = summed();
    if (summed.isPresent()) {
      draft.metrics.clear();
      draft.lastMetric = null;
      draft.subject = summed.get().table();
      return summed;
    }
    String anchor = draft.anchor();
    if (anchor == null) {
      return Optional.empty();
    }
    return money
        ? schema.columns(anchor).stream()
            .filter(schema::quantity)
            .filter(column -> "currency".equals(schema.format(column)))
            .max(Comparator.comparingInt(RowAmount::wholeAmount))
        : listed(anchor);
  }

  /**
   * "bills over 500": the name stands for the sum in other questions, but here nothing is grouped
   * and a number follows that only one row can have.
   */
  private Optional<ColumnRef> summed() {
    boolean alone = draft.metrics.size() == 1 && draft.dimensions.isEmpty() && schema.drafted();
    return alone && draft.metrics.getFirst() instanceof Metric.ModelMeasure measure
        ? plainSum(measure)
        : Optional.empty();
  }

  private Optional<ColumnRef> plainSum(Metric.ModelMeasure measure) {
    return measure.measure().expression() instanceof MeasureExpression.Aggregated sum
            && sum.aggregate() == AggregateKind.SUM
            && sum.filters().isEmpty()
            && sum.row() instanceof RowExpression.ColumnValue value
            && Schema.words(measure.measure().name().replace('_', ' ')).endsWith("amount")
        ? Optional.of(new ColumnRef(value.table(), value.column()))
        : Optional.empty();
  }

  /** "machines over 100k": the only money of rows that no others hang on. */
  private Optional<ColumnRef> onlyMoney(String anchor) {
    boolean below =
        schema.catalog().foreignKeys().stream().anyMatch(key -> key.toTable().equals(anchor));
    List<ColumnRef> money =
        schema.columns(anchor).stream()
            .filter(column -> schema.quantity(column) && !schema.hidden(column))
            .filter(column ->
                "currency".equals(schema.format(column))
                    || ColumnWords.of(column).stream().anyMatch(MONEY::contains))
            .toList();
    return !below && money.size() == 1 ? Optional.of(money.getFirst()) : Optional.empty();
  }

  private Optional<ColumnRef> listed(String anchor) {
    boolean rows = draft.metrics.stream().allMatch(Metric.RowCount.class::isInstance);
    if (rows && draft.dimensions.isEmpty() && !MoneyColumn.isMoney(schema, anchor)) {
      return onlyMoney(anchor);
    }
    return rows && draft.dimensions.isEmpty() && MoneyColumn.isMoney(schema, anchor)
        ? MoneyColumn.of(schema, anchor)
        : Optional.empty();
  }

  /** "total_amount" says more than "shipping_cost". */
  private static int wholeAmount(ColumnRef column) {
    String words = Schema.words(column.column());
    return (words.contains("total") ? 2 : 0) + (words.contains("amount") ? 1 : 0);
  }
}
