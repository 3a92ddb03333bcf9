package org.agenticbi.nlp;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;

/** A studio that bills clients, is paid in parts, and knows suppliers only from their bills. */
final class StudioCatalog {

  private StudioCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "studio",
        "duckdb",
        "1",
        List.of(
            new TableDraft("clients", 50, "client_id")
                .name("client_name", "Acme", "Bloom")
                .category("country", "Norway", "Italy")
                .table(),
            new TableDraft("invoices", 900, "invoice_no")
                .above("client_id", 50, 0)
                .date("invoice_date", "2022-01-03", "2025-09-29")
                .date("due_date", "2022-02-03", "2025-10-29")
                .amount("invoice_amount")
                .category("invoice_status", "open", "partial", "paid")
                .table(),
            new TableDraft("payments", 1100, "payment_id")
                .above("invoice_no", 800, 0)
                .date("payment_date", "2022-02-03", "2025-09-29")
                .amount("payment_amount")
                .table(),
            new TableDraft("supplier_bills", 700, "bill_no")
                .category("supplier_name", "Nimbus", "Orbit")
                .date("bill_date", "2022-01-03", "2025-09-29")
                .amount("bill_amount")
                .category("bill_status", "open", "paid")
                .table(),
            new TableDraft("shops", 20, "shop_id")
                .name("shop_name", "North", "South")
                .category("town", "Oslo", "Bergen")
                .missingDate("closed_date", "2023-01-01", "2025-01-01")
                .table(),
            new TableDraft("employees", 300, "employee_id")
                .name("employee_name", "Ann", "Bob")
                .above("shop_id", 20, 0)
                .date("hire_date", "2015-01-03", "2025-09-29")
                .missingDate("leave_date", "2018-01-03", "2025-09-01")
                .amount("annual_salary")
                .table(),
            new TableDraft("time_sheets", 5000, "sheet_id")
                .above("client_id", 50, 0)
                .date("work_date", "2022-01-03", "2025-09-29")
                .amount("hours")
                .flag("billable")
                .category("channel", "on site", "remote", "phone")
                .table()),
        Stream.of(
                "invoices.client_id clients.client_id",
                "payments.invoice_no invoices.invoice_no",
                "employees.shop_id shops.shop_id",
                "time_sheets.client_id clients.client_id")
            .map(TableDraft::key)
            .toList());
  }
}
