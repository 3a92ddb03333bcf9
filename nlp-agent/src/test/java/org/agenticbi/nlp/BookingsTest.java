package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;
import org.junit.jupiter.api.Test;

/** Costs that are named by an account or a department are what was booked on it. */
final class BookingsTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);

  private final Catalog catalog = RoleAssignment.assign(LedgerCatalog.catalog());
  private final RuleReader engine =
      new RuleReader(new Schema(catalog, ModelDraft.of(catalog)), EngineOptions.normal());

  private String sql(String text) {
    Outcome outcome = engine.understand(new Question(text, AS_OF, List.of()));
    assertThat(outcome).as(text).isInstanceOf(Outcome.Answer.class);
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(((Outcome.Answer) outcome).reading().statement())
        .replaceAll("\\s+", " ")
        .replace("\"", "");
  }

  @Test
  void understand_costsOfAccount_areBooked() {
    for (String question :
        List.of("travel spend in 2024", "how much did we spend on travel in 2024?")) {
      assertThat(sql(question))
          .contains("SUM(ge.amount) AS booked_amount FROM gl_entries")
          .contains("account_name = 'Travel'");
    }
    assertThat(sql("rent costs by month")).contains("account_name = 'Office Rent'");
    assertThat(sql("legal fees in 2024")).contains("account_name = 'Legal and Audit Fees'");
    assertThat(sql("payroll and travel costs in 2024"))
        .contains("account_name IN ('Payroll', 'Travel')");
    assertThat(sql("interest by year")).contains("booked_amount").contains("'Interest'");
  }

  @Test
  void understand_costsOfDepartments_areThoseOfAccountsOfCosts() {
    assertThat(sql("sales and marketing costs in 2024"))
        .contains("dept_name IN ('Sales', 'Marketing')")
        .contains("account_class IN ('COGS', 'Operating Expense')");
    assertThat(sql("revenue of Marketing and Sales in 2024"))
        .contains("dept_name IN ('Marketing', 'Sales')")
        .contains("SUM(ge.amount) AS revenue");
  }

  @Test
  void understand_billsSpokenOf_areNotBookings() {
    assertThat(sql("supplier spend by month"))
        .contains("FROM supplier_bills")
        .doesNotContain("gl_");
  }

  @Test
  void understand_kindOfAccounts_areTheseAccounts() {
    assertThat(sql("top 2 expense accounts in 2024"))
        .contains("account_class = 'Operating Expense'")
        .contains("SUM(ge.amount)")
        .contains("LIMIT 2");
    assertThat(sql("how many revenue accounts are there?"))
        .contains("COUNT(*)")
        .contains("account_class = 'Revenue'")
        .doesNotContain("gl_entries");
    assertThat(sql("revenue by revenue stream")).contains("account_name").contains("GROUP BY");
  }

  @Test
  void understand_staffRightNow_haveNotLeftYet() {
    String there = "leave_date IS NULL OR NOT (leave_date < DATE '2025-10-01')";
    for (String question :
        List.of(
            "how many staff do we have right now?", "current staff", "who is still employed?")) {
      assertThat(sql(question)).contains(there);
    }
    assertThat(sql("how many staff were hired in 2024?")).doesNotContain("leave_date");
  }

  @Test
  void understand_incomeStatement_isWhatWasBookedByKind() {
    assertThat(sql("P&L by quarter in 2024"))
        .contains("account_class IN ('COGS', 'Financial', 'Operating Expense', 'Revenue')")
        .contains("DATE_TRUNC('quarter'");
    assertThat(sql("P&L for 2024: revenue, operating expenses"))
        .contains("AS revenue")
        .contains("AS operating_expenses")
        .doesNotContain("GROUP BY");
  }

  @Test
  void understand_payablesComingDue_areOfTheirDueDates() {
    assertThat(sql("what do we have to pay in the next 30 days?"))
        .contains("due_date >= DATE '2025-10-01' AND due_date < DATE '2025-10-31'")
        .contains("status = 'open'");
    assertThat(sql("payables by due month")).contains("DATE_TRUNC('month', due_date)");
    assertThat(sql("staff by hire year")).contains("DATE_TRUNC('year', hire_date)");
  }

  @Test
  void understand_staffWhoCameOrLeft_areCountedByThatDay() {
    assertThat(sql("how many people joined each year?"))
        .contains("DATE_TRUNC('year', hire_date)")
        .contains("COUNT(*)");
    assertThat(sql("new hires in 2024")).contains("hire_date >= DATE '2024-01-01'");
    assertThat(sql("leavers by year"))
        .contains("DATE_TRUNC('year', leave_date)")
        .contains("leave_date IS NOT NULL");
  }

  @Test
  void understand_overYear_isTheTimeOfBookings() {
    assertThat(sql("cumulative operating expenses over 2024, month by month"))
        .contains("posting_date >= DATE '2024-01-01'")
        .doesNotContain("HAVING");
  }

  @Test
  void understand_accountAsShare_dividesByOtherAccounts() {
    for (String question :
        List.of(
            "travel as a percentage of revenue in 2024",
            "travel costs as a share of revenue in 2024",
            "what share of revenue was spent on travel in 2024?")) {
      assertThat(sql(question))
          .contains("SUM(ge.amount) FILTER (WHERE a.account_name = 'Travel'")
          .contains("/ NULLIF(SUM(ge.amount) FILTER (WHERE a.account_class = 'Revenue'), 0)");
    }
  }
}
