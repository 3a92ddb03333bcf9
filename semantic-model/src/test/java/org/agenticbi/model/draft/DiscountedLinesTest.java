package org.agenticbi.model.draft;

import static org.agenticbi.model.catalog.Build.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Build;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.naming.UsualNames;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.model.semantics.MeasureText;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

class DiscountedLinesTest {

  private static final Column NONE = number("weight", "DECIMAL(8,2)", "1", "20");

  @Test
  void percent_isDividedByAHundred() {
    SemanticModel model = model(number("discount_pct", "DECIMAL(5,2)", "0", "7.5", "30"), NONE);

    assertThat(text(model, "revenue"))
        .isEqualTo(
            "SUM(order_lines.quantity * order_lines.unit_price *"
                + " (1 - order_lines.discount_pct / 100))");
    assertThat(text(model, "discount_given"))
        .isEqualTo(
            "SUM(order_lines.quantity * order_lines.unit_price *"
                + " (order_lines.discount_pct / 100))");
  }

  @Test
  void fractionAndAmount_areTakenAsSuch() {
    assertThat(text(model(number("disc_pct", "DECIMAL(4,2)", "0", "0.2"), NONE), "revenue"))
        .endsWith("* (1 - order_lines.disc_pct))");
    assertThat(text(model(number("rebate_amt", "DECIMAL(8,2)", "0", "12.9"), NONE), "revenue"))
        .isEqualTo("SUM(order_lines.quantity * order_lines.unit_price - order_lines.rebate_amt)");
    assertThat(text(model(number("unit_discount", "DECIMAL(8,2)", "0", "9"), NONE), "revenue"))
        .isEqualTo(
            "SUM(order_lines.quantity * (order_lines.unit_price - order_lines.unit_discount))");
  }

  @Test
  void rateOfTheOrder_holdsForItsLines() {
    assertThat(text(model(NONE, number("discount_rate", "DECIMAL(4,1)", "0", "8")), "revenue"))
        .endsWith("* (1 - orders.discount_rate / 100))");
    assertThat(text(model(NONE, number("discount_amount", "DECIMAL(9,2)", "0", "8")), "revenue"))
        .isEqualTo("SUM(order_lines.quantity * order_lines.unit_price)");
  }

  @Test
  void rates_areAveraged() {
    SemanticModel model = model(number("tax_rate", "DECIMAL(4,2)", "7", "19"), NONE);

    assertThat(model.datasets().stream().flatMap(dataset -> dataset.fields().stream()))
        .filteredOn(field -> field.column().equals("tax_rate"))
        .extracting(Field::unit, Field::scale)
        .containsExactly(tuple("percent", 100));
  }

  @Test
  void usualName_keepsThatItIsAPercentage() {
    Column rate = number("reduction_rate", "DECIMAL(6,2)", "0", "3", "17.5");
    UsualNames names = UsualNames.of(Build.catalog(tables(rate, NONE), keys()));

    assertThat(names.catalog().tables().stream().flatMap(table -> table.columns().stream()))
        .extracting(Column::name)
        .contains("discount_percent");
    Column wage = number("room_rate", "DECIMAL(8,2)", "40", "99");
    assertThat(
            UsualNames.of(Build.catalog(tables(rate, wage), keys())).catalog().tables().stream()
                .flatMap(table -> table.columns().stream()))
        .extracting(Column::name)
        .contains("room_rate");
  }

  private static String text(SemanticModel model, String name) {
    return model.measures().stream()
        .filter(measure -> measure.name().equals(name))
        .map(measure -> MeasureText.of(measure.expression()))
        .findFirst()
        .orElseThrow();
  }

  private static SemanticModel model(Column ofLine, Column ofOrder) {
    return ModelDraft.of(Build.catalog(tables(ofLine, ofOrder), keys()));
  }

  private static List<Table> tables(Column ofLine, Column ofOrder) {
    return List.of(
        table("customers", 50, id("customer_id")),
        table("orders", 100, id("order_id"), id("customer_id"), time("order_date"), ofOrder),
        table(
            "order_lines",
            300,
            id("order_id"),
            number("quantity", "INTEGER", "1", "9"),
            number("unit_price", "DECIMAL(8,2)", "2.5", "99"),
            ofLine));
  }

  private static ForeignKey[] keys() {
    return Stream.of(
            key("orders", "customer_id", "customers", "customer_id"),
            key("order_lines", "order_id", "orders", "order_id"))
        .toArray(ForeignKey[]::new);
  }

  private static Table table(String name, long rows, Column... columns) {
    return new Table(name, null, rows, List.of(columns), List.of(columns[0].name()));
  }

  private static Column id(String name) {
    return new Column(name, ColumnType.INTEGER, "INTEGER", true, null, null, ColumnRole.IDENTIFIER);
  }

  private static Column time(String name) {
    return new Column(name, ColumnType.DATE, "DATE", true, null, null, ColumnRole.TIME);
  }

  private static Column number(String name, String type, String... values) {
    ColumnType kind = type.equals("INTEGER") ? ColumnType.INTEGER : ColumnType.DECIMAL;
    return new Column(
        name, kind, type, true, null, Build.values(List.of(), values), ColumnRole.MEASURE);
  }
}
