package org.agenticbi.model.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.Dataset;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
import org.agenticbi.model.semantics.MeasureText;
import org.agenticbi.model.semantics.RowExpression;
import org.agenticbi.model.semantics.RowExpression.Arithmetic;
import org.agenticbi.model.semantics.RowExpression.OrZero;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

class ModelDraftTest {

  @Test
  void revenue_ofLinesWithDiscounts() {
    Measure revenue = revenue(draft());

    assertThat(revenue.table()).isEqualTo("order_lines");
    RowExpression row = ((Aggregated) revenue.expression()).row();
    assertThat(row).isInstanceOf(Arithmetic.class);
    Arithmetic less = (Arithmetic) ((Arithmetic) row).right();
    assertThat(less.operator()).isEqualTo('-');
    assertThat(less.right()).as("a discount that is not there is none").isInstanceOf(OrZero.class);
  }

  @Test
  void time_ofOrdersAndTheirLines() {
    assertThat(draft().datasets())
        .extracting(Dataset::table, Dataset::defaultTimeColumn)
        .contains(tuple("orders", "order_date"), tuple("order_lines", "orders.order_date"));
  }

  @Test
  void ledger_measuresOfItsKinds() {
    SemanticModel model = ledger();

    assertThat(model.measures())
        .extracting(Measure::name)
        .contains("revenue", "expenses", "profit", "operating_expenses", "gross_profit");
    assertThat(text(model, "expenses"))
        .isEqualTo("SUM(postings.amount) FILTER (WHERE accounts.kind IN ('COGS', 'OPEX'))");
    assertThat(text(model, "gross_profit"))
        .isEqualTo(
            "SUM(postings.amount) FILTER (WHERE accounts.kind = 'Revenue') -"
                + " SUM(postings.amount) FILTER (WHERE accounts.kind = 'COGS')");
  }

  @Test
  void plan_besideWhatWasBooked() {
    SemanticModel model = ledger();

    assertThat(text(model, "budget")).isEqualTo("SUM(budgets.planned_amount)");
    assertThat(text(model, "variance"))
        .isEqualTo("SUM(postings.amount) - SUM(budgets.planned_amount)");
  }

  @Test
  void amount_ofSupplierBills_isSpendAndWhatIsOpenIsPayable() {
    SemanticModel model = ledger();

    assertThat(text(model, "vendor_bill_amount")).isEqualTo("SUM(vendor_bills.total_amount)");
    assertThat(measure(model, "vendor_bill_amount").synonyms()).contains("supplier spend");
    assertThat(text(model, "payables"))
        .isEqualTo(
            "SUM(vendor_bills.total_amount) FILTER (WHERE vendor_bills.status IN ('in review',"
                + " 'partPaid'))");
    assertThat(measure(model, "payables").semiAdditive()).isTrue();
  }

  private static String text(SemanticModel model, String name) {
    return MeasureText.of(measure(model, name).expression());
  }

  private static Measure measure(SemanticModel model, String name) {
    return model.measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static SemanticModel ledger() {
    Table accounts =
        table("accounts", 20, key("account_id"), kinds("kind", "Revenue", "COGS", "OPEX"));
    Table postings =
        table(
            "postings",
            900,
            key("posting_id"),
            key("account_id"),
            date("posting_date"),
            number("amount", "900", 0));
    Table budgets =
        table(
            "budgets",
            240,
            key("budget_id"),
            key("account_id"),
            date("month"),
            number("planned_amount", "900", 0));
    Table bills =
        table(
            "vendor_bills",
            400,
            key("bill_id"),
            date("bill_date"),
            number("total_amount", "900", 0),
            kinds("status", "paid", "partPaid", "in review", "rejected", "writtenOff"));
    return ModelDraft.of(
        new Catalog(
            "books",
            "sqlite",
            "1",
            List.of(accounts, postings, budgets, bills),
            List.of(
                new ForeignKey(
                    "postings", List.of("account_id"), "accounts", List.of("account_id"), 1),
                new ForeignKey(
                    "budgets", List.of("account_id"), "accounts", List.of("account_id"), 1))));
  }

  private static Column kinds(String name, String... values) {
    List<ValueCount> counts = Stream.of(values).map(value -> new ValueCount(value, 10)).toList();
    Profile profile = new Profile(300, values.length, 0, null, null, counts, true, List.of());
    return new Column(name, ColumnType.TEXT, "TEXT", true, null, profile, ColumnRole.CATEGORY);
  }

  private static Measure revenue(SemanticModel model) {
    return model.measures().stream()
        .filter(measure -> measure.name().equals("revenue"))
        .findFirst()
        .orElseThrow();
  }

  private static SemanticModel draft() {
    Table customers = table("customers", 50, key("customer_id"));
    Table orders =
        table(
            "orders",
            100,
            key("order_id"),
            key("customer_id"),
            date("shipped_date"),
            date("order_date"));
    Table lines =
        table(
            "order_lines",
            300,
            key("order_id"),
            number("quantity", "9", 0),
            number("unit_price", "99.5", 0),
            number("discount", "0.25", 0.5));
    return ModelDraft.of(
        new Catalog(
            "shop",
            "sqlite",
            "1",
            List.of(customers, orders, lines),
            List.of(
                new ForeignKey(
                    "orders", List.of("customer_id"), "customers", List.of("customer_id"), 1),
                new ForeignKey(
                    "order_lines", List.of("order_id"), "orders", List.of("order_id"), 1))));
  }

  private static Table table(String name, long rows, Column... columns) {
    return new Table(name, null, rows, List.of(columns), List.of(columns[0].name()));
  }

  private static Column key(String name) {
    return column(name, ColumnType.INTEGER, ColumnRole.IDENTIFIER, "100", 0);
  }

  private static Column date(String name) {
    return column(name, ColumnType.DATE, ColumnRole.TIME, "2025-09-30", 0);
  }

  private static Column number(String name, String most, double nulls) {
    return column(name, ColumnType.DECIMAL, ColumnRole.MEASURE, most, nulls);
  }

  private static Column column(
      String name, ColumnType type, ColumnRole role, String most, double nulls) {
    Profile profile = new Profile(300, 50, nulls, "0", most, List.of(), false, List.of());
    return new Column(name, type, type.name(), true, null, profile, role);
  }
}
