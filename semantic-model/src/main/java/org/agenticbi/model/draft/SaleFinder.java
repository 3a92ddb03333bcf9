package org.agenticbi.model.draft;

import static org.agenticbi.model.draft.ColumnMeaning.AMOUNT;
import static org.agenticbi.model.draft.ColumnMeaning.QUANTITY;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;

/** Finds the table that holds what was sold, when a database has one. */
final class SaleFinder {
  private static final Set<String> SOLD =
      Set.of(
          "sale",
          "sales",
          "order",
          "orders",
          "invoice",
          "invoices",
          "transaction",
          "transactions",
          "booking",
          "bookings",
          "reservation",
          "reservations",
          "rental",
          "rentals",
          "receipt",
          "receipts",
          "bill",
          "bills");
  private static final Set<String> NOT_SOLD =
      Set.of(
          "return",
          "returns",
          "refund",
          "refunds",
          "budget",
          "budgets",
          "plan",
          "target",
          "targets",
          "purchase",
          "purchases",
          "supplier",
          "suppliers",
          "vendor",
          "vendors",
          "procurement",
          "expense",
          "expenses",
          "payroll",
          "stock",
          "inventory",
          "movement",
          "movements",
          "forecast",
          "cash",
          "bank",
          "work",
          "shipment",
          "shipments");
  private static final Set<String> PAY = Set.of("pay", "salary", "wage", "wages", "payroll");

  private static final Set<String> PART_OF_AMOUNT =
      Set.of(
          "tax",
          "vat",
          "shipping",
          "freight",
          "discount",
          "tip",
          "deposit",
          "refund",
          "cost",
          "paid",
          "fee",
          "balance",
          "unit");

  /** A place where sales may be kept, and how likely. */
  private record Candidate(Sale sale, int score) {}

  private final Catalog catalog;
  private final Relations relations;

  SaleFinder(Catalog catalog, Relations relations) {
    this.catalog = catalog;
    this.relations = relations;
  }

  /** The likeliest place; none when nothing looks like sales. */
  Optional<Sale> find() {
    return catalog.tables().stream()
        .flatMap(table -> candidate(table).stream())
        .max(Comparator.comparingInt(Candidate::score))
        .map(Candidate::sale);
  }

  private Optional<Candidate> candidate(Table table) {
    Optional<Table> whole = relations.whole(table);
    Set<String> words = new HashSet<>(Words.of(table.name()));
    whole.ifPresent(parent -> words.addAll(Words.of(parent.name())));
    boolean sold = words.stream().anyMatch(SOLD::contains);
    boolean other = words.stream().anyMatch(NOT_SOLD::contains);
    boolean timed = whole.isPresent() || !Relations.times(table).isEmpty();
    if (!sold || other || !timed) {
      return Optional.empty();
    }
    return stay(table).or(() -> line(table, whole.orElse(table))).or(() -> amount(table));
  }

  /** Days or nights times the price of one: what is charged besides hangs on it. */
  private Optional<Candidate> stay(Table table) {
    return PricedStay.of(table, relations).map(stay -> new Candidate(stay.sale(), 90));
  }

  /** Pieces times their price; or the amount that the line has itself. */
  private Optional<Candidate> line(Table table, Table orders) {
    Column quantity = ColumnMeanings.first(table.columns(), QUANTITY);
    if (quantity == null) {
      return Optional.empty();
    }
    Column total = total(table).orElse(null);
    if (total != null) {
      RowExpression row = new ColumnValue(table.name(), total.name());
      String words = Words.phrase(total.name()) + " of " + Words.phrase(table.name());
      Sale.Discount off =
          price(table)
              .map(price -> LineAmount.of(table, quantity, price, orders).discounted())
              .orElse(null);
      return Optional.of(new Candidate(new Sale(table, row, words, quantity, orders, off), 80));
    }
    return price(table)
        .map(price -> LineAmount.of(table, quantity, price, orders))
        .map(line ->
            new Sale(table, line.expression(), line.words(), quantity, orders, line.discounted()))
        .map(sale -> new Candidate(sale, 70));
  }

  private Optional<ColumnValue> price(Table table) {
    Column own = ColumnMeanings.price(table.columns());
    if (own != null) {
      return Optional.of(new ColumnValue(table.name(), own.name()));
    }
    for (Table parent : relations.parents(table)) {
      Column price = ColumnMeanings.price(parent.columns());
      if (price != null) {
        return Optional.of(new ColumnValue(parent.name(), price.name()));
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> amount(Table table) {
    Column total = total(table).orElse(null);
    if (total == null) {
      return Optional.empty();
    }
    RowExpression row = new ColumnValue(table.name(), total.name());
    String words = Words.phrase(total.name()) + " of " + Words.phrase(table.name());
    return Optional.of(new Candidate(new Sale(table, row, words, null, table), 50));
  }

  /** The amount of a payment, which may be called what was paid. */
  static Optional<Column> paidAmount(Table table) {
    return total(table)
        .or(() ->
            table.columns().stream()
                .filter(column -> ColumnMeanings.of(column) == AMOUNT)
                .filter(column -> Words.of(column.name()).contains("paid"))
                .findFirst());
  }

  /**
   * The amount of a whole row: "total" before others, no part of it such as the tax; where it is
   * kept net and gross, what the business keeps of it: sales without tax, but pay with it.
   */
  static Optional<Column> total(Table table) {
    List<Column> all =
        ColumnMeanings.amounts(table.columns())
            .filter(column -> Words.of(column.name()).stream().noneMatch(PART_OF_AMOUNT::contains))
            .toList();
    boolean pay =
        all.stream().anyMatch(column -> PAY.stream().anyMatch(word -> says(column, word)));
    String kept = pay ? "gross" : "net";
    String other = pay ? "net" : "gross";
    boolean both = all.stream().anyMatch(column -> says(column, kept));
    List<Column> amounts = all.stream().filter(column -> !both || !says(column, other)).toList();
    return amounts.stream()
        .filter(column -> says(column, "total"))
        .findFirst()
        .or(() -> amounts.stream().findFirst());
  }

  private static boolean says(Column column, String word) {
    return Words.of(column.name()).contains(word);
  }
}
