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
