package org.agenticbi.model.draft;

import java.util.List;
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
 */
record Sale(
    Table table, RowExpression amount, String words, @Nullable Column quantity, Table orders) {

  /** The column of the rows that tells whole sales apart; null where no one column does. */
  @Nullable String orderKey(Relations relations) {
    List<String> key = orders.equals(table) ? table.primaryKey() : relations.columns(table, orders);
    return key.size() == 1 ? key.getFirst() : null;
  }
}
