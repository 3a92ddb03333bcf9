package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;

/** A ledger with its accounts, the bills of suppliers, their staff, and cash. */
final class LedgerCatalog {

  private LedgerCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "ledger",
        "duckdb",
        "1",
        List.of(
            new TableDraft("accounts", 12, "account_id")
                .name(
                    "account_name",
                    "Product Sales",
                    "Service Fees",
                    "Payroll",
                    "Travel",
                    "Office Rent",
                    "Legal and Audit Fees",
                    "Interest")
                .category("account_class", "Revenue", "COGS", "Operating Expense", "Financial")
                .table(),
            new TableDraft("departments", 4, "dept_id")
                .name("dept_name", "Marketing", "Sales", "Legal", "Production")
                .table(),
            new TableDraft("gl_entries", 9000, "entry_id")
                .above("account_id", 12, 0)
                .above("dept_id", 4, 0)
                .dates("posting_date", 45, "2022-01-01", "2025-09-01")
                .amount("amount")
                .table(),
            new TableDraft("supplier_bills", 700, "bill_id")
                .category("supplier_name", "Acme", "Bolt", "Cargo")
                .category("spend_category", "Travel", "Rent", "Audit")
                .date("bill_date", "2022-01-03", "2025-09-29")
                .date("due_date", "2022-02-02", "2025-11-12")
                .amount("bill_amount")
                .category("status", "open", "paid", "void")
                .table(),
            new TableDraft("staff", 150, "staff_id")
                .name("full_name")
                .above("dept_id", 4, 0)
                .date("hire_date", "2015-01-01", "2025-03-01")
                .missingDate("leave_date", "2020-01-01", "2025-12-31")
                .amount("annual_salary")
                .table()),
        List.of(
            TableDraft.key("gl_entries.account_id accounts.account_id"),
            TableDraft.key("gl_entries.dept_id departments.dept_id"),
            TableDraft.key("staff.dept_id departments.dept_id")));
  }
}
