package org.agenticbi.model.draft;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;

/**
 * Finds what a business earns where it keeps neither orders nor invoices: what it charges for each
 * of the events that it does for its customers, such as the fare of a ride or the charge for a
 * shipment. Where two tables could be it, neither is.
 */
final class BilledEvents {

  private static final Set<String> CUSTOMERS =
      Set.of(
          "customer",
          "client",
          "guest",
          "patient",
          "passenger",
          "rider",
          "member",
          "student",
          "pupil",
          "tenant",
          "buyer",
          "user",
          "subscriber",
          "traveler",
          "traveller",
          "visitor",
          "attendee",
          "participant",
          "consumer",
          "shopper",
          "player",
          "owner");
  private static final Set<String> CHARGED =
      Set.of(
          "charge", "charges", "fare", "fee", "fees", "price", "tuition", "rent", "revenue",
          "billed", "rate");
  private static final Set<String> NOT_THE_AMOUNT =
      Set.of(
          "surcharge",
          "tax",
          "vat",
          "discount",
          "tip",
          "deposit",
          "refund",
          "cost",
          "paid",
          "balance",
          "unit",
          "penalty",
          "fine",
          "late",
          "list",
          "base",
          "service",
          "processing",
          "cancellation",
          "delivery",
          "shipping",
          "commission",
          "per",
          "budget",
          "planned",
          "percent",
          "insurance");
  private static final Set<String> NOT_EARNED =
      Set.of(
          "claim",
          "payment",
          "payout",
          "refund",
          "return",
          "purchase",
          "supplier",
          "vendor",
          "expense",
          "payroll",
          "maintenance",
          "repair",
          "complaint",
          "quote",
          "quotation",
          "offer",
          "estimate",
          "opportunity",
          "application",
          "budget",
          "forecast",
          "target",
          "plan",
          "tariff",
          "fine",
          "penalty",
          "review",
          "log");

  private final Catalog catalog;
  private final Relations relations;

  BilledEvents(Catalog catalog, Relations relations) {
    this.catalog = catalog;
    this.relations = relations;
  }

  /** The only events of which it can be. */
  Optional<Sale> find() {
    List<Sale> found = catalog.tables().stream().flatMap(table -> billed(table).stream()).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private Optional<Sale> billed(Table table) {
    boolean spent =
        Words.of(table.name()).stream().map(Singulars::of).anyMatch(NOT_EARNED::contains);
    boolean serves = relations.parents(table).stream().anyMatch(BilledEvents::customers);
    if (spent || !serves || customers(table) || Relations.times(table).isEmpty()) {
      return Optional.empty();
    }
    return charged(table)
        .map(column -> {
          String words = Words.phrase(column.name()) + " of " + Words.phrase(table.name());
          ColumnValue amount = new ColumnValue(table.name(), column.name());
          return new Sale(table, amount, words, null, table);
        })
        .or(() ->
            PricedPieces.of(table)
                .map(priced -> new Sale(table, priced.amount(), priced.words(), null, table)))
        .or(() -> PricedStay.of(table, relations).map(PricedStay::sale));
  }

  private static boolean customers(Table table) {
    return CUSTOMERS.contains(Singulars.of(Words.of(table.name()).getLast()));
  }

  /** The total, else the only amount that is no part of it. */
  private static Optional<Column> charged(Table table) {
    List<Column> amounts =
        table.columns().stream().filter(column -> charge(Words.of(column.name()), column)).toList();
    Optional<Column> total =
        amounts.stream().filter(each -> Words.of(each.name()).contains("total")).findFirst();
    return total.isPresent() || amounts.size() != 1 ? total : Optional.of(amounts.getFirst());
  }

  private static boolean charge(List<String> words, Column column) {
    ColumnMeaning meaning = ColumnMeanings.of(column);
    boolean money = meaning == ColumnMeaning.AMOUNT || meaning == ColumnMeaning.UNIT_PRICE;
    boolean total = words.contains("total");
    boolean part = words.stream().anyMatch(NOT_THE_AMOUNT::contains);
    boolean plain = total || words.contains("amount") || words.contains("value");
    return money
        && (total || !part)
        && !words.contains("tax")
        && !words.contains("cost")
        && (plain || words.stream().anyMatch(CHARGED::contains));
  }
}
