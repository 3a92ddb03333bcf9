package org.agenticbi.nlp;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Table;

/** A company that states its revenue by month, bills customers, and voids some of the invoices. */
final class BilledCatalog {

  private BilledCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "billed",
        "duckdb",
        "1",
        List.of(customers(), invoices(), departments(), requests(), figures()),
        Stream.of(
                "invoices.customer_id customers.customer_id",
                "requests.department_id departments.department_id")
            .map(TableDraft::key)
            .toList());
  }

  private static Table customers() {
    return new TableDraft("customers", 40, "customer_id")
        .name("customer_name", "Acme", "Bloom")
        .category("segment", "Retail", "Wholesale")
        .table();
  }

  private static Table invoices() {
    return new TableDraft("invoices", 4000, "invoice_id")
        .whole("customer_id")
        .date("invoice_date", "2022-01-01", "2025-09-30")
        .date("due_date", "2022-02-01", "2025-10-30")
        .amount("invoice_amount")
        .amount("paid_amount")
        .category("invoice_status", "Open", "Paid", "Void")
        .table();
  }

  private static Table departments() {
    return new TableDraft("departments", 3, "department_id")
        .category("department_name", "Human Resources", "Information Technology", "Sales")
        .table();
  }

  private static Table requests() {
    return new TableDraft("requests", 900, "request_id")
        .whole("department_id")
        .date("requested_on", "2022-01-01", "2025-09-30")
        .table();
  }

  /** A row for each month, which is its key. */
  private static Table figures() {
    Table drafted =
        new TableDraft("monthly_figures", 45, "figure_id")
            .dates("month_start", 45, "2022-01-01", "2025-09-01")
            .amount("revenue")
            .amount("cost")
            .table();
    return new Table(
        drafted.name(),
        null,
        drafted.rowCount(),
        drafted.columns().subList(1, drafted.columns().size()),
        List.of("month_start"));
  }
}
