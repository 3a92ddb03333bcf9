package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.junit.jupiter.api.Test;

/** A table that holds the same plan in several versions: none of them is added to another. */
final class PlanVersionsTest {

  private final DraftedQuestions books = new DraftedQuestions(catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_versionUnsaid_asksWhichIsMeant() {
    assertThat(books.readings("budget by department in 2025"))
        .containsExactly(
            "Budget (planned amount of budgets) by department in 2025, plan ver First.",
            "Budget (planned amount of budgets) by department in 2025, plan ver Second.");
  }

  @Test
  void understand_versionSaid_isThatOfThePlanOnly() {
    assertThat(books.sql("actual opex and second opex budget by department in 2025"))
        .contains("plan_ver = 'Second'")
        .doesNotContain("EXISTS");
  }

  @Test
  void understand_byVersion_isAnswered() {
    assertThat(books.sql("total budget for 2025 by version")).contains("GROUP BY plan_ver");
  }

  @Test
  void understand_overspentByAPercentage_isOfThePlan() {
    assertThat(books.sql("Which departments overspent their first budget in 2024 by more than 5%?"))
        .contains("> 0.05");
  }

  private static Catalog catalog() {
    return new Catalog(
        "books",
        "duckdb",
        "1",
        List.of(
            new TableDraft("accounts", 12, "account_id")
                .name("account_name", "Product Sales", "Payroll", "Travel")
                .category("account_type", "Revenue", "COGS", "OpEx")
                .table(),
            new TableDraft("departments", 4, "dept_id")
                .name("dept_name", "Marketing", "Sales", "Legal", "Production")
                .table(),
            new TableDraft("gl_actuals", 9000, "entry_id")
                .above("account_id", 12, 0)
                .above("dept_id", 4, 0)
                .dates("period_date", 45, "2022-01-01", "2025-09-01")
                .amount("amount")
                .table(),
            new TableDraft("budgets", 4000, "budget_id")
                .category("plan_ver", "First", "Second")
                .above("account_id", 12, 0)
                .above("dept_id", 4, 0)
                .dates("period_date", 45, "2022-01-01", "2025-12-01")
                .amount("planned_amount")
                .table()),
        List.of(
            TableDraft.key("gl_actuals.account_id accounts.account_id"),
            TableDraft.key("gl_actuals.dept_id departments.dept_id"),
            TableDraft.key("budgets.account_id accounts.account_id"),
            TableDraft.key("budgets.dept_id departments.dept_id")));
  }
}
