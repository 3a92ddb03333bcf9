package org.agenticbi.nlp;

import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;

/** What a plant owns, who works in it and what it is billed: rows that are called by their kind. */
final class PlantCatalog {

  private PlantCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "plant",
        "duckdb",
        "1",
        Stream.of(
                new TableDraft("departments", 9, "department_id")
                    .name("department_name", "Assembly", "Paint Shop"),
                new TableDraft("workers", 120, "worker_id")
                    .name("worker_name", "Ada", "Grace")
                    .category("work_type", "full-time", "part-time", "apprentice")
                    .category("job_title", "Welder", "Fitter", "Painter")
                    .whole("department_id")
                    .date("hire_date", "2010-01-01", "2025-09-30"),
                new TableDraft("assets", 80, "asset_id")
                    .name("asset_name", "Lathe A-1", "Van B-2")
                    .category("asset_type", "Machine", "Vehicle")
                    .category("asset_status", "in use", "idle", "disposed")
                    .whole("department_id")
                    .date("bought_on", "2012-01-01", "2025-09-30")
                    .amount("purchase_cost"),
                new TableDraft("bills", 900, "bill_id")
                    .whole("supplier_id")
                    .category("bill_status", "paid", "open", "disputed")
                    .date("bill_date", "2022-01-01", "2025-09-30")
                    .amount("bill_amount"),
                new TableDraft("suppliers", 30, "supplier_id")
                    .name("supplier_name", "Bloom", "Acme")
                    .category("country", "France", "Germany"))
            .map(TableDraft::table)
            .toList(),
        Stream.of(
                "workers.department_id departments.department_id",
                "assets.department_id departments.department_id",
                "bills.supplier_id suppliers.supplier_id")
            .map(TableDraft::key)
            .toList());
  }
}
