package org.agenticbi.nlp;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Table;

/** An insurer with policies that lapse, claims that are paid in part, and premiums that come in. */
final class InsuranceCatalog {

  private InsuranceCatalog() {}

  static Catalog catalog() {
    return new Catalog(
        "insurance",
        "duckdb",
        "1",
        List.of(holders(), policies(), claims(), payments(), tickets(), leases(), checkins()),
        Stream.of(
                "policies.holder_id policy_holders.holder_id",
                "claims.policy_id policies.policy_id",
                "premium_payments.policy_id policies.policy_id")
            .map(TableDraft::key)
            .toList());
  }

  private static Table holders() {
    return new TableDraft("policy_holders", 280, "holder_id")
        .name("holder_name", "Ana Roth", "Ben Sola")
        .category("gender", "f", "m")
        .flag("smoker")
        .table();
  }

  private static Table policies() {
    return new TableDraft("policies", 430, "policy_id")
        .whole("holder_id")
        .category("product", "Motor", "Travel")
        .date("inception_date", "2022-01-01", "2025-09-01")
        .missingDate("lapsed_on", "2022-05-01", "2025-09-20")
        .amount("annual_premium")
        .table();
  }

  private static Table claims() {
    return new TableDraft("claims", 900, "claim_id")
        .whole("policy_id")
        .date("reported_date", "2022-01-01", "2025-09-29")
        .missingDate("closed_date", "2022-02-01", "2025-09-29")
        .amount("claimed_amt")
        .missingAmount("paid_amt")
        .category("claim_state", "open", "paid", "rejected")
        .category("cause", "Theft", "Storm")
        .table();
  }

  private static Table payments() {
    return new TableDraft("premium_payments", 2200, "payment_id")
        .whole("policy_id")
        .date("due_date", "2022-01-01", "2025-09-30")
        .missingDate("paid_date", "2022-01-03", "2025-09-30")
        .amount("amount")
        .table();
  }

  private static Table tickets() {
    return new TableDraft("tickets", 700, "ticket_id")
        .date("opened_at", "2022-01-01", "2025-09-29")
        .missingDate("closed_at", "2022-01-03", "2025-09-30")
        .category("priority", "P1", "P2")
        .category("channel", "email", "phone")
        .few("severity", 4)
        .table();
  }

  private static Table checkins() {
    return new TableDraft("checkin", 2600, "id")
        .date("ts_in", "2022-01-01", "2025-09-29")
        .category("club", "North", "South")
        .table();
  }

  private static Table leases() {
    return new TableDraft("leases", 180, "lease_id")
        .date("move_in", "2021-06-01", "2025-09-01")
        .missingDate("move_out", "2022-05-01", "2025-09-20")
        .amount("monthly_rent")
        .table();
  }
}
