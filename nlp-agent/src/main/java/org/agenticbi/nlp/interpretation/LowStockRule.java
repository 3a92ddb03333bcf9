package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import org.agenticbi.model.sql.Comparator;
import org.agenticbi.nlp.schema.ColumnRef;

/** "low stock", "running low", "to be reordered" -> less on hand than there should be at least. */
final class LowStockRule implements ReadingRule {

  private static final List<String> PHRASES =
      List.of(
          "low stock",
          "low stocks",
          "low in stock",
          "low on stock",
          "low inventory",
          "low on inventory",
          "running low on stock",
          "running low",
          "run low",
          "understocked",
          "under stocked",
          "stock is low",
          "stock is running low",
          "to be reordered",
          "to be restocked",
          "to be replenished",
          "to reorder",
          "to restock",
          "to replenish",
          "needs reordering",
          "need reordering",
          "needs restocking",
          "need restocking",
          "due for reorder",
          "due for reordering");

  @Override
  public int read(QuestionReader question, int at) {
    int behind = SaidWords.behindAny(question, at, PHRASES);
    Draft draft = question.draft();
    Optional<StockRows> stock =
        behind < 0 || draft.stock != null ? Optional.empty() : StockRows.of(question.schema());
    ColumnRef least = stock.map(StockRows::least).orElse(null);
    if (stock.isEmpty() || least == null) {
      return at;
    }
    ColumnRef quantity = stock.get().quantity();
    draft.stock = stock.get();
    question.choices().about(stock.get().quantity().table());
    draft.filters.add(new Filter.Columns(quantity, Comparator.LESS, least));
    String said =
        question.schema().columnName(quantity) + " below " + question.schema().columnName(least);
    SaidWords.mean(question, at, behind, said);
    return behind;
  }
}
