package org.agenticbi.nlp;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;

/** Invoices of clients and bills of suppliers, with short names; suppliers have no own table. */
final class BothSidesCatalog {

  private BothSidesCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "both_sides",
        "duckdb",
        "1",
        List.of(
            new TableDraft("clients", 50, "client_id")
                .name("client_name", "Acme", "Bloom")
                .category("country", "Norway", "Italy")
                .table(),
            new TableDraft("cust_inv", 900, "inv_no")
                .above("client_id", 50, 0)
                .date("inv_dt", "2022-01-03", "2025-09-29")
                .amount("amt_eur")
                .category("inv_status", "open", "paid", "void")
                .table(),
            new TableDraft("suppl_bills", 700, "bill_no")
                .category("suppl_name", "Nimbus", "Orbit")
                .date("bill_dt", "2022-01-03", "2025-09-29")
                .amount("amt_eur")
                .category("bill_status", "open", "paid", "void")
                .table()),
        Stream.of("cust_inv.client_id clients.client_id").map(TableDraft::key).toList());
  }
}
