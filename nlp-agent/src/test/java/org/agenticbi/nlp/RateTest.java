package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates of a condition. */
final class RateTest {

  private static final String CANCELLED =
      "COUNT(*) FILTER (WHERE status = 'cancelled') / NULLIF(COUNT(*), 0) AS share_of_orders_count";

  private final DraftedQuestions office =
      new DraftedQuestions(OfficeCatalog.catalog(), LocalDate.of(2025, 10, 15));

  @ParameterizedTest
  @CsvSource({
    "cancellation rate",
    "what percentage of orders were cancelled?",
    "cancelled order percentage",
    "proportion of orders that were cancelled",
    "what share of orders is cancelled"
  })
  void understand_rate_countsRowsThatFulfilItOfAllRows(String question) {
    assertThat(office.sql(question)).isEqualTo("SELECT " + CANCELLED + " FROM orders");
    assertThat(office.sentence(question))
        .isEqualTo("Share of the number of orders (status cancelled).");
  }

  @Test
  void understand_rateByGroupInPeriod_dividesWithinTheGroupAndPeriod() {
    assertThat(office.sql("cancellation rate by channel in 2024"))
        .isEqualTo(
            "SELECT channel, "
                + CANCELLED
                + " FROM orders WHERE order_date >= DATE '2024-01-01' AND order_date < DATE"
                + " '2025-01-01' GROUP BY channel ORDER BY share_of_orders_count DESC");
  }

  @Test
  void understand_conditionBehindTheVerb_isThePart() {
    assertThat(office.sql("what percentage of web orders were cancelled by month"))
        .contains("FILTER (WHERE status = 'cancelled')", "WHERE channel = 'web' GROUP BY");
  }

  @Test
  void understand_conditionBeforeTheRowsOfGroups_isAskedBack() {
    assertThat(office.readings("share of web orders by status"))
        .containsExactly(
            "Share of the number of orders (channel web) by status.",
            "Share of the number of orders by status, channel web.");
  }

  @Test
  void understand_stateBeforeTheRowsOfGroups_isThePartOfEachGroup() {
    assertThat(office.sql("share of cancelled orders by channel"))
        .contains("FILTER (WHERE status = 'cancelled')", "GROUP BY channel")
        .doesNotContain("OVER ()");
  }

  @Test
  void understand_stateBehindTheRows_isThePartOfEachGroup() {
    assertThat(office.sql("percentage of orders still cancelled by channel"))
        .contains("FILTER (WHERE status = 'cancelled')", "GROUP BY channel")
        .doesNotContain("OVER ()");
  }

  @Test
  void understand_allOfAState_isDividedAmongTheGroups() {
    assertThat(office.sql("share of all cancelled orders by channel"))
        .contains("WHERE status = 'cancelled' GROUP BY channel", "OVER ()");
  }

  @Test
  void understand_countBesideItsRate_filtersTheCountAlone() {
    assertThat(office.sql("number of cancelled orders and cancellation rate by channel"))
        .startsWith(
            "SELECT channel, COUNT(*) FILTER (WHERE status = 'cancelled') AS"
                + " number_of_orders_cancelled, "
                + CANCELLED
                + " FROM orders GROUP BY channel");
  }

  @Test
  void understand_invoicesPaidLate_areThoseWithALatePaymentOfThosePaid() {
    assertThat(office.sql("percentage of invoices paid late"))
        .startsWith("SELECT COUNT(*) FILTER (WHERE EXISTS ( SELECT 1 FROM payments AS p")
        .contains("p.payment_date > i2.due_date", "WHERE EXISTS ( SELECT 1 FROM payments WHERE")
        .doesNotContain("GROUP BY");
  }

  @Test
  void understand_percentOfAnAmount_isNoAmount() {
    assertThat(office.ask("which customers have more than 5% of orders"))
        .isInstanceOf(Outcome.Decline.class);
  }

  @Test
  void understand_rateAsRankingAndCondition_usesTheRate() {
    assertThat(office.sql("top 3 customers by cancellation rate"))
        .contains("GROUP BY c.customer_id, c.customer_name", "DESC", "LIMIT 3");
    assertThat(office.sql("cancellation rate by channel above 8%"))
        .contains(
            "HAVING COUNT(*) FILTER (WHERE status = 'cancelled') / NULLIF(COUNT(*), 0) > 0.08");
  }

  @Test
  void understand_nounOfAVerb_findsFlagOrFilledTime() {
    assertThat(office.sql("escalation rate by priority"))
        .contains("COUNT(*) FILTER (WHERE escalated = TRUE)");
    assertThat(office.sql("ticket closure rate by priority"))
        .contains("COUNT(*) FILTER (WHERE closed_at IS NOT NULL)");
  }

  @Test
  void understand_lettersOfGender_areCalledByTheirWords() {
    assertThat(office.sql("what percent of employees are female"))
        .isEqualTo(
            "SELECT COUNT(*) FILTER (WHERE gender = 'F') / NULLIF(COUNT(*), 0) AS"
                + " share_of_employees_count FROM employees WHERE leave_date IS NULL");
  }

  @Test
  void understand_rateOfWhatTheDataDoesNotHave_isNotAnswered() {
    assertThat(office.ask("churn rate by region")).isNotInstanceOf(Outcome.Answer.class);
    assertThat(office.ask("tax rate by region")).isNotInstanceOf(Outcome.Answer.class);
  }
}
