package org.agenticbi.nlp;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;

/** Stores and customers in the same towns, and what was sold, planned and kept in stock there. */
final class TownsCatalog {

  private TownsCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "towns",
        "duckdb",
        "1",
        List.of(
            new TableDraft("stores", 20, "store_id")
                .name("store_name", "North Gate", "Harbour")
                .category("city", "Austin", "Dallas")
                .category("state_cd", "TX", "NY", "CA")
                .table(),
            new TableDraft("customers", 400, "cust_id")
                .name("last_name", "Byron", "Hopper")
                .category("loyalty_tier", "GOLD", "BASIC")
                .category("city", "Austin", "Dallas", "Waco")
                .category("state_cd", "TX", "NY", "CA")
                .flag("email_opt_in")
                .table(),
            new TableDraft("products", 60, "product_id")
                .name("product_name", "Tent", "Lamp")
                .amount("unit_cost")
                .table(),
            new TableDraft("orders", 3000, "order_id")
                .date("order_dt", "2023-01-02", "2025-09-29")
                .above("cust_id", 400, 0.1)
                .above("store_id", 20, 0)
                .category("status", "COMPLETED", "CANCELLED")
                .table(),
            new TableDraft("order_lines", 9000, "line_id")
                .above("order_id", 3000, 0)
                .above("product_id", 60, 0)
                .whole("qty")
                .amount("unit_price")
                .table(),
            new TableDraft("stock_monthly", 20000, "stock_id")
                .above("store_id", 20, 0)
                .above("product_id", 60, 0)
                .dates("month_end", 33, "2023-01-31", "2025-09-30")
                .whole("qty_on_hand")
                .whole("reorder_level")
                .table(),
            new TableDraft("store_targets", 660, "target_id")
                .above("store_id", 20, 0)
                .dates("target_month", 33, "2023-01-01", "2025-09-01")
                .amount("sales_target_amt")
                .table()),
        Stream.of(
                "orders.cust_id customers.cust_id",
                "orders.store_id stores.store_id",
                "order_lines.order_id orders.order_id",
                "order_lines.product_id products.product_id",
                "stock_monthly.store_id stores.store_id",
                "stock_monthly.product_id products.product_id",
                "store_targets.store_id stores.store_id")
            .map(TableDraft::key)
            .toList());
  }
}
