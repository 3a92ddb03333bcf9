package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Which of several dates a period is about: the one that the verb names, or that of the event. */
final class EventTimeTest {

  private final DraftedQuestions office =
      new DraftedQuestions(OfficeCatalog.catalog(), LocalDate.of(2025, 10, 15));

  @Test
  void understand_verbBesideAPeriod_namesTheDate() {
    assertThat(office.sql("how many tickets were closed in March 2025"))
        .isEqualTo(
            "SELECT COUNT(*) AS tickets_count FROM tickets WHERE closed_at >= DATE '2025-03-01'"
                + " AND closed_at < DATE '2025-04-01'");
    assertThat(office.sentence("invoices due in October 2025"))
        .isEqualTo("Invoices, due date in October 2025.");
    assertThat(office.sql("employees hired per year")).contains("hire_date");
  }

  @Test
  void understand_verbBeforeItsThings_namesTheDate() {
    assertThat(office.sql("number of tickets closed by priority in 2025"))
        .contains("closed_at >= DATE '2025-01-01'", "GROUP BY priority");
  }

  @Test
  void understand_periodsOfTwoVerbs_areBothKept() {
    assertThat(office.sql("tickets opened in 2024 and closed in 2025"))
        .contains("opened_at >= DATE '2024-01-01'", "closed_at >= DATE '2025-01-01'");
  }

  @Test
  void understand_periodsOfWhatDidNotAlwaysHappen_leaveOutTheRest() {
    assertThat(office.sql("number of tickets closed per month"))
        .contains("WHERE closed_at IS NOT NULL GROUP BY");
  }

  @Test
  void understand_peopleOfEventsPerPeriod_areCountedByTheEvents() {
    assertThat(office.sql("how many customers ordered per month in 2024"))
        .contains("COUNT(DISTINCT c.customer_id)", "FROM orders AS o")
        .contains("DATE_TRUNC('month', o.order_date)");
  }

  @Test
  void understand_adjective_isNoVerb() {
    assertThat(office.sql("delivered orders in March 2025")).contains("order_date >=");
  }
}
