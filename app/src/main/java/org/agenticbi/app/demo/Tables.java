package org.agenticbi.app.demo;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.agenticbi.app.demo.CsvFile.Money;

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
        csv -> rows.forEach(row -> csv.row(row.values().toArray())),
        "region_id",
        "region_name",
        "regional_manager");
  }

  void categories(List<Category> categories) {
    table(
        "categories",
        csv -> categories.forEach(each -> csv.row(each.id(), each.name(), each.productLine())),
        "category_id",
        "category_name",
        "product_line");
  }

  void departments(List<Department> departments) {
    table(
        "departments",
        csv ->
            departments.forEach(each ->
                csv.row(
                    each.id(),
                    each.name(),
                    each.costCenter(),
                    each.head().isEmpty() ? null : each.head())),
        "department_id",
        "department_name",
        "cost_center",
        "department_head");
  }

  void stores(Stream<Store> stores) {
    table(
        "stores",
        csv ->
            stores.forEach(each ->
                csv.row(
                    each.id(),
                    each.name(),
                    each.regionId(),
                    each.city(),
                    each.state(),
                    each.type(),
                    each.squareFeet(),
                    each.openedOn(),
                    each.closedOn())),
        "store_id",
        "store_name",
        "region_id",
        "city",
        "state",
        "store_type",
        "square_feet",
        "opened_on",
        "closed_on");
  }

  void products(Stream<Product> products) {
    table(
        "products",
        csv ->
            products.forEach(each ->
                csv.row(
                    each.id(),
                    each.name(),
                    each.category().id(),
                    each.brand(),
                    new Money(each.unitCost()),
                    new Money(each.listPrice()),
                    each.launchedOn(),
                    each.lastSoldOn() != null)),
        "product_id",
        "product_name",
        "category_id",
        "brand",
        "unit_cost",
        "list_price",
        "launched_on",
        "discontinued");
  }

  void customers(Stream<Customer> customers) {
    table(
        "customers",
        csv ->
            customers.forEach(each ->
                csv.row(
                    each.id(),
                    each.name(),
                    each.email(),
                    each.segment().label(),
                    each.city().name(),
                    each.city().state(),
                    each.loyaltyTier(),
                    each.signupDate())),
        "customer_id",
        "customer_name",
        "email",
        "segment",
        "city",
        "state",
        "loyalty_tier",
        "signup_date");
  }

  void promotions(Stream<Promotion> promotions) {
    table(
        "promotions",
        csv ->
            promotions.forEach(each ->
                csv.row(
                    each.id(),
                    each.name(),
                    each.type(),
                    each.discountPercent(),
                    each.startDate(),
                    each.endDate())),
        "promotion_id",
        "promotion_name",
        "promotion_type",
        "discount_percent",
        "start_date",
        "end_date");
  }

  /** Orders, their lines and the returns, day by day, each day made once. */
  void sales(
      Stream<LocalDate> days,
      Function<LocalDate, List<Order>> ordersOn,
      Function<LocalDate, List<Return>> returnsOn) {
    try (CsvFile orders = OrderRows.ordersFile(file("orders"));
        CsvFile items = OrderRows.itemsFile(file("order_items"));
        CsvFile returns = OrderRows.returnsFile(file("returns"))) {
      days.forEach(day -> {
        ordersOn.apply(day).forEach(order -> OrderRows.write(order, orders, items));
        returnsOn.apply(day).forEach(back -> OrderRows.write(back, returns));
      });
    }
  }

  void finances(Finances finances) {
    table(
        "budgets",
        csv ->
            finances
                .budgets()
                .forEach(each ->
                    csv.row(
                        each.id(),
                        each.departmentId(),
                        each.month(),
                        new Money(each.planned()),
                        each.actual() == null ? null : new Money(each.actual()))),
        "budget_id",
        "department_id",
        "budget_month",
        "budget_amount",
        "actual_amount");
    table(
        "cash_flow",
        csv ->
            finances
                .cashFlows()
                .forEach(each ->
                    csv.row(
                        each.id(),
                        each.month(),
                        each.activity(),
                        new Money(each.inflow()),
                        new Money(each.outflow()),
                        new Money(each.inflow() - each.outflow()))),
        "cash_flow_id",
        "cash_flow_month",
        "activity",
        "inflow",
        "outflow",
        "net_amount");
    table(
        "balance_ratios",
        csv ->
            finances
                .ratios()
                .forEach(each ->
                    csv.row(
                        each.month(),
                        fraction(each.current()),
                        fraction(each.quick()),
                        fraction(each.debtToEquity()),
                        fraction(each.interestCoverage()),
                        each.inventoryDays())),
        "ratio_month",
        "current_ratio",
        "quick_ratio",
        "debt_to_equity",
        "interest_coverage",
        "inventory_days");
    table(
        "investments",
        csv ->
            finances
                .holdings()
                .forEach(each ->
                    csv.row(
                        each.investment().id(),
                        each.investment().name(),
                        each.investment().assetClass(),
                        each.investment().investedOn(),
                        new Money(each.investment().cost()),
                        new Money(each.value()))),
        "investment_id",
        "investment_name",
        "asset_class",
        "invested_on",
        "cost",
        "current_value");
  }

  private static double fraction(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }

  private void table(String name, Consumer<CsvFile> rows, String... columns) {
    try (CsvFile csv = new CsvFile(file(name), columns)) {
      rows.accept(csv);
    }
  }

  private Path file(String table) {
    Path path = folder.resolve(table + ".csv");
    files.put(table, path);
    return path;
  }
}
