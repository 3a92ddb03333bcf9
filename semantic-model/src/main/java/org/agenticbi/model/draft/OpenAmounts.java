package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.Arithmetic;
import org.agenticbi.model.semantics.RowExpression.ColumnValue;
import org.agenticbi.model.semantics.RowExpression.OrZero;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * What customers still owe and what is still owed to suppliers: the amounts of invoices that are
 * neither paid nor void, less what was paid of them.
 */
final class OpenAmounts {

  private static final Set<String> INVOICES =
      Set.of("invoice", "bill", "receivable", "payable", "claim");
  private static final Set<String> TO_SUPPLIERS =
      Set.of("supplier", "vendor", "payable", "ap", "purchase", "creditor", "procurement");
  private static final Set<String> PAYMENTS =
      Set.of("payment", "receipt", "collection", "settlement", "remittance", "allocation");
  private static final Set<String> TAX = Set.of("tax", "vat", "gst");
  private static final Set<String> PAID = Set.of("paid", "settled", "payment", "cleared");
  private static final Set<String> PAID_OF_IT = Set.of("paid", "settled", "received", "collected");

  /** What may be owed to us as well as by us: where both are kept, it is not said which. */
  private static final List<String> OWED =
      List.of(
          "outstanding",
          "outstanding amount",
          "outstanding balance",
          "amount outstanding",
          "balance outstanding",
          "open amount",
          "open balance",
          "unpaid amount",
          "unpaid balance",
          "amount due",
          "amount owed",
          "owed");

  private static final List<String> OWED_TO_US =
      List.of(
          "outstanding receivables",
          "open receivables",
          "receivable",
          "accounts receivable",
          "trade receivables",
          "owed to us",
          "customers owe us",
          "owe us",
          "owes us",
          "amount receivable",
          "still to be paid by customers");
  private static final List<String> OWED_BY_US =
      List.of(
          "payable",
          "accounts payable",
          "trade payables",
          "open payables",
          "outstanding payables",
          "owed to suppliers",
          "owed to vendors",
          "owed to our suppliers",
          "owe suppliers",
          "owe our suppliers",
          "owe to suppliers",
          "owe to our suppliers",
          "owe vendors",
          "owe our vendors",
          "have to pay suppliers",
          "have to pay our suppliers",
          "have to pay vendors",
          "have to pay to suppliers",
          "have to pay",
          "must pay suppliers",
          "need to pay suppliers",
          "amount payable",
          "we owe");

  private final Catalog catalog;
  private final Relations relations;

  OpenAmounts(Catalog catalog, Relations relations) {
    this.catalog = catalog;
    this.relations = relations;
  }

  List<Measure> measures() {
    List<Measure> measures = new ArrayList<>();
    largest(false)
        .filter(table -> InvoiceSides.of(table).isPresent())
        .flatMap(table -> measure(table, true))
        .ifPresent(measures::add);
    largest(false).flatMap(table -> measure(table, false)).ifPresent(measures::add);
    largest(true).flatMap(table -> measure(table, true)).ifPresent(measures::add);
    return List.copyOf(measures);
  }

  private Optional<Table> largest(boolean suppliers) {
    return catalog.tables().stream()
        .filter(table -> named(table, INVOICES) && toSuppliers(table) == suppliers)
        .filter(table -> !named(table, Set.of("line", "item", "detail")))
        .filter(table -> measure(table, suppliers).isPresent())
        .max(Comparator.comparingLong(Table::rowCount));
  }

  /** Whether rows of a table are what suppliers charge, not what customers are charged. */
  static boolean toSuppliers(Table table) {
    boolean supplier =
        table.columns().stream()
            .flatMap(column -> Words.of(column.name()).stream())
            .anyMatch(word -> Set.of("supplier", "vendor", "creditor").contains(word));
    return named(table, TO_SUPPLIERS) || supplier;
  }

  private static boolean named(Table table, Set<String> wanted) {
    return Words.of(table.name()).stream().map(Singulars::of).anyMatch(wanted::contains);
  }

  private Optional<Measure> measure(Table table, boolean suppliers) {
    Optional<OpenStatus> status = OpenStatus.of(table);
    Column paidOn = paidOn(table);
    RowExpression amount = amount(table);
    if (amount == null || (status.isEmpty() && paidOn == null)) {
      return Optional.empty();
    }
    RowCondition unpaid =
        status
            .map(each -> new RowCondition(table.name(), each.column().name(), false, each.open()))
            .orElseGet(() ->
                new RowCondition(
                    table.name(), paidOn == null ? "" : paidOn.name(), false, List.of()));
    List<RowCondition> open = new ArrayList<>(List.of(unpaid));
    Optional<RowCondition> side =
        InvoiceSides.of(table)
            .map(sides -> suppliers ? sides.fromSuppliers() : sides.toCustomers());
    side.ifPresent(open::add);
    List<RowCondition> valid = OpenStatus.flagged(table).map(List::of).orElse(List.of());
    open.addAll(valid);
    MeasureExpression billed = new Aggregated(AggregateKind.SUM, amount, false, open);
    Optional<ColumnValue> paid = paid(table);
    MeasureExpression expression =
        paid.map(each -> (MeasureExpression) new Calculated(billed, '-', total(each, open)))
            .orElse(billed);
    String words =
        "amount of "
            + Words.phrase(table.name())
            + (status.isPresent()
                ? " where "
                    + Words.phrase(unpaid.column())
                    + " is "
                    + String.join(" or ", unpaid.values())
                : " without " + Words.phrase(unpaid.column()))
            + side.map(each -> " and " + InvoiceSides.words(each)).orElse("")
            + AmountMeasures.except(valid)
            + (paid.isPresent() ? ", less what was paid" : "");
    return Optional.of(
        new DraftedMeasure(
                suppliers ? "payables" : "receivables",
                words,
                Stream.concat(OWED.stream(), (suppliers ? OWED_BY_US : OWED_TO_US).stream())
                    .toList(),
                "currency")
            .over(table, expression)
            .asSemiAdditive(null));
  }

  /** Payments are there or not: none is nothing paid. */
  private static MeasureExpression total(ColumnValue paid, List<RowCondition> open) {
    return new Aggregated(AggregateKind.SUM, paid, false, open);
  }

  /** The gross amount: tax is owed too. */
  private static @Nullable RowExpression amount(Table table) {
    Column total = SaleFinder.total(table).orElse(null);
    if (total == null) {
      return null;
    }
    RowExpression amount = new ColumnValue(table.name(), total.name());
    Column tax =
        Words.of(total.name()).contains("net")
            ? table.columns().stream()
                .filter(column -> column.role() == ColumnRole.MEASURE)
                .filter(column -> Words.of(column.name()).stream().anyMatch(TAX::contains))
                .filter(column -> Words.of(column.name()).stream().noneMatch("rate"::equals))
                .findFirst()
                .orElse(null)
            : null;
    return tax == null
        ? amount
        : new Arithmetic(amount, '+', new OrZero(new ColumnValue(table.name(), tax.name())));
  }

  private static Optional<Column> paidOfRow(Table table) {
    return table.columns().stream()
        .filter(column -> column.role() == ColumnRole.MEASURE)
        .filter(column -> Words.of(column.name()).stream().anyMatch(PAID_OF_IT::contains))
        .filter(column ->
            Words.of(column.name()).stream().noneMatch(Set.of("days", "day", "terms")::contains))
        .findFirst();
  }

  private static @Nullable Column paidOn(Table table) {
    return Relations.times(table).stream()
        .filter(column -> Words.of(column.name()).stream().anyMatch(PAID::contains))
        .filter(column -> column.profile() != null && column.profile().nullShare() > 0)
        .findFirst()
        .orElse(null);
  }

  /** What was paid of a row: of its own, or the sum of its payments. */
  private Optional<ColumnValue> paid(Table table) {
    Optional<Column> own = paidOfRow(table);
    if (own.isPresent()) {
      return own.map(column -> new ColumnValue(table.name(), column.name()));
    }
    for (Table other : catalog.tables()) {
      Set<String> words = new HashSet<>();
      Words.of(other.name()).forEach(word -> words.add(Singulars.of(word)));
      boolean payments = words.stream().anyMatch(PAYMENTS::contains);
      if (payments && relations.parents(other).contains(table)) {
        Optional<Column> amount = SaleFinder.paidAmount(other);
        if (amount.isPresent()) {
          return Optional.of(new ColumnValue(other.name(), amount.get().name()));
        }
      }
    }
    return Optional.empty();
  }
}
