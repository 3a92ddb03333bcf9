package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.EarlierTurn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How something stood: balances and heads, of which the last of a time counts. */
final class SemiAdditiveTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);
  private static final String CASH = "SUM(closing_balance) AS cash_balance FROM account_balances";
  private static final String LAST = "balance_date IN ( SELECT MAX(balance_date) FROM";

  private final Catalog catalog = RoleAssignment.assign(FinanceCatalog.catalog());
  private final RuleReader engine =
      new RuleReader(new Schema(catalog, ModelDraft.of(catalog)), EngineOptions.normal());

  private Outcome ask(String text, String... earlier) {
    List<EarlierTurn> context =
        Stream.of(earlier).map(each -> new EarlierTurn(each, null)).toList();
    return engine.understand(new Question(text, AS_OF, context));
  }

  private String sql(String text, String... earlier) {
    Outcome outcome = ask(text, earlier);
    assertThat(outcome).as(text).isInstanceOf(Outcome.Answer.class);
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(((Outcome.Answer) outcome).reading().statement())
        .replaceAll("\\s+", " ")
        .replace("\"", "")
        .replaceAll("\\bh\\.", "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what is our cash position?",
        "cash balance",
        "total liquidity right now",
        "how much cash do we have?"
      })
  void understand_balanceWithoutTime_isTheLastOne(String question) {
    assertThat(sql(question))
        .isEqualTo("SELECT " + CASH + " WHERE " + LAST + " account_balances )");
  }

  @Test
  void understand_latestOfEach_isTheLastThatIsKnownOfIt() {
    assertThat(sql("latest cash balance of each company"))
        .contains("SELECT MAX(balance_date) FROM account_balances WHERE company_id =")
        .contains("GROUP BY");
    assertThat(sql("latest cash balance"))
        .isEqualTo("SELECT " + CASH + " WHERE " + LAST + " account_balances )");
  }

  @Test
  void understand_balanceOfDay_isTheLastUpToIt() {
    String upTo = "balance_date < DATE '2025-10-01'";
    assertThat(sql("cash position today"))
        .isEqualTo(
            "SELECT "
                + CASH
                + " WHERE "
                + upTo
                + " AND "
                + LAST
                + " account_balances WHERE "
                + upTo
                + " )");
    assertThat(sql("and a year ago?", "cash position today"))
        .contains("balance_date < DATE '2024-10-01'");
  }

  @Test
  void understand_balanceOfEachPeriod_isTheLastInEach() {
    assertThat(sql("cash balance at the end of each quarter"))
        .contains(LAST + " account_balances GROUP BY CAST(DATE_TRUNC('quarter', balance_date)");
    assertThat(sql("cash balance by company at the end of 2024"))
        .contains(
            LAST
                + " account_balances WHERE balance_date >= DATE '2024-01-01' AND balance_date <"
                + " DATE '2025-01-01' )");
  }

  @Test
  void understand_averageBalance_isTheMeanOverTheTimes() {
    assertThat(sql("average cash balance in 2024"))
        .startsWith("SELECT AVG(cash_balance) AS average_cash_balance FROM ( SELECT")
        .contains("GROUP BY CAST(DATE_TRUNC('month', balance_date) AS DATE) ) AS g");
  }

  @Test
  void understand_comparedBalances_areTheLastOfEachWindow() {
    assertThat(sql("compare cash balance in 2024 with 2023"))
        .contains("FILTER (WHERE balance_date >= DATE '2024-01-01'")
        .containsPattern("\\(balance_date IN \\( SELECT .* OR balance_date IN \\( SELECT");
  }

  @Test
  void understand_headsNotKnownYet_areThoseLastKnown() {
    assertThat(sql("FTE by department right now"))
        .contains(
            "SUM(actual_fte) AS fte",
            "month IN ( SELECT MAX(month) FROM headcount WHERE month < DATE '2025-10-01' AND"
                + " actual_fte IS NOT NULL )");
    assertThat(sql("planned headcount in December 2025"))
        .contains("SUM(planned_fte)", "month >= DATE '2025-12-01'");
  }

  @Test
  void understand_headsAgainstPlan_isTheirPlan() {
    assertThat(sql("headcount vs plan by department, September 2025"))
        .contains("SUM(actual_fte) AS fte", "SUM(planned_fte) AS planned_fte");
    assertThat(sql("headcount utilisation by department in August 2025"))
        .contains("SUM(actual_fte) / NULLIF(SUM(planned_fte), 0)");
  }

  @Test
  void understand_runningTotalOfBalances_isDeclined() {
    assertThat(ask("running total of cash by month")).isInstanceOf(Outcome.Decline.class);
  }

  @Test
  void understand_dailyVisitors_areSummed() {
    assertThat(sql("total visitors by store in 2024"))
        .contains("SUM(visitors)")
        .doesNotContain("SELECT MAX(");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "how much is still owed to us?",
        "current receivables",
        "outstanding amount",
        "total outstanding balance today"
      })
  void understand_receivables_areOpenInvoicesLessWhatWasPaid(String question) {
    assertThat(sql(question))
        .contains(
            "SUM(net_amount + COALESCE(tax_amount, 0)) AS receivables_part_1 FROM invoices WHERE"
                + " status IN ('open', 'partially paid')",
            "p1.receivables_part_1 - COALESCE(p2.receivables_part_2, 0) AS receivables");
  }

  @Test
  void understand_receivablesOfAnEarlierTime_areDeclined() {
    assertThat(ask("receivables at the end of 2024")).isInstanceOf(Outcome.Decline.class);
    assertThat(ask("receivables by month")).isInstanceOf(Outcome.Decline.class);
  }

  @Test
  void understand_outstandingInvoices_areTheRows() {
    assertThat(sql("how many outstanding invoices"))
        .endsWith("FROM invoices WHERE status IN ('open', 'partially paid')");
  }

  @Test
  void understand_headcountOfPeople_countsThoseWhoHaveNotLeft() {
    assertThat(sql("fitter headcount by team"))
        .isEqualTo(
            "SELECT team, COUNT(*) AS headcount FROM fitters WHERE leave_date IS NULL GROUP BY"
                + " team ORDER BY headcount DESC");
  }

  @Test
  void understand_recurringRevenue_isOfRunningContracts() {
    assertThat(sql("current MRR by product"))
        .isEqualTo(
            "SELECT product, SUM(monthly_fee) AS mrr FROM contracts WHERE status = 'active' GROUP"
                + " BY product ORDER BY mrr DESC");
    assertThat(ask("MRR by month")).isInstanceOf(Outcome.Decline.class);
  }

  @Test
  void understand_stockValue_isWhatThePiecesCost() {
    assertThat(sql("inventory value by warehouse"))
        .isEqualTo(
            "SELECT s.warehouse, SUM(s.on_hand_qty * p.unit_cost) AS stock_value FROM stock AS s"
                + " JOIN parts AS p ON p.part_id = s.part_id GROUP BY s.warehouse ORDER BY"
                + " stock_value DESC");
  }
}
