package org.agenticbi.model.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.Dataset;
import org.agenticbi.model.semantics.Measure;
import org.agenticbi.model.semantics.MeasureExpression.Aggregated;
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
