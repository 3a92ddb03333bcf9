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

/** Tables whose rows name other rows of their own: managers, parents, who referred whom. */
final class SelfKeyTest {

  private final RuleReader engine = engine();

  private static RuleReader engine() {
    Catalog catalog =
        RoleAssignment.assign(
            new Catalog(
                "staff",
                "duckdb",
                "1",
                List.of(
                    new TableDraft("employee", 400, "emp_no")
                        .name("emp_nm", "Ada Lovelace", "Grace Hopper")
                        .above("mgr_no", 20, 0.1)
                        .date("hire_dt", "2015-01-01", "2025-06-01")
                        .missingDate("term_dt", "2016-01-01", "2025-08-01")
                        .table(),
                    new TableDraft("account", 300, "account_id")
                        .name("account_name", "Acme Group", "Acme Foods")
                        .above("parent_account_id", 9, 0.8)
                        .above("referred_by", 30, 0.7)
                        .table()),
                List.of(
                    TableDraft.key("employee.mgr_no employee.emp_no"),
                    TableDraft.key("account.parent_account_id account.account_id"),
                    TableDraft.key("account.referred_by account.account_id"))));
    return new RuleReader(new Schema(catalog, ModelDraft.of(catalog)), EngineOptions.normal());
  }

  private Reading answer(String question) {
    Outcome outcome =
        engine.understand(new Question(question, LocalDate.of(2025, 10, 15), List.of()));
    assertThat(outcome).describedAs(question).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading();
  }

  private String sql(String question) {
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(answer(question).statement())
        .replaceAll("\\s+", " ")
        .replace("\"", "");
  }

  @Test
  void understand_whoReportsToSomebody_testsTheKeyOfTheRowAbove() {
    assertThat(sql("which employees report to Ada Lovelace"))
        .isEqualTo(
            "SELECT emp_nm FROM employee WHERE mgr_no IN"
                + " ( SELECT emp_no FROM employee WHERE emp_nm = 'Ada Lovelace' )");
    assertThat(answer("how many employees report to Ada Lovelace").explanation())
        .isEqualTo("Number of employee, below emp nm Ada Lovelace (by mgr no), without term dt.");
  }

  @Test
  void understand_whatBelongsToAnother_takesTheParent() {
    assertThat(sql("child accounts of Acme Group")).contains("WHERE parent_account_id IN");
    assertThat(sql("accounts referred by Acme Group")).contains("WHERE referred_by IN");
    assertThat(sql("how many sub-accounts are there")).contains("parent_account_id IS NOT NULL");
  }

  @Test
  void understand_nameOfTheRowAbove_joinsTheTableToItself() {
    assertThat(sql("employees with their managers"))
        .isEqualTo(
            "SELECT e.emp_nm, e2.emp_nm AS mgr_emp_nm FROM employee AS e"
                + " LEFT JOIN employee AS e2 ON e2.emp_no = e.mgr_no");
    assertThat(sql("sub-accounts with the name of their parent"))
        .contains("a2.account_name AS parent_account_account_name")
        .contains("WHERE a.parent_account_id IS NOT NULL");
  }

  @Test
  void understand_nobodyAbove_testsForNone() {
    assertThat(sql("employees without a manager")).contains("WHERE mgr_no IS NULL");
    assertThat(sql("who is our longest serving employee")).contains("ORDER BY hire_dt");
  }

  @Test
  void understand_rowsBelow_countsThem() {
    assertThat(sql("which managers have more than five direct reports"))
        .isEqualTo(
            "SELECT emp_nm FROM employee AS e WHERE"
                + " ( SELECT COUNT(*) FROM employee WHERE mgr_no = e.emp_no ) > 5");
    assertThat(sql("employees who do not manage anyone"))
        .contains("WHERE NOT EXISTS ( SELECT 1 FROM employee WHERE mgr_no = e.emp_no )");
    assertThat(answer("employees without direct reports").explanation())
        .isEqualTo("Employee, with none directly below (by mgr no).");
    assertThat(sql("number of direct reports per manager"))
        .contains("COUNT(*)")
        .contains("LEFT JOIN employee AS e2 ON e2.emp_no = e.mgr_no");
    assertThat(sql("who has the most direct reports")).contains("DESC").contains("LIMIT 1");
  }

  @Test
  void understand_againstTheRowAbove_comparesBoth() {
    assertThat(sql("employees hired before their own manager"))
        .isEqualTo(
            "SELECT emp_nm, hire_dt FROM employee AS e WHERE EXISTS ( SELECT 1 FROM employee"
                + " WHERE emp_no = e.mgr_no AND e.hire_dt < hire_dt )");
  }
}
