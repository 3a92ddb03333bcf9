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
  void cashFlow_isTheSum() {
    assertThat(bank.sql("net cash flow per quarter in 2024")).contains("SUM(amount)");
  }
}
