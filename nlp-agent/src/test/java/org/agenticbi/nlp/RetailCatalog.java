package org.agenticbi.nlp;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.SemanticModel;

/**
 * A retailer with stores, orders, returns and budgets, which a semantic model describes: several
 * dates in a table, dates and texts that are missing, a flag, the same column in two tables.
 */
final class RetailCatalog {

  private static final Catalog CATALOG =
      new Catalog(
          "retail",
          "duckdb",
          "1",
          tables(),
          Stream.of(
                  "stores.region_id regions.region_id",
                  "orders.customer_id customers.customer_id",
                  "orders.store_id stores.store_id",
                  "orders.promotion_id promotions.promotion_id",
                  "order_items.order_id orders.order_id",
                  "order_items.product_id products.product_id",
                  "returns.order_item_id order_items.order_item_id",
                  "budgets.department_id departments.department_id",
                  "departments.parent_department_id departments.department_id")
              .map(TableDraft::key)
              .toList());

  private RetailCatalog() {}

  static Catalog catalog() {
    return CATALOG;
  }

  static SemanticModel model() {
    return ModelFile.read("retail.yaml", CATALOG);
  }

  private static List<Table> tables() {
    return Stream.of(
            new TableDraft("regions", 3, "region_id").name("region_name", "North", "South", "West"),
            new TableDraft("stores", 24, "store_id")
                .name("store_name", "Harbour", "Old Town", "Station")
                .whole("region_id")
                .category("city", "Oslo", "Bonn", "Lyon")
                .whole("square_feet")
                .date("opened_on", "2015-03-02", "2025-05-05")
                .missingDate("closed_on", "2020-01-31", "2025-06-30"),
            new TableDraft("customers", 5000, "customer_id")
                .name("customer_name", "Ada Byron", "Grace Hopper")
                .missingText("email")
                .category("segment", "Consumer", "Corporate")
                .category("city", "Oslo", "Bonn", "Rome")
                .date("signup_date", "2019-01-02", "2025-10-14"),
            new TableDraft("products", 300, "product_id")
                .name("product_name", "Tent", "Lamp", "Wool Socks")
                .category("category", "Outdoor", "Home")
                .amount("list_price")
                .amount("unit_cost")
                .flag("discontinued"),
            new TableDraft("promotions", 12, "promotion_id")
                .name("promotion_name", "Spring Days", "Clearance"),
            new TableDraft("orders", 40_000, "order_id")
                .whole("customer_id")
                .whole("store_id")
                .missingKey("promotion_id")
                .date("order_date", "2022-01-01", "2025-10-14")
                .missingDate("ship_date", "2022-01-03", "2025-10-20")
                .category("status", "completed", "cancelled", "pending")
                .category("channel", "online", "store")
                .amount("total_amount"),
            new TableDraft("order_items", 90_000, "order_item_id")
                .whole("order_id")
                .whole("product_id")
                .whole("quantity")
                .amount("line_total"),
            new TableDraft("returns", 4000, "return_id")
                .whole("order_item_id")
                .date("return_date", "2022-01-09", "2025-10-14")
                .category("reason", "Damaged", "Wrong item")
                .amount("refund_amount"),
            new TableDraft("departments", 6, "department_id")
                .name("department_name", "Marketing", "Research")
                .above("parent_department_id", 2, 0.34),
            new TableDraft("budgets", 300, "budget_id")
                .whole("department_id")
                .date("budget_month", "2022-02-01", "2026-01-01")
                .amount("budget_amount")
                .amount("actual_amount"))
        .map(TableDraft::table)
        .toList();
  }
}
