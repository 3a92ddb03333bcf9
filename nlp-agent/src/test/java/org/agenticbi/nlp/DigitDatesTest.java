package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Table;
import org.junit.jupiter.api.Test;

/** Times that are kept as digits alone: 20250131 for a day, 202501 for a month. */
final class DigitDatesTest {

  private final DraftedQuestions depot = new DraftedQuestions(catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_windowOfDays_comparesTheDigits() {
    assertThat(depot.sql("how many shipments in March 2025"))
        .contains("book_date >= 20250301")
        .contains("book_date <= 20250331");
    assertThat(depot.sql("how many shipments yesterday")).contains("book_date = 20250929");
  }

  @Test
  void understand_periodsOfDays_areThoseOfTheDate() {
    assertThat(depot.sql("number of shipments per month in 2025"))
        .contains("DATE_TRUNC('month', CAST(TRY_STRPTIME(CAST(book_date AS VARCHAR), '%Y%m%d')");
  }

  @Test
  void understand_spanOfDays_isBetweenTheDates() {
    assertThat(depot.sql("average days from book date to delivery date"))
        .contains("DATE_DIFF('day', CAST(TRY_STRPTIME(");
  }

  @Test
  void understand_windowOfMonths_comparesTheDigits() {
    assertThat(depot.sql("total rent received in Q2 2025"))
        .contains("period >= 202504")
        .contains("period <= 202506");
    assertThat(depot.sql("total rent received in March 2025")).contains("period = 202503");
  }

  private static Catalog catalog() {
    return new Catalog("depot", "duckdb", "1", List.of(shipments(), rents()), List.of());
  }

  private static Table shipments() {
    return new TableDraft("shipments", 1300, "shipment_id")
        .digits("book_date", 830, "20220101", "20250929")
        .digits("delivery_date", 830, "20220105", "20250929")
        .amount("weight_kg")
        .table();
  }

  private static Table rents() {
    return new TableDraft("rents", 2000, "entry_id")
        .digits("period", 45, "202201", "202509")
        .amount("rent_received")
        .table();
  }
}
