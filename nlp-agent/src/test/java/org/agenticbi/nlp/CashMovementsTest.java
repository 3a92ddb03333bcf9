package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.junit.jupiter.api.Test;

/** Kinds of movements on bank accounts that are spoken of as money. */
final class CashMovementsTest {

  private final DraftedQuestions bank =
      new DraftedQuestions(
          new Catalog(
              "bank",
              "duckdb",
              "1",
              List.of(
                  new TableDraft("cash_movements", 1300, "movement_id")
                      .dates("booked", 900, "2022-01-01", "2025-09-30")
                      .signed("amount")
                      .category("purpose", "bank charges", "payroll", "supplier payment")
                      .category("entity", "Holding", "Trading")
                      .table()),
              List.of()),
          LocalDate.of(2025, 9, 30));

  @Test
  void kindByGroup_isItsMoney() {
    assertThat(bank.sql("payroll by month in 2025"))
        .contains("SUM(amount)")
        .contains("purpose = 'payroll'");
    assertThat(bank.sql("bank charges by entity in 2024")).contains("SUM(amount)");
  }

  @Test
  void numberOfAKind_isCounted() {
    assertThat(bank.sql("how many supplier payments in Q1 2025")).contains("COUNT(*)");
  }

  @Test
  void rateOfATableOfRates_isNoShare() {
    DraftedQuestions rates =
        new DraftedQuestions(
            new Catalog(
                "rates",
                "duckdb",
                "1",
                List.of(
                    new TableDraft("fx_rate", 900, "rate_id")
                        .dates("rate_date", 45, "2022-01-01", "2025-09-01")
                        .category("currency", "GBP", "PLN", "USD")
                        .share("rate_to_eur")
                        .table()),
                List.of()),
            LocalDate.of(2025, 9, 30));

    assertThat(rates.sql("what was the USD rate in September 2025"))
        .contains("currency = 'USD'")
        .doesNotContain("COUNT(*)");
  }

  @Test
  void textOfNotes_isNotMeantWhereANameIs() {
    DraftedQuestions bookings =
        new DraftedQuestions(
            new Catalog(
                "bookings",
                "duckdb",
                "1",
                List.of(
                    new TableDraft("payments", 900, "payment_id")
                        .dates("paid_on", 600, "2022-01-01", "2025-09-01")
                        .category("category", "Rent", "Travel")
                        .category("description", "Rent", "Travel", "Travel accrual")
                        .amount("amount")
                        .table()),
                List.of()),
            LocalDate.of(2025, 9, 30));

    assertThat(bookings.sql("payments for travel in 2024"))
        .contains("category = 'Travel'")
        .doesNotContain("description");
  }

  @Test
  void cashFlow_isTheSum() {
    assertThat(bank.sql("net cash flow per quarter in 2024")).contains("SUM(amount)");
  }
}
