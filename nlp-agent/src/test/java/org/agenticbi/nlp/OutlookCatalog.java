package org.agenticbi.nlp;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;

/** What was booked, planned and forecast of each account, in three columns; and the staff. */
final class OutlookCatalog {

  private OutlookCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "outlook",
        "duckdb",
        "1",
        List.of(
            new TableDraft("accts", 6, "acct_no")
                .name("acct_name", "Consulting Fees", "Salaries", "Travel")
                .category("acct_type", "Revenue", "Expense")
                .table(),
            new TableDraft("mth_fin", 3000, "fin_id")
                .above("acct_no", 6, 0)
                .dates("period_dt", 48, "2022-01-01", "2025-12-01")
                .missingAmount("act_eur")
                .amount("plan_eur")
                .amount("fcst_eur")
                .table(),
            new TableDraft("empl", 150, "emp_id")
                .name("emp_name")
                .category("job_title", "Manager", "Analyst")
                .date("hire_dt", "2015-01-01", "2025-03-01")
                .amount("mth_sal_eur")
                .table()),
        Stream.of("mth_fin.acct_no accts.acct_no").map(TableDraft::key).toList());
  }
}
