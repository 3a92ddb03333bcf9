package org.agenticbi.nlp.interpretation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.nlp.schema.ColumnRef;
import org.agenticbi.nlp.schema.Schema;

/** The amount of money of rows that are money themselves: payments, invoices, refunds. */
final class MoneyColumn {

  private static final Set<String> MONEY =
      Set.of(
          "payment",
          "invoice",
          "bill",
          "refund",
          "expense",
          "cost",
          "sale",
          "purchase",
          "donation",
          "transaction");
  private static final Set<String> AMOUNT = Set.of("amount", "amt", "total", "value");

  private MoneyColumn() {}

  /** Whether people who speak of the rows of a table may mean their amount. */
  static boolean isMoney(Schema schema, String table) {
    List<String> words = List.of(Schema.words(table).split(" ", -1));
    return MONEY.contains(Schema.singular(words.getLast())) && !amounts(schema, table).isEmpty();
  }

  /** Their amount, when there is only one. */
  static Optional<ColumnRef> of(Schema schema, String table) {
    List<ColumnRef> amounts = amounts(schema, table);
    return amounts.size() == 1 ? Optional.of(amounts.getFirst()) : Optional.empty();
  }

  static List<ColumnRef> amounts(Schema schema, String table) {
    return schema.columns(table).stream()
        .filter(column -> schema.quantity(column) && !schema.hidden(column))
        .filter(column ->
            List.of(Schema.words(column.column()).split(" ", -1)).stream()
                .anyMatch(AMOUNT::contains))
        .toList();
  }
}
