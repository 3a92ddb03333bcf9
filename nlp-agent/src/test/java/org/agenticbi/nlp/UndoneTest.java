package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What did not happen, or did, where the data says so by a time that is there or not. */
final class UndoneTest {

  private final DraftedQuestions office =
      new DraftedQuestions(OfficeCatalog.catalog(), LocalDate.of(2025, 10, 15));

  @Test
  void understand_notYetDone_testsItsTime() {
    assertThat(office.sql("how many orders are not yet delivered"))
        .contains("WHERE delivered_date IS NULL");
    assertThat(office.sql("undelivered orders by channel")).contains("delivered_date IS NULL");
    assertThat(office.sql("How many tickets are still not closed?"))
        .isEqualTo("SELECT COUNT(*) AS tickets_count FROM tickets WHERE closed_at IS NULL");
    assertThat(office.sentence("how many tickets are yet to be closed"))
        .isEqualTo("Number of tickets, without closed at.");
  }

  @Test
  void understand_nobodyAssigned_testsTheKey() {
    assertThat(office.sql("how many unassigned tickets")).contains("assignee_id IS NULL");
    assertThat(office.sql("tickets by priority that are not assigned to anyone"))
        .contains("assignee_id IS NULL");
  }

  @Test
  void understand_presence_testsWhenTheyLeft() {
    assertThat(office.sql("number of current employees by gender"))
        .contains("WHERE leave_date IS NULL");
    assertThat(office.sql("how many employees left in 2024")).contains("leave_date >=");
    assertThat(office.sql("how many former employees")).contains("leave_date IS NOT NULL");
  }

  @Test
  void understand_noneOfIt_looksForRows() {
    assertThat(office.sql("customers who bought nothing in 2024"))
        .contains("NOT EXISTS ( SELECT 1 FROM orders")
        .contains("order_date >=");
    assertThat(office.sql("orders that triggered no refund"))
        .contains("NOT EXISTS ( SELECT 1 FROM refunds");
    assertThat(office.sql("customers without tickets in 2024 although they have delivered orders"))
        .contains("NOT EXISTS ( SELECT 1 FROM tickets")
        .contains("AND EXISTS ( SELECT 1 FROM orders");
  }

  @Test
  void understand_openOrGiven_testsTheColumn() {
    assertThat(office.sql("how many open tickets")).contains("WHERE closed_at IS NULL");
    assertThat(office.sql("how many customers with an email address"))
        .contains("WHERE email IS NOT NULL");
    assertThat(office.sql("how many customers without an email")).contains("WHERE email IS NULL");
  }

  @Test
  void understand_noneOfAValue_looksForRowsWithIt() {
    assertThat(office.sql("how many customers without a high priority ticket"))
        .contains("NOT EXISTS ( SELECT 1 FROM tickets")
        .contains("priority = 'high'");
    assertThat(office.sql("customers without email in the North"))
        .contains("email IS NULL AND region = 'North'");
    assertThat(office.sql("tickets newest first")).contains("ORDER BY opened_at DESC");
  }

  @Test
  void understand_firstOfEach_isTheLeastTime() {
    assertThat(office.sql("when did each customer place their first order"))
        .contains("MIN(o.order_date)")
        .contains("GROUP BY");
    assertThat(office.sql("date of the last order for each customer")).contains("MAX(");
  }
}
