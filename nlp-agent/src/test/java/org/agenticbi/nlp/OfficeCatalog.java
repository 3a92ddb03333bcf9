package org.agenticbi.nlp;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.protocol.ColumnType;

/**
 * A business that sells, bills and helps: orders that are delivered by a promised day, invoices and
 * their payments, tickets, the people who see to them; no semantic model.
 */
final class OfficeCatalog {

  private OfficeCatalog() {}

  static Catalog catalog() {
    return new Catalog("office", "duckdb", "1", tables(), keys());
  }

  private static List<Table> tables() {
    return List.of(
        table(
            "departments",
            key("department_id"),
            text("department_name", "Sales", "Support"),
            sometimes("head_id", ColumnType.INTEGER)),
        table(
            "employees",
            key("employee_id"),
            text("employee_name", "Ada", "Grace"),
            text("gender", "F", "M"),
            column("hire_date", ColumnType.DATE),
            sometimes("leave_date", ColumnType.DATE),
            column("department_id", ColumnType.INTEGER)),
        table(
            "customers",
            key("customer_id"),
            text("customer_name", "Bloom", "Acme"),
            text("region", "North", "South"),
            sometimes("email", ColumnType.TEXT),
            column("birth_date", ColumnType.DATE)),
        table(
            "orders",
            key("order_id"),
            column("customer_id", ColumnType.INTEGER),
            column("order_date", ColumnType.DATE),
            text("status", "open", "delivered", "cancelled"),
            text("channel", "web", "phone"),
            sometimes("sales_rep_id", ColumnType.INTEGER),
            column("promised_date", ColumnType.DATE),
            sometimes("delivered_date", ColumnType.DATE)),
        table(
            "shipments",
            key("shipment_id"),
            column("order_id", ColumnType.INTEGER),
            column("ship_date", ColumnType.DATE)),
        table(
            "tickets",
            key("ticket_id"),
            column("customer_id", ColumnType.INTEGER),
            text("priority", "high", "low"),
            column("opened_at", ColumnType.TIMESTAMP),
            sometimes("closed_at", ColumnType.TIMESTAMP),
            sometimes("assignee_id", ColumnType.INTEGER),
            flag("escalated")),
        table(
            "invoices",
            key("invoice_id"),
            column("order_id", ColumnType.INTEGER),
            column("invoice_date", ColumnType.DATE),
            column("due_date", ColumnType.DATE),
            column("amount", ColumnType.DECIMAL)),
        table(
            "payments",
            key("payment_id"),
            column("invoice_id", ColumnType.INTEGER),
            column("payment_date", ColumnType.DATE),
            column("amount", ColumnType.DECIMAL)),
        table(
            "refunds",
            key("refund_id"),
            column("order_id", ColumnType.INTEGER),
            column("refund_date", ColumnType.DATE),
            column("amount", ColumnType.DECIMAL)),
        table(
            "stock",
            key("stock_id"),
            text("item_name", "Bolt", "Nut"),
            column("on_hand", ColumnType.INTEGER),
            column("reorder_point", ColumnType.INTEGER)));
  }

  private static List<ForeignKey> keys() {
    return List.of(
        key("departments", "head_id", "employees", "employee_id"),
        key("employees", "department_id", "departments", "department_id"),
        key("orders", "customer_id", "customers", "customer_id"),
        key("orders", "sales_rep_id", "employees", "employee_id"),
        key("shipments", "order_id", "orders", "order_id"),
        key("tickets", "customer_id", "customers", "customer_id"),
        key("tickets", "assignee_id", "employees", "employee_id"),
        key("invoices", "order_id", "orders", "order_id"),
        key("payments", "invoice_id", "invoices", "invoice_id"),
        key("refunds", "order_id", "orders", "order_id"));
  }

  private static Table table(String name, Column... columns) {
    return new Table(name, null, 100, List.of(columns), List.of(columns[0].name()));
  }

  private static Column key(String name) {
    return column(name, ColumnType.INTEGER);
  }

  private static Column column(String name, ColumnType type) {
    Profile profile = new Profile(100, 100, 0, null, null, List.of(), true, List.of());
    return new Column(name, type, type.name(), false, null, profile, null);
  }

  private static Column sometimes(String name, ColumnType type) {
    Profile profile = new Profile(100, 60, 0.2, null, null, List.of(), true, List.of());
    return new Column(name, type, type.name(), true, null, profile, null);
  }

  private static Column flag(String name) {
    Profile profile = new Profile(100, 2, 0, null, null, List.of(), true, List.of());
    return new Column(
        name, ColumnType.BOOLEAN, ColumnType.BOOLEAN.name(), false, null, profile, null);
  }

  private static Column text(String name, String... values) {
    List<ValueCount> counts = new ArrayList<>();
    Arrays.stream(values).forEach(value -> counts.add(new ValueCount(value, 30)));
    Profile profile = new Profile(100, values.length, 0, null, null, counts, true, List.of());
    return new Column(name, ColumnType.TEXT, "TEXT", false, null, profile, null);
  }

  private static ForeignKey key(String from, String column, String to, String other) {
    return new ForeignKey(from, List.of(column), to, List.of(other), 1);
  }
}
