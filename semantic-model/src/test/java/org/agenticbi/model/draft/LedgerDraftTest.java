package org.agenticbi.model.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureExpression.Calculated;
import org.agenticbi.model.semantics.MeasureText;
import org.agenticbi.model.semantics.RowCondition;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

class LedgerDraftTest {

  @Test
  void kind_isTheTypeOfTheAccountAndNotItsName() {
    assertThat(conditions("revenue"))
        .containsExactly(new RowCondition("accounts", "acct_type", false, List.of("Revenue")));
    assertThat(conditions("expenses"))
        .containsExactly(
            new RowCondition(
                "accounts", "acct_type", false, List.of("Cost of Sales", "Operating Expense")));
  }

  @Test
  void operatingExpenses_withoutWhatWasSold() {
    assertThat(conditions("operating_expenses"))
        .extracting(RowCondition::values)
        .containsExactly(List.of("Operating Expense"));
  }

  @Test
  void netResult_isWhatInterestLeavesOfTheProfit() {
    Calculated net = (Calculated) measure("net_result").orElseThrow().expression();

    assertThat(((Aggregated) net.right()).filters())
        .extracting(RowCondition::values)
        .containsExactly(List.of("Financial"));
  }

  @Test
  void budget_isOfTheRowsThatAreBudgeted() {
    assertThat(conditions("budget"))
        .containsExactly(new RowCondition("plan_lines", "scenario", false, List.of("Budget")));
    assertThat(conditions("budgeted_revenue"))
        .extracting(RowCondition::values)
        .containsExactly(List.of("Revenue"), List.of("Budget"));
  }

  @Test
  void overspend_isOfCostsOnly() {
    Calculated over = (Calculated) measure("overspend").orElseThrow().expression();

    assertThat(((Aggregated) over.left()).filters())
        .extracting(RowCondition::values)
        .containsExactly(List.of("Cost of Sales", "Operating Expense"));
    assertThat(measure("variance").orElseThrow().synonyms()).doesNotContain("overspent");
  }

  @Test
  void accountKind_ofLabels() {
    assertThat(AccountKind.of("COGS")).contains(AccountKind.GOODS);
    assertThat(AccountKind.of("Cost of goods sold")).contains(AccountKind.GOODS);
    assertThat(AccountKind.of("Operating Expenses")).contains(AccountKind.OPERATING);
    assertThat(AccountKind.of("Sales Revenue")).contains(AccountKind.EARNED);
    assertThat(AccountKind.of("Interest Expense")).contains(AccountKind.BELOW);
    assertThat(AccountKind.of("Capital expenditure")).contains(AccountKind.STANDING);
    assertThat(AccountKind.of("CapEx")).contains(AccountKind.STANDING);
    assertThat(AccountKind.of("Asset")).contains(AccountKind.STANDING);
    assertThat(AccountKind.of("DEPR")).contains(AccountKind.WRITTEN_OFF);
    assertThat(AccountKind.of("Sales and marketing")).contains(AccountKind.OPERATING);
    assertThat(AccountKind.of("Distribution revenue")).contains(AccountKind.EARNED);
    assertThat(AccountKind.of("OpEx")).contains(AccountKind.OPERATING);
    assertThat(AccountKind.of("SG&A")).contains(AccountKind.OPERATING);
    assertThat(AccountKind.of("Suspense")).isEmpty();
  }

  @Test
  void debitsAndCredits_haveTheSignOfTheirAccounts() {
    Aggregated revenue = (Aggregated) twoSided("revenue");
    Aggregated costs = (Aggregated) twoSided("operating_expenses");

    assertThat(MeasureText.of(revenue)).startsWith("SUM(journal.cr_amt - journal.dr_amt)");
    assertThat(MeasureText.of(costs)).startsWith("SUM(journal.dr_amt - journal.cr_amt)");
    assertThat(revenue.filters())
        .contains(new RowCondition("journal", "stat", false, List.of("posted")));
    assertThat(MeasureText.of(twoSided("booked_amount")))
        .startsWith(
            "SUM(IF(coa.acc_cls = 'REV', journal.cr_amt - journal.dr_amt,"
                + " journal.dr_amt - journal.cr_amt))");
  }

  @Test
  void sidesToldByAFlag_areNetted_inTheLocalCurrency() {
    Table accounts = table("coa", 6, key("acc_no"), label("acc_cls", "REV", "COGS", "OPEX"));
    Table posts =
        table(
            "gl_post",
            900,
            key("doc_no"),
            key("acc_no"),
            date("post_dt"),
            label("dc_ind", "C", "D"),
            amount("doc_amt"),
            amount("local_amt"));
    ForeignKey toAccounts =
        new ForeignKey("gl_post", List.of("acc_no"), "coa", List.of("acc_no"), 1);

    assertThat(MeasureText.of(drafted("revenue", List.of(accounts, posts), toAccounts)))
        .startsWith("SUM(IF(gl_post.dc_ind = 'D', 0 - gl_post.local_amt, gl_post.local_amt))");
    assertThat(MeasureText.of(drafted("expenses", List.of(accounts, posts), toAccounts)))
        .startsWith("SUM(IF(gl_post.dc_ind = 'D', gl_post.local_amt, 0 - gl_post.local_amt))");
  }

  @Test
  void timeAndStatus_mayStandOnTheHeader() {
    Table accounts = table("account", 6, key("account_id"), label("type", "Revenue", "Expense"));
    Table journal =
        table(
            "journal",
            300,
            key("journal_id"),
            date("posting_date"),
            label("status", "draft", "posted"));
    Table lines =
        table(
            "journal_line",
            900,
            key("line_id"),
            key("journal_id"),
            key("account_id"),
            amount("debit"),
            amount("credit"));

    Aggregated revenue =
        (Aggregated)
            drafted(
                "revenue",
                List.of(accounts, journal, lines),
                new ForeignKey(
                    "journal_line", List.of("account_id"), "account", List.of("account_id"), 1),
                new ForeignKey(
                    "journal_line", List.of("journal_id"), "journal", List.of("journal_id"), 1));

    assertThat(revenue.filters())
        .contains(new RowCondition("journal", "status", false, List.of("posted")));
  }

  @Test
  void actual_ofDoubleEntries_hasNoBalances() {
    Table accounts =
        table("account", 6, key("account_id"), label("type", "Asset", "Expense", "Revenue"));
    Table journal =
        table(
            "journal",
            900,
            key("line_id"),
            key("account_id"),
            date("posting_date"),
            amount("debit"),
            amount("credit"));
    Table budget =
        table("budget", 300, key("budget_id"), key("account_id"), date("month"), amount("amount"));

    Aggregated actual =
        (Aggregated)
            drafted(
                "actual",
                List.of(accounts, journal, budget),
                new ForeignKey(
                    "journal", List.of("account_id"), "account", List.of("account_id"), 1),
                new ForeignKey(
                    "budget", List.of("account_id"), "account", List.of("account_id"), 1));

    assertThat(actual.filters())
        .containsExactly(new RowCondition("account", "type", false, List.of("Expense", "Revenue")));
  }

  @Test
  void accountsKnownOnlyByTheirNames_giveNoExpenses() {
    Table accounts =
        table("coa", 6, key("acc_no"), label("acc_name", "Product sales", "Wages", "Energy"));
    Table posts =
        table("gl_post", 900, key("doc_no"), key("acc_no"), date("post_dt"), amount("amt"));
    Catalog catalog =
        new Catalog(
            "books",
            "sqlite",
            "1",
            List.of(accounts, posts),
            List.of(new ForeignKey("gl_post", List.of("acc_no"), "coa", List.of("acc_no"), 1)));

    assertThat(ModelDraft.of(catalog).measures())
        .extracting(Measure::name)
        .contains("booked_amount")
        .doesNotContain("expenses", "profit", "revenue");
  }

  @Test
  void actualsBesidePlans_areALedgerToo() {
    Table accounts = table("line_item", 6, key("line_id"), label("section", "Revenue", "Opex"));
    Table facts =
        table(
            "plan_fact",
            900,
            key("fact_id"),
            key("line_id"),
            label("scenario", "Actual", "Budget"),
            date("month"),
            amount("value"));

    Aggregated revenue =
        (Aggregated)
            drafted(
                "revenue",
                List.of(accounts, facts),
                new ForeignKey(
                    "plan_fact", List.of("line_id"), "line_item", List.of("line_id"), 1));

    assertThat(revenue.filters())
        .contains(new RowCondition("plan_fact", "scenario", false, List.of("Actual")));
  }

  private static MeasureExpression drafted(String name, List<Table> tables, ForeignKey... keys) {
    Catalog catalog = new Catalog("books", "sqlite", "1", tables, List.of(keys));
    return ModelDraft.of(catalog).measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow()
        .expression();
  }

  private static MeasureExpression twoSided(String name) {
    Table accounts =
        table("coa", 6, key("acc_no"), label("acc_cls", "REV", "COGS", "OPEX", "TAX", "AST"));
    Table journal =
        table(
            "journal",
            900,
            key("jl_id"),
            key("acc_no"),
            date("post_dt"),
            amount("dr_amt"),
            amount("cr_amt"),
            label("stat", "posted", "draft", "reversed"));
    ForeignKey toAccounts =
        new ForeignKey("journal", List.of("acc_no"), "coa", List.of("acc_no"), 1);
    Catalog catalog =
        new Catalog("books", "sqlite", "1", List.of(accounts, journal), List.of(toAccounts));
    return ModelDraft.of(catalog).measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow()
        .expression();
  }

  private static List<RowCondition> conditions(String name) {
    MeasureExpression expression = measure(name).orElseThrow().expression();
    return ((Aggregated) expression).filters();
  }

  private static Optional<Measure> measure(String name) {
    return ModelDraft.of(catalog()).measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst();
  }

  private static Catalog catalog() {
    Table accounts =
        table(
            "accounts",
            6,
            key("acct_no"),
            label("acct_name", "Revenue", "Consulting", "Cost of Sales", "Rent", "Travel", "Fees"),
            label("acct_type", "Revenue", "Cost of Sales", "Operating Expense", "Financial"));
    Table actuals =
        table("gl_actuals", 900, key("gl_id"), key("acct_no"), date("period_month"), amount("amt"));
    Table plan =
        table(
            "plan_lines",
            400,
            key("line_id"),
            key("acct_no"),
            label("scenario", "Budget", "Forecast"),
            date("period_month"),
            amount("plan_amt"));
    return new Catalog(
        "office",
        "sqlite",
        "1",
        List.of(accounts, actuals, plan),
        List.of(toAccounts("gl_actuals"), toAccounts("plan_lines")));
  }

  private static ForeignKey toAccounts(String from) {
    return new ForeignKey(from, List.of("acct_no"), "accounts", List.of("acct_no"), 1);
  }

  private static Table table(String name, long rows, Column... columns) {
    return new Table(name, null, rows, List.of(columns), List.of(columns[0].name()));
  }

  private static Column key(String name) {
    return column(name, ColumnType.INTEGER, ColumnRole.IDENTIFIER);
  }

  private static Column date(String name) {
    return column(name, ColumnType.DATE, ColumnRole.TIME);
  }

  private static Column amount(String name) {
    return column(name, ColumnType.DECIMAL, ColumnRole.MEASURE);
  }

  private static Column label(String name, String... values) {
    return column(name, ColumnType.TEXT, ColumnRole.CATEGORY, values);
  }

  private static Column column(String name, ColumnType type, ColumnRole role, String... values) {
    List<ValueCount> known = Arrays.stream(values).map(value -> new ValueCount(value, 1)).toList();
    Profile profile =
        new Profile(900, known.isEmpty() ? 50 : known.size(), 0, "0", "9", known, true, List.of());
    return new Column(name, type, type.name(), true, null, profile, role);
  }
}
