package org.agenticbi.nlp;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.protocol.ColumnType;

/** A small shop: customers, their orders, the items of these, products; no semantic model. */
public final class ShopCatalog {

  private ShopCatalog() {}

  /** The catalog. */
  public static Catalog catalog() {
    Table customers =
        table(
            "customers",
            column("customer_id", ColumnType.INTEGER),
            column("customer_name", ColumnType.TEXT, "Ada Byron", "Grace Hopper"),
            column("city", ColumnType.TEXT, "Paris", "London"),
            column("age", ColumnType.INTEGER));
    Table products =
        table(
            "products",
            column("product_id", ColumnType.INTEGER),
            column("product_name", ColumnType.TEXT, "Tent", "Lamp"),
            column("price", ColumnType.DECIMAL));
    Table orders =
        table(
            "orders",
            column("order_id", ColumnType.INTEGER),
            column("customer_id", ColumnType.INTEGER),
            column("order_date", ColumnType.DATE),
            column("status", ColumnType.TEXT, "paid", "cancelled"),
            column("amount", ColumnType.DECIMAL));
    Table items =
        table(
            "order_items",
            column("order_item_id", ColumnType.INTEGER),
            column("order_id", ColumnType.INTEGER),
            column("product_id", ColumnType.INTEGER),
            column("quantity", ColumnType.INTEGER));
    return new Catalog(
        "shop",
        "duckdb",
        "1",
        List.of(customers, products, orders, items),
        List.of(
            key("orders", "customer_id", "customers"),
            key("order_items", "order_id", "orders"),
            key("order_items", "product_id", "products")));
  }

  private static Table table(String name, Column... columns) {
    return new Table(name, null, 100, List.of(columns), List.of(columns[0].name()));
  }

  private static Column column(String name, ColumnType type, String... values) {
    List<ValueCount> counts = new ArrayList<>();
    for (String value : values) {
      counts.add(new ValueCount(value, 50));
    }
    int distinct = values.length == 0 ? 100 : values.length;
    Profile profile = new Profile(100, distinct, 0, null, null, counts, true, List.of());
    return new Column(name, type, type.name(), false, null, profile, null);
  }

  private static ForeignKey key(String from, String column, String to) {
    return new ForeignKey(from, List.of(column), to, List.of(column), 1);
  }
}
