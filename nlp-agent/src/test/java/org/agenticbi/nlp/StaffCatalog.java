package org.agenticbi.nlp;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;

/** A company: its departments, who works there and led by whom, what was sold in each. */
final class StaffCatalog {

  private StaffCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "company",
        "duckdb",
        "1",
        List.of(
            new TableDraft("departments", 6, "department_id")
                .name("department_name", "Sales", "Research", "Logistics")
                .table(),
            new TableDraft("employees", 400, "employee_id")
                .name("employee_name", "Ada Lovelace", "Grace Hopper")
                .category("job_title", "Engineer", "Clerk")
                .category("leaving_reason", "resigned", "retired")
                .above("department_id", 6, 0)
                .above("manager_id", 30, 0.1)
                .date("hired_on", "2018-01-01", "2025-06-01")
                .missingDate("left_on", "2019-01-01", "2025-08-01")
                .amount("annual_salary")
                .table(),
            new TableDraft("orders", 4000, "order_id")
                .above("department_id", 6, 0)
                .date("order_date", "2022-01-01", "2025-09-29")
                .amount("order_amount")
                .table()),
        List.of(
            TableDraft.key("employees.department_id departments.department_id"),
            TableDraft.key("employees.manager_id employees.employee_id"),
            TableDraft.key("orders.department_id departments.department_id")));
  }
}
