package org.agenticbi.app.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agenticbi.app.demo.CsvFile.Money;
import org.agenticbi.app.demo.Finances.Budget;
import org.agenticbi.app.demo.Finances.CashFlow;
import org.agenticbi.app.demo.Finances.Holding;
import org.agenticbi.app.demo.Finances.Ratios;
import org.jspecify.annotations.Nullable;

/**
 * Writes each table of the schema as one CSV file. Called in the order in which the tables can be
 * loaded.
 */
final class Tables {
  private final Path folder;
  private final SequencedMap<String, Path> files = new LinkedHashMap<>();

  Tables(Path folder) {
    this.folder = folder;
  }

  SequencedMap<String, Path> inOrderOfLoading() {
    return files;
  }

  void regions(List<Map<String, String>> rows) {
    table(
        "regions",
        "region_id,region_name,regional_manager",
        rows.stream(),
        row -> row.values().toArray());
  }

  void categories(List<Category> categories) {
    table(
        "categories",
        "category_id,category_name,product_line",
        categories.stream(),
        Tables::values);
  }

  void departments(List<Department> departments) {
    table(
        "departments",
        "department_id,department_name,cost_center,department_head",
        departments.stream(),
        Tables::values);
  }

  void stores(Stream<Store> stores) {
    table(
        "stores",
        "store_id,store_name,region_id,city,state,store_type,square_feet,opened_on,closed_on",
        stores,
        Tables::values);
  }

  void products(Stream<Product> products) {
    table(
        "products",
        "product_id,product_name,category_id,brand,unit_cost,list_price,launched_on,discontinued",
        products,
        Tables::values);
  }

  void customers(Stream<Customer> customers) {
    table(
        "customers",
        "customer_id,customer_name,email,segment,city,state,loyalty_tier,signup_date",
        customers,
        Tables::values);
  }

  void promotions(Stream<Promotion> promotions) {
    table(
        "promotions",
        "promotion_id,promotion_name,promotion_type,discount_percent,start_date,end_date",
        promotions,
        Tables::values);
  }

  /** Orders, their lines and the returns, day by day, each day made once. */
  void sales(
      Stream<LocalDate> days,
      Function<LocalDate, List<Order>> ordersOn,
      Function<LocalDate, List<Return>> returnsOn) {
    try (CsvFile orders = new CsvFile(file("orders"), SaleRows.ORDER_COLUMNS);
        CsvFile items = new CsvFile(file("order_items"), SaleRows.ITEM_COLUMNS);
        CsvFile returns = new CsvFile(file("returns"), SaleRows.RETURN_COLUMNS)) {
      days.forEach(day -> {
        ordersOn.apply(day).forEach(order -> SaleRows.write(order, orders, items));
        returnsOn.apply(day).forEach(back -> SaleRows.write(back, returns));
      });
    }
  }

  void finances(Finances finances) {
    table(
        "budgets",
        "budget_id,department_id,budget_month,budget_amount,actual_amount",
        finances.budgets().stream(),
        Tables::values);
    table(
        "cash_flow",
        "cash_flow_id,cash_flow_month,activity,inflow,outflow,net_amount",
        finances.cashFlows().stream(),
        Tables::values);
    table(
        "balance_ratios",
        "ratio_month,current_ratio,quick_ratio,debt_to_equity,interest_coverage,inventory_days",
        finances.ratios().stream(),
        Tables::values);
    table(
        "investments",
        "investment_id,investment_name,asset_class,invested_on,cost,current_value",
        finances.holdings().stream(),
        Tables::values);
  }

  private static @Nullable Object[] values(Category it) {
    return row(it.id(), it.name(), it.productLine());
  }

  private static @Nullable Object[] values(Department it) {
    return row(it.id(), it.name(), it.costCenter(), it.head().isEmpty() ? null : it.head());
  }

  private static @Nullable Object[] values(Store it) {
    return row(
        it.id(),
        it.name(),
        it.regionId(),
        it.city(),
        it.state(),
        it.type(),
        it.squareFeet(),
        it.openedOn(),
        it.closedOn());
  }

  private static @Nullable Object[] values(Product it) {
    return row(
        it.id(),
        it.name(),
        it.category().id(),
        it.brand(),
        new Money(it.unitCost()),
        new Money(it.listPrice()),
        it.launchedOn(),
        it.lastSoldOn() != null);
  }

  private static @Nullable Object[] values(Customer it) {
    return row(
        it.id(),
        it.name(),
        it.email(),
        it.segment().label(),
        it.city().name(),
        it.city().state(),
        it.loyaltyTier(),
        it.signupDate());
  }

  private static @Nullable Object[] values(Promotion it) {
    return row(it.id(), it.name(), it.type(), it.discountPercent(), it.startDate(), it.endDate());
  }

  private static @Nullable Object[] values(Budget it) {
    Money actual = it.actual() == null ? null : new Money(it.actual());
    return row(it.id(), it.departmentId(), it.month(), new Money(it.planned()), actual);
  }

  private static @Nullable Object[] values(CashFlow it) {
    return row(
        it.id(),
        it.month(),
        it.activity(),
        new Money(it.inflow()),
        new Money(it.outflow()),
        new Money(it.inflow() - it.outflow()));
  }

  private static @Nullable Object[] values(Ratios it) {
    return row(
        it.month(),
        fraction(it.current()),
        fraction(it.quick()),
        fraction(it.debtToEquity()),
        fraction(it.interestCoverage()),
        it.inventoryDays());
  }

  private static @Nullable Object[] values(Holding it) {
    Investment investment = it.investment();
    return row(
        investment.id(),
        investment.name(),
        investment.assetClass(),
        investment.investedOn(),
        new Money(investment.cost()),
        new Money(it.value()));
  }

  private static @Nullable Object[] row(@Nullable Object... values) {
    return values;
  }

  private static double fraction(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private <T> void table(
      String name, String columns, Stream<T> rows, Function<T, @Nullable Object[]> values) {
    try (CsvFile csv = new CsvFile(file(name), columns)) {
      rows.forEach(row -> csv.row(values.apply(row)));
    }
  }

  private Path file(String table) {
    Path path = folder.resolve(table + ".csv");
    files.put(table, path);
    return path;
  }
}
