package org.agenticbi.model.draft;

import static org.agenticbi.model.catalog.Build.key;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Build;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.MeasureText;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

class LineCostTest {

  @Test
  void costOfGoods_isOfTheWholeRow() {
    SemanticModel model =
        sales(number("units", "1", "9"), number("revenue", "5", "900"), number("cogs", "2", "500"));

    assertThat(text(model, "profit")).isEqualTo("SUM(sales.revenue) - SUM(sales.cogs)");
  }

  @Test
  void cost_besideAStatedAmount_isOfTheWholeRow() {
    SemanticModel model =
        sales(number("units", "1", "9"), number("amount", "5", "900"), number("cost", "2", "500"));

    assertThat(text(model, "cost_of_goods_sold")).isEqualTo("SUM(sales.cost)");
  }

  @Test
  void cost_belowThePriceOfOnePiece_isOfOnePiece() {
    SemanticModel model =
        sales(
            number("qty", "1", "9"),
            number("price_per_unit", "5", "90"),
            number("cost", "2", "50"));

    assertThat(text(model, "profit"))
        .isEqualTo("SUM(sales.qty * sales.price_per_unit) - SUM(sales.qty * sales.cost)");
  }

  @Test
  void otherCosts_areNoCostsOfGoods() {
    SemanticModel model = sales(number("amount", "5", "900"), number("fuel_cost", "2", "500"));

    assertThat(model.measures()).noneMatch(measure -> measure.name().equals("profit"));
  }

  @Test
  void netAmount_comesBeforeGross() {
    SemanticModel model = sales(number("gross_sales", "5", "900"), number("net_sales", "4", "800"));

    assertThat(text(model, "revenue")).isEqualTo("SUM(sales.net_sales)");
  }

  @Test
  void pay_isGrossForWhoPaysIt() {
    Table runs =
        new Table(
            "payroll_run",
            null,
            400,
            List.of(number("net_pay", "4", "800"), number("gross_pay", "5", "900")),
            List.of());

    assertThat(SaleFinder.total(runs)).get().extracting(Column::name).isEqualTo("gross_pay");
  }

  @Test
  void priceCharged_comesBeforeTheListPrice() {
    SemanticModel model =
        sales(
            number("qty", "1", "9"),
            number("list_price", "5", "90"),
            number("sale_price", "2", "50"));

    assertThat(text(model, "revenue")).isEqualTo("SUM(sales.qty * sales.sale_price)");
  }

  private static String text(SemanticModel model, String name) {
    return model.measures().stream()
        .filter(measure -> measure.name().equals(name))
        .map(measure -> MeasureText.of(measure.expression()))
        .findFirst()
        .orElseThrow();
  }

  private static SemanticModel sales(Column... numbers) {
    List<Column> columns =
        Stream.concat(
                Stream.of(
                    column("sale_id", ColumnType.INTEGER, ColumnRole.IDENTIFIER),
                    column("store_id", ColumnType.INTEGER, ColumnRole.IDENTIFIER),
                    column("sold_on", ColumnType.DATE, ColumnRole.TIME)),
                Stream.of(numbers))
            .toList();
    Table stores =
        new Table(
            "stores",
            null,
            5,
            List.of(column("store_id", ColumnType.INTEGER, ColumnRole.IDENTIFIER)),
            List.of("store_id"));
    return ModelDraft.of(
        Build.catalog(
            List.of(stores, new Table("sales", null, 400, columns, List.of("sale_id"))),
            key("sales", "store_id", "stores", "store_id")));
  }

  private static Column column(String name, ColumnType type, ColumnRole role) {
    return new Column(name, type, type.name(), true, null, null, role);
  }

  private static Column number(String name, String... values) {
    return new Column(
        name,
        ColumnType.DECIMAL,
        "DECIMAL(9,2)",
        true,
        null,
        Build.values(List.of(), values),
        ColumnRole.MEASURE);
  }
}
