package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Plan and actual in columns of one table, of accounts that say their kind. */
final class PlanningTest {

  private final DraftedQuestions planning =
      new DraftedQuestions(PlanningCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void actual_ofKindOfAccount_countsOnlyThese() {
    assertThat(planning.sentence("plan vs actual costs by cost center in 2024"))
        .contains("acct type Expense");
    assertThat(planning.sentence("actual revenue in 2024")).contains("acct type Revenue");
    assertThat(planning.sentence("actuals in 2024")).doesNotContain("acct type");
  }

  @Test
  void actual_ofRunningYear_endsWithToday() {
    assertThat(planning.sql("expenses per month in 2025")).contains("< DATE '2025-10-01'");
    assertThat(planning.sql("which cost centers are over plan this year"))
        .contains("< DATE '2025-10-01'");
    assertThat(planning.sql("actuals by month")).contains("< DATE '2025-10-01'");
    assertThat(planning.sql("expenses per month in 2024")).contains("< DATE '2025-01-01'");
  }

  @Test
  void plan_ofRunningYear_isWhole() {
    assertThat(planning.sql("plan per month in 2025")).contains("< DATE '2026-01-01'");
  }

  @Test
  void plannedHours_areNoBudgetOfMoney() {
    assertThat(planning.sentence("budget by month in 2024")).contains("plan amount");
  }

  @Test
  void flag_beforeQuantity_isCondition() {
    assertThat(planning.sentence("billable hours by month in 2025"))
        .isEqualTo("Total hrs by month in 2025, billable.");
    assertThat(planning.sentence("hours by billable in 2025"))
        .isEqualTo("Total hrs by billable in 2025.");
  }
}
