package org.agenticbi.model.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.RowCondition;

/**
 * Which rows of invoices and bills were charged to customers: none that are void, and none that
 * suppliers charged, where one table has both.
 *
 * @param conditions on the rows
 * @param words what a description says of them
 */
record ChargedRows(List<RowCondition> conditions, String words) {

  private static final Set<String> INVOICES = Set.of("invoice", "bill");

  /** Copies its list. */
  ChargedRows {
    conditions = List.copyOf(conditions);
  }

  /** Whatever is in a table. */
  static ChargedRows all() {
    return new ChargedRows(List.of(), "");
  }

  /** Those of invoices and bills; all rows of other tables, where it is not said what counts. */
  static ChargedRows of(Table table) {
    boolean invoices =
        Words.of(table.name()).stream().map(Singulars::of).anyMatch(INVOICES::contains);
    return invoices ? anyStatus(table) : all();
  }

  /** The same for any table with a status. */
  static ChargedRows anyStatus(Table table) {
    return of(InvoiceSides.of(table).map(InvoiceSides::toCustomers), OpenStatus.charged(table));
  }

  /** What suppliers charged, where one table has both. */
  static Optional<ChargedRows> ofSuppliers(Table table) {
    return InvoiceSides.of(table)
        .map(sides -> of(Optional.of(sides.fromSuppliers()), OpenStatus.charged(table)));
  }

  private static ChargedRows of(Optional<RowCondition> side, Optional<RowCondition> valid) {
    List<RowCondition> conditions = new ArrayList<>();
    valid.ifPresent(conditions::add);
    side.ifPresent(conditions::add);
    String kind = side.map(each -> " where " + InvoiceSides.words(each)).orElse("");
    String except = AmountMeasures.except(valid.map(List::of).orElse(List.of()));
    return new ChargedRows(conditions, kind + except);
  }
}
