package org.agenticbi.model.naming;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;

/**
 * Tells whether a table of bookkeeping is what an unsure noun says.
 *
 * <p>"Accounts" may be of the ledger, of customers and of banks, "invoices" from suppliers and to
 * customers, "payments" in and out: what they hang on and what hangs on them tells which.
 */
final class FinanceTables {

  private static final String ACCOUNTS = "gl_accounts";
  private static final String ACTUALS = "gl_actuals";
  private static final String JOURNAL = "journal_lines";
  private static final String MONTHLY = "gl_monthly";
  private static final String BUDGETS = "budgets";
  private static final String INVOICES = "invoices";
  private static final String BILLS = "supplier_bills";
  private static final String RECEIPTS = "customer_payments";
  private static final String REMITTANCES = "supplier_payments";
  private static final String LOANS = "loans";
  private static final String INSTALLMENTS = "loan_payments";
  private static final String SUPPLIERS = "suppliers";
  private static final String CUSTOMERS = "customers";
  private static final String DEPARTMENTS = "departments";
  private static final String COST_CENTERS = "cost_centers";
  private static final String BUSINESS_UNITS = "business_units";
  private static final String COMPANIES = "legal_entities";

  private static final int ALIKE = 2;

  private static final Set<String> KNOWN =
      Set.of(
          LOANS,
          INSTALLMENTS,
          ACCOUNTS,
          ACTUALS,
          JOURNAL,
          MONTHLY,
          BUDGETS,
          INVOICES,
          BILLS,
          RECEIPTS,
          REMITTANCES,
          SUPPLIERS,
          CUSTOMERS,
          DEPARTMENTS,
          COST_CENTERS,
          BUSINESS_UNITS,
          COMPANIES);

  /** What the kinds of accounts are made of. */
  private static final Set<String> KINDS =
      Set.of(
          "revenue",
          "revenues",
          "income",
          "sales",
          "expense",
          "expenses",
          "cost",
          "costs",
          "cogs",
          "opex",
          "asset",
          "assets",
          "liability",
          "liabilities",
          "equity",
          "turnover");

  private static final Set<String> PLANNED =
      Set.of("plan", "planned", "budget", "budgeted", "forecast", "target", "version", "scenario");

  private static final Set<String> OTHER_SIDE = Set.of("supplier", "vendor", "creditor");

  private final Catalog catalog;
  private final ColumnConventions columns;
  private final Map<String, Convention> found;

  /**
   * Over what was told of other tables.
   *
   * @param found by their own names
   */
  FinanceTables(Catalog catalog, ColumnConventions columns, Map<String, Convention> found) {
    this.catalog = catalog;
    this.columns = columns;
    this.found = found;
  }

  /** Whether this is a table of bookkeeping. */
  static boolean named(String convention) {
    return KNOWN.contains(convention);
  }

  /** Whether keys, columns and values agree. */
  boolean agrees(Table table, Convention convention) {
    return switch (convention.table()) {
      case ACCOUNTS -> tellsKinds(table) && isNamedByDated(table);
      case ACTUALS -> books(table) && !has(table, PLANNED) && alike(table, convention, "amount");
      case JOURNAL ->
          books(table)
              && alike(table, convention, "debit_amount")
              && alike(table, convention, "credit_amount");
      case MONTHLY -> books(table) && alike(table, convention, "actual_amount");
      case BUDGETS -> books(table) && has(table, PLANNED) && !has(table, Set.of("actual"));
      case INVOICES -> due(table) && !toSuppliers(table);
      case BILLS -> due(table) && toSuppliers(table);
      case RECEIPTS -> names(table, INVOICES) || (names(table, CUSTOMERS) && pays(table));
      case REMITTANCES -> names(table, BILLS) || (names(table, SUPPLIERS) && pays(table));
      case LOANS ->
          alike(table, convention, "principal_amount")
              || alike(table, convention, "interest_rate_percent");
      case INSTALLMENTS -> names(table, LOANS);
      case SUPPLIERS -> namedBy(table).anyMatch(this::isBill);
      case CUSTOMERS ->
          namedBy(table).anyMatch(other -> due(other) && !isBill(other))
              || (columns.alike(table, convention) >= ALIKE && columns.tell(table, convention));
      default -> namedBy(table).anyMatch(this::booksOrCarries);
    };
  }

  /** Money of a time under a key to accounts. */
  private boolean books(Table table) {
    return names(table, ACCOUNTS) && columns.dated(table) && !due(table);
  }

  private boolean booksOrCarries(Table table) {
    return namesAccounts(table) || isStructure(table);
  }

  private boolean pays(Table table) {
    return OwnName.ofTable(table.name()).has("payment") && !due(table);
  }

  /** Cost centers hang on departments and companies. */
  private boolean isStructure(Table table) {
    Convention convention = found.get(table.name());
    return convention != null
        && Set.of(COST_CENTERS, DEPARTMENTS, BUSINESS_UNITS).contains(convention.table());
  }

  private boolean namesAccounts(Table table) {
    return catalog.foreignKeys().stream()
        .filter(key -> key.fromTable().equals(table.name()))
        .flatMap(key -> table(key.toTable()))
        .anyMatch(this::tellsKinds);
  }

  private boolean names(Table table, String convention) {
    return catalog.foreignKeys().stream()
        .filter(key -> key.fromTable().equals(table.name()))
        .map(key -> found.get(key.toTable()))
        .anyMatch(each -> each != null && each.table().equals(convention));
  }

  private Stream<Table> namedBy(Table table) {
    return catalog.foreignKeys().stream()
        .filter(key -> key.toTable().equals(table.name()))
        .map(ForeignKey::fromTable)
        .filter(from -> !from.equals(table.name()))
        .flatMap(this::table);
  }

  private Stream<Table> table(String name) {
    return catalog.tables().stream().filter(table -> table.name().equals(name));
  }

  private boolean isNamedByDated(Table table) {
    return namedBy(table).anyMatch(columns::dated);
  }

  /** Whether some column says of accounts that they are revenue, cost or assets. */
  private boolean tellsKinds(Table table) {
    return table.columns().stream().anyMatch(FinanceTables::tellsKinds);
  }

  private static boolean tellsKinds(Column column) {
    Profile profile = column.profile();
    return profile != null
        && profile.valuesComplete()
        && profile.values().stream()
                .filter(value ->
                    Arrays.stream(value.value().toLowerCase(Locale.ROOT).split("\\W+", -1))
                        .anyMatch(KINDS::contains))
                .count()
            >= 2;
  }

  private boolean due(Table table) {
    return table.columns().stream().anyMatch(column -> isDue(table, column));
  }

  private boolean isDue(Table table, Column column) {
    return Conventions.bundled().stream()
        .filter(convention -> convention.table().equals(INVOICES))
        .anyMatch(convention ->
            columns.of(table, column, convention).stream()
                .anyMatch(each -> each.column().equals("due_date")));
  }

  private boolean isBill(Table table) {
    Convention convention = found.get(table.name());
    boolean bill = convention != null && convention.table().equals(BILLS);
    return bill || (due(table) && hasOtherSide(table));
  }

  private boolean toSuppliers(Table table) {
    return names(table, SUPPLIERS) || (hasOtherSide(table) && !names(table, CUSTOMERS));
  }

  private static boolean hasOtherSide(Table table) {
    return has(table, OTHER_SIDE)
        || OTHER_SIDE.stream().anyMatch(word -> OwnName.ofTable(table.name()).has(word));
  }

  private static boolean has(Table table, Set<String> words) {
    return table.columns().stream()
        .map(column -> OwnName.ofColumn(column.name()))
        .anyMatch(name -> words.stream().anyMatch(name::has));
  }

  private boolean alike(Table table, Convention convention, String wanted) {
    return table.columns().stream()
        .flatMap(column -> columns.of(table, column, convention).stream())
        .anyMatch(column -> column.column().equals(wanted));
  }
}
