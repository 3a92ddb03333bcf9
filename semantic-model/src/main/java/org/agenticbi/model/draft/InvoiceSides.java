package org.agenticbi.model.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.RowCondition;

/**
 * Invoices to customers and from suppliers in one table, told apart by a column of their kind.
 *
 * @param toCustomers which rows are charged to customers
 * @param fromSuppliers which rows suppliers charge
 */
record InvoiceSides(RowCondition toCustomers, RowCondition fromSuppliers) {

  private static final int MOST = 6;

  private static final Set<String> CUSTOMERS =
      Set.of(
          "ar",
          "receivable",
          "receivables",
          "customer",
          "customers",
          "client",
          "sales",
          "sale",
          "outgoing",
          "outbound",
          "issued",
          "debtor");
  private static final Set<String> SUPPLIERS =
      Set.of(
          "ap",
          "payable",
          "payables",
          "supplier",
          "suppliers",
          "vendor",
          "purchase",
          "purchases",
          "incoming",
          "inbound",
          "received",
          "creditor");

  /** Of a table whose rows are all of one of the two kinds. */
  static Optional<InvoiceSides> of(Table table) {
    return table.columns().stream().flatMap(column -> of(table, column).stream()).findFirst();
  }

  private static Optional<InvoiceSides> of(Table table, Column column) {
    Profile profile = column.profile();
    if (profile == null
        || !profile.valuesComplete()
        || profile.nullShare() > 0
        || profile.distinct() > MOST) {
      return Optional.empty();
    }
    List<String> values = profile.values().stream().map(ValueCount::value).sorted().toList();
    List<String> ours = values.stream().filter(value -> says(value, CUSTOMERS)).toList();
    List<String> theirs = values.stream().filter(value -> says(value, SUPPLIERS)).toList();
    boolean all = ours.size() + theirs.size() == values.size();
    return all && !ours.isEmpty() && !theirs.isEmpty()
        ? Optional.of(
            new InvoiceSides(
                new RowCondition(table.name(), column.name(), false, ours),
                new RowCondition(table.name(), column.name(), false, theirs)))
        : Optional.empty();
  }

  private static boolean says(String value, Set<String> wanted) {
    return Words.of(value.toLowerCase(Locale.ROOT)).stream().anyMatch(wanted::contains);
  }

  /** What a description says of one side. */
  static String words(RowCondition side) {
    return Words.phrase(side.column()) + " is " + String.join(" or ", side.values());
  }
}
