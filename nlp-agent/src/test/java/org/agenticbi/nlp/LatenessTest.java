package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was done late, on time or early, and what is overdue. */
final class LatenessTest {

  private final DraftedQuestions office =
      new DraftedQuestions(OfficeCatalog.catalog(), LocalDate.of(2025, 10, 15));

  @ParameterizedTest
  @CsvSource({
    "how many orders were delivered late, >",
    "how many orders arrived after the promised date, >",
    "how many orders were not delivered on time, >",
    "how many orders were delivered on time, <=",
    "how many orders were delivered by the promised date, <=",
    "how many orders were delivered before the promised date, <",
    "how many orders were delivered before they were due, <",
    "number of early orders, <"
  })
  void understand_lateOrNot_comparesTheTimesOfARow(String question, String comparator) {
    assertThat(office.sql(question))
        .isEqualTo(
            "SELECT COUNT(*) AS orders_count FROM orders WHERE delivered_date "
                + comparator
                + " promised_date");
  }

  @Test
  void understand_paidLate_comparesWithTheTimeOfWhatIsPaid() {
    assertThat(office.sql("number of payments after the due date by region"))
        .contains("WHERE p.payment_date > i.due_date GROUP BY c.region");
    assertThat(office.sql("how many invoices were paid late"))
        .contains("FROM invoices AS i WHERE EXISTS", "p.payment_date > i2.due_date");
  }

  @ParameterizedTest
  @CsvSource({
    "on-time delivery rate of orders by channel, <=",
    "what percentage of orders arrived on time by channel?, <=",
    "percentage of orders delivered late by channel, >",
    "late order rate by channel, >"
  })
  void understand_rate_isThePartOfWhatWasDone(String question, String comparator) {
    assertThat(office.sql(question))
        .startsWith(
            "SELECT channel, COUNT(*) FILTER (WHERE delivered_date "
                + comparator
                + " promised_date) / NULLIF(COUNT(*), 0)")
        .contains("WHERE delivered_date IS NOT NULL GROUP BY channel");
    assertThat(office.sentence(question))
        .startsWith("Share of the number of orders (delivered date ")
        .contains("with delivered date");
  }

  @ParameterizedTest
  @CsvSource({"how many days late are orders delivered on average?", "average days late of orders"})
  void understand_daysLate_areThoseOfWhatWasLate(String question) {
    assertThat(office.sql(question))
        .contains("CAST(promised_date AS DATE), CAST(delivered_date AS DATE)")
        .endsWith("WHERE delivered_date > promised_date");
  }

  @Test
  void understand_daysAfterTheDueDate_areThoseOfAll() {
    assertThat(office.sql("on average how many days after the due date are invoices paid"))
        .contains("CAST(i.due_date AS DATE), CAST(p.payment_date AS DATE)")
        .doesNotContain("WHERE");
    assertThat(office.sentence("average payment delay"))
        .isEqualTo("Average days from due date to payment date.");
  }

  @Test
  void understand_moreThanSomeDaysLate_comparesTheDays() {
    assertThat(office.sql("how many orders were delivered more than 5 days late"))
        .endsWith(
            "WHERE DATE_DIFF('day', CAST(promised_date AS DATE), CAST(delivered_date AS DATE))"
                + " > 5");
    assertThat(office.sentence("how many orders were delivered at least two weeks late"))
        .isEqualTo("Number of orders, days from promised date to delivered date at least 14.");
  }

  @Test
  void understand_overdue_isDueBeforeTodayAndOpen() {
    assertThat(office.sentence("how many orders are overdue"))
        .isEqualTo("Number of orders, overdue (promised date before 15 Oct 2025, status open).");
    assertThat(office.sql("number of orders more than 30 days past due"))
        .endsWith("WHERE promised_date < DATE '2025-09-15' AND status = 'open'");
    assertThat(office.sql("number of orders 31-60 days overdue"))
        .contains("promised_date >= DATE '2025-08-16' AND promised_date < DATE '2025-09-15'");
    assertThat(office.sql("percentage of orders overdue by channel"))
        .contains("FILTER (WHERE promised_date < DATE '2025-10-15' AND status = 'open')");
  }

  @Test
  void understand_undone_isWithoutTheTimeOfTheEnd() {
    assertThat(office.sql("number of unresolved tickets by priority"))
        .contains("WHERE closed_at IS NULL GROUP BY priority");
  }

  @ParameterizedTest
  @CsvSource({"late in 2025 how many tickets?", "stock on time"})
  void understand_noDeadline_isNotAnswered(String question) {
    assertThat(office.ask(question)).isNotInstanceOf(Outcome.Answer.class);
  }
}
