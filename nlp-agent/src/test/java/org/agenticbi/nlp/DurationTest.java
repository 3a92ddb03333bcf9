package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How long things take. */
final class DurationTest {

  private final DraftedQuestions office =
      new DraftedQuestions(OfficeCatalog.catalog(), LocalDate.of(2025, 10, 15));

  @ParameterizedTest
  @CsvSource({
    "average delivery time of orders",
    "how long does it take to deliver an order?",
    "average days to deliver orders"
  })
  void understand_noun_verb_findsTheTwoTimesOfARow(String question) {
    assertThat(office.sql(question))
        .isEqualTo(
            "SELECT AVG(DATE_DIFF('day', CAST(order_date AS DATE), CAST(delivered_date AS DATE)))"
                + " AS average_days FROM orders");
    assertThat(office.sentence(question))
        .isEqualTo("Average days from order date to delivered date.");
  }

  @Test
  void understand_timesWithHours_countPartsOfDays() {
    assertThat(office.sql("how long does it take to resolve tickets by priority"))
        .contains(
            "AVG(DATE_DIFF('second', CAST(opened_at AS TIMESTAMP), CAST(closed_at AS TIMESTAMP)))"
                + " / 86400 AS average_days",
            "GROUP BY priority");
    assertThat(office.sql("median ticket resolution time in hours"))
        .contains("MEDIAN(DATE_DIFF('second'", "/ 3600 AS median_hours");
  }

  @Test
  void understand_timesOfARowAndItsParent_areJoined() {
    assertThat(office.sql("average days from invoice to payment"))
        .contains(
            "DATE_DIFF('day', CAST(i.invoice_date AS DATE), CAST(p.payment_date AS DATE))",
            "FROM payments AS p JOIN invoices AS i ON i.invoice_id = p.invoice_id");
    assertThat(office.sql("days between order and shipment"))
        .contains("CAST(o.order_date AS DATE), CAST(s.ship_date AS DATE)");
  }

  @Test
  void understand_tenureAndAge_areYearsUntilToday() {
    assertThat(office.sql("average tenure of current employees by gender"))
        .contains(
            "AVG(DATE_DIFF('day', CAST(hire_date AS DATE), DATE '2025-10-15')) / 365.25",
            "WHERE leave_date IS NULL");
    assertThat(office.sql("average age of customers"))
        .contains("CAST(birth_date AS DATE), DATE '2025-10-15')) / 365.25 AS average_years");
  }

  @Test
  void understand_olderThan_comparesTheDayOfBirth() {
    assertThat(office.sql("customers older than 65"))
        .isEqualTo(
            "SELECT customer_name, birth_date FROM customers WHERE birth_date < DATE '1960-10-15'");
  }

  @Test
  void understand_durationOfWhatTheDataDoesNotHave_isNotAnswered() {
    assertThat(office.ask("average boarding time of customers"))
        .isNotInstanceOf(Outcome.Answer.class);
  }
}
