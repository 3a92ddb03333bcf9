package org.agenticbi.model.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureText;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

class FinanceDraftTest {

  @Test
  void invoicesOfBothSides_areToldApart() {
    assertThat(text(sides(), "revenue"))
        .isEqualTo(
            "SUM(invoice.net) FILTER (WHERE invoice.status <> 'void' AND invoice.kind = 'AR')");
    assertThat(text(sides(), "supplier_invoice_amount"))
        .isEqualTo(
            "SUM(invoice.net) FILTER (WHERE invoice.status <> 'void' AND invoice.kind = 'AP')");
    assertThat(text(sides(), "receivables")).contains("invoice.kind = 'AR'");
    assertThat(text(sides(), "payables")).contains("invoice.kind = 'AP'");
    assertThat(text(sides(), "payments_received"))
        .isEqualTo("SUM(payment.amount) FILTER (WHERE invoice.kind = 'AR')");
    assertThat(measure(sides(), "payment_amount").synonyms()).doesNotContain("cash received");
    assertThat(measure(sides(), "revenue").synonyms()).doesNotContain("spent");
  }

  @Test
  void invoicesOfOneKind_areNotSplit() {
    Catalog bills =
        catalog(
            table(
                "invoice",
                key("inv_id"),
                date("inv_date"),
                amount("net", "0"),
                values("kind", "AR", "credit note"),
                values("status", "open", "paid")));

    assertThat(text(bills, "revenue")).isEqualTo("SUM(invoice.net)");
  }

  @Test
  void voidBills_mayBeMarkedByAFlag() {
    Catalog bills =
        catalog(
            table(
                "bill",
                key("bill_id"),
                date("bill_date"),
                amount("total", "0"),
                amount("paid_amount", "0"),
                nullable("paid_date"),
                values("is_void", "0", "1")));

    assertThat(measure(bills, "bill_amount").description()).endsWith(", except void");
    assertThat(text(bills, "bill_amount"))
        .isEqualTo("SUM(bill.total) FILTER (WHERE bill.is_void <> 1)");
    assertThat(text(bills, "receivables")).contains("bill.is_void <> 1");
  }

  @Test
  void changesOfRecurringRevenue_haveTheirKinds() {
    Catalog moves =
        catalog(
            table(
                "mrr_move",
                key("move_id"),
                date("move_month"),
                amount("delta_mrr", "-90"),
                values("move_type", "churn", "expansion", "new")));

    assertThat(text(moves, "net_new_mrr")).isEqualTo("SUM(mrr_move.delta_mrr)");
    assertThat(text(moves, "churn_mrr"))
        .isEqualTo("SUM(mrr_move.delta_mrr) FILTER (WHERE mrr_move.move_type = 'churn')");
    assertThat(measure(moves, "churn_mrr").synonyms()).contains("churned mrr", "lost mrr");
    assertThat(measure(moves, "new_mrr").synonyms()).doesNotContain("new");
  }

  @Test
  void debtsAndCash() {
    Catalog bank =
        catalog(
            table("loans", key("loan_no"), date("start_date"), amount("outstanding", "0")),
            table("cash_movements", key("movement_id"), date("booked"), amount("amount", "-5000")),
            table("depreciation", key("asset_id"), date("month"), amount("charge", "0")));

    assertThat(text(bank, "outstanding_debt")).isEqualTo("SUM(loans.outstanding)");
    assertThat(measure(bank, "outstanding_debt").semiAdditive()).isTrue();
    assertThat(text(bank, "net_cash_flow")).isEqualTo("SUM(cash_movements.amount)");
    assertThat(text(bank, "depreciation_amount")).isEqualTo("SUM(depreciation.charge)");
  }

  private static Catalog sides() {
    return catalog(
        table(
            "invoice",
            key("inv_id"),
            date("inv_date"),
            amount("net", "0"),
            values("kind", "AP", "AR"),
            values("status", "open", "paid", "void")),
        table("payment", key("pay_id"), key("inv_id"), date("pay_date"), amount("amount", "0")));
  }

  private static Catalog catalog(Table... tables) {
    List<ForeignKey> keys =
        tables.length == 2
            ? List.of(new ForeignKey("payment", List.of("inv_id"), "invoice", List.of("inv_id"), 1))
            : List.of();
    return new Catalog("books", "sqlite", "1", List.of(tables), keys);
  }

  private static Measure measure(Catalog catalog, String name) {
    return ModelDraft.of(catalog).measures().stream()
        .filter(measure -> measure.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String text(Catalog catalog, String name) {
    return MeasureText.of(measure(catalog, name).expression());
  }

  private static Table table(String name, Column... columns) {
    return new Table(name, null, 900, List.of(columns), List.of(columns[0].name()));
  }

  private static Column key(String name) {
    return column(name, ColumnType.INTEGER, ColumnRole.IDENTIFIER, "0", 0);
  }

  private static Column date(String name) {
    return column(name, ColumnType.DATE, ColumnRole.TIME, "2022-01-01", 0);
  }

  private static Column nullable(String name) {
    return column(name, ColumnType.DATE, ColumnRole.TIME, "2022-01-01", 0.2);
  }

  private static Column amount(String name, String least) {
    return column(name, ColumnType.DECIMAL, ColumnRole.MEASURE, least, 0);
  }

  private static Column values(String name, String... values) {
    List<ValueCount> counts = Stream.of(values).map(value -> new ValueCount(value, 10)).toList();
    Profile profile = new Profile(900, values.length, 0, null, null, counts, true, List.of());
    return new Column(name, ColumnType.TEXT, "TEXT", true, null, profile, ColumnRole.CATEGORY);
  }

  private static Column column(
      String name, ColumnType type, ColumnRole role, String least, double nulls) {
    Profile profile = new Profile(900, 300, nulls, least, "9000", List.of(), false, List.of());
    return new Column(name, type, type.name(), true, null, profile, role);
  }
}
