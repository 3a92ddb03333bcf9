package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;

/** Branches that sell goods to members and others, take some of it back and hold stock. */
final class BranchCatalog {

  private static final String FIRST = "2022-01-01";
  private static final String LAST = "2025-09-30";

  private BranchCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "branches",
        "duckdb",
        "1",
        List.of(
            new TableDraft("branches", 14, "branch_id")
                .name("branch_name", "Harbour", "Old Town")
                .category("branch_type", "city", "village")
                .whole("floor_area_sqm")
                .date("opened_on", "2009-03-01", "2023-05-01")
                .table(),
            new TableDraft("members", 400, "member_id")
                .name("member_name", "Ada Lovelace", "Alan Turing")
                .category("tier", "Bronze", "Silver", "Gold")
                .date("joined_on", "2021-01-01", LAST)
                .table(),
            new TableDraft("products", 80, "product_id")
                .name("product_name", "Raincoat", "Umbrella")
                .category("brand", "Norda", "Velik")
                .table(),
            new TableDraft("orders", 2500, "order_id")
                .whole("branch_id")
                .missingKey("member_id")
                .date("order_date", FIRST, LAST)
                .category("channel", "online", "counter")
                .category("order_status", "completed", "cancelled")
                .table(),
            new TableDraft("order_lines", 7000, "line_id")
                .whole("order_id")
                .whole("product_id")
                .whole("quantity")
                .amount("unit_price")
                .amount("discount")
                .missingKey("promotion_id")
                .table(),
            new TableDraft("promotions", 20, "promotion_id")
                .name("promotion_name", "Spring", "Summer")
                .date("start_date", FIRST, LAST)
                .table(),
            new TableDraft("stock_levels", 1100, "stock_id")
                .whole("branch_id")
                .whole("product_id")
                .whole("qty_on_hand")
                .whole("reorder_point")
                .table(),
            new TableDraft("returns", 500, "return_id")
                .whole("line_id")
                .date("return_date", FIRST, LAST)
                .whole("quantity_returned")
                .amount("refund_amount")
                .table()),
        List.of(
            TableDraft.key("orders.branch_id branches.branch_id"),
            TableDraft.key("orders.member_id members.member_id"),
            TableDraft.key("order_lines.order_id orders.order_id"),
            TableDraft.key("order_lines.product_id products.product_id"),
            TableDraft.key("order_lines.promotion_id promotions.promotion_id"),
            TableDraft.key("stock_levels.branch_id branches.branch_id"),
            TableDraft.key("stock_levels.product_id products.product_id"),
            TableDraft.key("returns.line_id order_lines.line_id")));
  }
}
