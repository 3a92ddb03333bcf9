package org.agenticbi.model.draft;

import java.util.List;
import java.util.Set;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowExpression;
import org.jspecify.annotations.Nullable;

/**
 * Where a database keeps what was sold.
 *
 * @param table whose rows are sold: lines of orders, orders, invoices
 * @param amount what one row brought in
 * @param words how that is computed, for people
 * @param quantity pieces of a row; null when rows have none
 * @param orders the table whose rows are whole sales; the same as {@code table} without lines
 * @param discount what was taken off a row, with words for people; null where it is not known
 */
record Sale(
    Table table,
    RowExpression amount,
    String words,
    @Nullable Column quantity,
    Table orders,
    @Nullable Discount discount) {

  /** What was taken off a row, and how that is computed. */
  record Discount(RowExpression amount, String words) {}

  Sale(Table table, RowExpression amount, String words, @Nullable Column quantity, Table orders) {
    this(table, amount, words, quantity, orders, null);
  }

  private static final Set<String> CHARGES = Set.of("charge", "fee", "fare", "price", "amount");

  /** The column of the rows that tells whole sales apart; null where no one column does. */
  @Nullable String orderKey(Relations relations) {
    List<String> key = orders.equals(table) ? table.primaryKey() : relations.columns(table, orders);
    return key.size() == 1 ? key.getFirst() : null;
  }

  /** What an amount is charged for by its name: "freight" of a freight charge. */
  List<String> charged() {
    if (!(amount instanceof RowExpression.ColumnValue column)) {
      return List.of();
    }
    List<String> words = Words.of(column.column());
    boolean charge = words.size() == 2 && CHARGES.contains(words.getLast());
    return charge ? List.of(words.getFirst()) : List.of();
  }
}
