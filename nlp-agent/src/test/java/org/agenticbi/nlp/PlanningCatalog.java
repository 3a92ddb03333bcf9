package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;

/**
 * The plan of a services company, with what was booked beside it: rows go on to the end of the
 * year, their actuals do not. Its people write down the hours they work on projects of its clients.
 */
final class PlanningCatalog {

  private PlanningCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "planning",
        "duckdb",
        "1",
        List.of(
            new TableDraft("accts", 12, "acct_no")
                .name("acct_name", "Consulting Fees", "Payroll", "Travel", "Office Rent")
                .category("acct_type", "Revenue", "Expense")
                .table(),
            new TableDraft("cost_ctr", 6, "cc_id").name("cc_name", "Delivery", "Admin").table(),
            new TableDraft("mth_fin", 2400, "fin_id")
                .dates("mth_dt", 48, "2022-01-01", "2025-12-01")
                .above("cc_id", 6, 0)
                .above("acct_no", 12, 0)
                .missingAmount("act_amt")
                .amount("plan_amt")
                .amount("fcst_amt")
                .table(),
            new TableDraft("clients", 40, "client_id").name("client_name").table(),
            new TableDraft("empl", 90, "emp_id")
                .name("emp_name")
                .above("cc_id", 6, 0)
                .category("job_title", "Consultant", "Manager")
                .date("hire_dt", "2015-01-01", "2025-08-01")
                .table(),
            new TableDraft("proj", 120, "proj_id")
                .name("proj_name")
                .above("client_id", 40, 0)
                .category("proj_type", "Fixed Price", "Retainer", "Internal")
                .amount("bdgt_hrs")
                .category("status", "active", "completed", "planned")
                .table(),
            new TableDraft("time_sht", 9000, "ts_id")
                .above("emp_id", 90, 0)
                .above("proj_id", 110, 0.05)
                .date("work_dt", "2022-01-03", "2025-09-30")
                .amount("hrs")
                .flag("billable")
                .table()),
        List.of(
            TableDraft.key("mth_fin.acct_no accts.acct_no"),
            TableDraft.key("mth_fin.cc_id cost_ctr.cc_id"),
            TableDraft.key("empl.cc_id cost_ctr.cc_id"),
            TableDraft.key("proj.client_id clients.client_id"),
            TableDraft.key("time_sht.emp_id empl.emp_id"),
            TableDraft.key("time_sht.proj_id proj.proj_id")));
  }
}
