package org.agenticbi.model.semantics;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.protocol.ColumnType;

/** Customers, orders and their items. */
final class SalesCatalog {
  private SalesCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "sales",
        "duckdb",
        "1",
        List.of(
            table("customers", "id", "full name", "segment", "signed_up"),
            table("orders", "order_id", "customer_id", "status", "amount", "order_date", "rush"),
            table("order_items", "item_id", "order_id", "quantity", "unit_price")),
        List.of(
            key("orders", "customer_id", "customers", "id"),
            key("order_items", "order_id", "orders", "order_id")));
  }

  private static ForeignKey key(String from, String column, String to, String target) {
    return new ForeignKey(from, List.of(column), to, List.of(target), 1);
  }

  private static Table table(String name, String... columns) {
    return new Table(
        name,
        null,
        10,
        Stream.of(columns)
            .map(column -> new Column(column, ColumnType.TEXT, "TEXT", true, null, null, null))
            .toList(),
        List.of(columns[0]));
  }
}
