package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;

/** A finance department: balances of banks, heads, invoices and what was paid of them. */
final class FinanceCatalog {

  private FinanceCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "finance",
        "duckdb",
        "1",
        List.of(
            new TableDraft("companies", 6, "company_id").name("company_name").table(),
            new TableDraft("account_balances", 480, "balance_id")
                .above("company_id", 6, 0)
                .category("bank_name", "Alpha Bank", "Beta Bank")
                .dates("balance_date", 40, "2022-06-30", "2025-09-30")
                .amount("closing_balance")
                .table(),
            new TableDraft("headcount", 576, "headcount_id")
                .category("department", "Sales", "Finance", "Production")
                .dates("month", 48, "2022-01-01", "2025-12-01")
                .amount("planned_fte")
                .missingAmount("actual_fte")
                .table(),
            new TableDraft("customers", 60, "customer_id")
                .name("customer_name")
                .category("sector", "Retail", "Energy")
                .table(),
            new TableDraft("invoices", 900, "invoice_id")
                .above("customer_id", 60, 0)
                .date("invoice_date", "2022-01-03", "2025-09-29")
                .date("due_date", "2022-02-02", "2025-11-12")
                .amount("net_amount")
                .amount("tax_amount")
                .category("status", "open", "paid", "partially paid", "void")
                .table(),
            new TableDraft("payments", 950, "payment_id")
                .above("invoice_id", 850, 0)
                .date("payment_date", "2022-02-01", "2025-09-30")
                .amount("paid_amount")
                .table(),
            new TableDraft("store_days", 4000, "store_day_id")
                .category("store", "North", "South", "East")
                .dates("day", 1333, "2022-01-01", "2025-09-30")
                .amount("visitors")
                .table(),
            new TableDraft("fitters", 40, "fitter_id")
                .name("fitter_name")
                .category("team", "North", "South")
                .date("hire_date", "2015-01-01", "2025-03-01")
                .missingDate("leave_date", "2020-01-01", "2025-06-30")
                .table(),
            new TableDraft("contracts", 80, "contract_id")
                .category("product", "Care", "Watch")
                .category("status", "active", "ended", "paused")
                .date("start_date", "2020-01-01", "2025-09-01")
                .amount("monthly_fee")
                .table(),
            new TableDraft("parts", 30, "part_id").name("part_name").amount("unit_cost").table(),
            new TableDraft("stock", 60, "stock_id")
                .above("part_id", 30, 0)
                .category("warehouse", "Harbour", "Airport")
                .amount("on_hand_qty")
                .table()),
        List.of(
            TableDraft.key("account_balances.company_id companies.company_id"),
            TableDraft.key("invoices.customer_id customers.customer_id"),
            TableDraft.key("payments.invoice_id invoices.invoice_id"),
            TableDraft.key("stock.part_id parts.part_id")));
  }
}
