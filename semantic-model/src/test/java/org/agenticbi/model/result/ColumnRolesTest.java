package org.agenticbi.model.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ColumnRolesTest {

  @Test
  void types_giveTimeAndFlag() {
    assertThat(role("ordered", ColumnType.DATE, "2026-01-31")).isEqualTo(ColumnRole.TIME);
    assertThat(role("paid", ColumnType.BOOLEAN, true)).isEqualTo(ColumnRole.FLAG);
    assertThat(role("is_paid", ColumnType.INTEGER, 0, 1)).isEqualTo(ColumnRole.FLAG);
  }

  @Test
  void periodText_isTimeWithItsFormat() {
    assertThat(column("month", ColumnType.TEXT, "2026-01", null, "2026-02"))
        .isEqualTo(new Column("month", ColumnType.TEXT, ColumnRole.TIME, null, "month"));
    assertThat(column("quarter", ColumnType.TEXT, "2026-Q1").format()).isEqualTo("quarter");
    assertThat(column("fiscal_year", ColumnType.INTEGER, 2024, 2025).format()).isEqualTo("year");
    assertThat(role("month", ColumnType.TEXT, "2026-01", "unknown")).isEqualTo(ColumnRole.CATEGORY);
    assertThat(role("month", ColumnType.TEXT, "2026-13")).isEqualTo(ColumnRole.CATEGORY);
  }

  @Test
  void numbers_areMeasuresUnlessTheyNameThings() {
    assertThat(role("revenue", ColumnType.DECIMAL, 1.5, 2)).isEqualTo(ColumnRole.MEASURE);
    assertThat(role("customer_id", ColumnType.INTEGER, 1, 1)).isEqualTo(ColumnRole.IDENTIFIER);
    assertThat(role("customerId", ColumnType.INTEGER, 7)).isEqualTo(ColumnRole.IDENTIFIER);
    assertThat(role("count(customer_id)", ColumnType.INTEGER, 7)).isEqualTo(ColumnRole.MEASURE);
    assertThat(role("month", ColumnType.INTEGER, 1, 12)).isEqualTo(ColumnRole.CATEGORY);
    assertThat(role("month", ColumnType.INTEGER, 1, 120)).isEqualTo(ColumnRole.MEASURE);
    assertThat(role("year", ColumnType.INTEGER, 3, 4)).isEqualTo(ColumnRole.MEASURE);
  }

  @Test
  void firstWholeNumber_besideAnAggregate_isCategory() {
    ResultTable table =
        new ResultTable(
            List.of(
                new Column("floor", ColumnType.INTEGER, null, null, null),
                new Column("count(*)", ColumnType.INTEGER, null, null, null)),
            List.of(List.of(1, 20), List.of(2, 20)));
    assertThat(ColumnRoles.complete(table))
        .extracting(Column::role)
        .containsExactly(ColumnRole.CATEGORY, ColumnRole.MEASURE);
  }

  @Test
  void text_isPlaceLabelOrProse() {
    assertThat(role("ship_country", ColumnType.TEXT, "Peru")).isEqualTo(ColumnRole.GEOGRAPHY);
    assertThat(role("status", ColumnType.TEXT, "Open", "Paid")).isEqualTo(ColumnRole.CATEGORY);
    assertThat(role("note", ColumnType.TEXT, "x".repeat(90))).isEqualTo(ColumnRole.TEXT);
    assertThat(role("promo_code", ColumnType.TEXT, "A1", "B2")).isEqualTo(ColumnRole.IDENTIFIER);
  }

  @Test
  void whatWasGiven_stays() {
    Column given = new Column("pct", ColumnType.DECIMAL, ColumnRole.CATEGORY, "points", "decimal");
    assertThat(ColumnRoles.complete(new ResultTable(List.of(given), List.of(List.of(1.0)))))
        .containsExactly(given);
  }

  @Test
  void percentInTheName_givesTheUnit() {
    assertThat(column("growth_pct", ColumnType.DECIMAL, 12.5).unit()).isEqualTo("percent");
  }

  @Test
  void shortRow_isRefusedAndNamed() {
    List<Column> columns = List.of(new Column("a", ColumnType.TEXT, null, null, null));
    assertThatThrownBy(() -> new ResultTable(columns, List.of(List.of("x"), List.of())))
        .isInstanceOf(RequestFailedException.class)
        .hasMessage("Row 1 has 0 values, but there are 1 columns.");
  }

  @Test
  void label_readsAsAPersonWrites() {
    assertThat(ColumnName.label("total_amount")).isEqualTo("Total amount");
    assertThat(ColumnName.label("customerId")).isEqualTo("Customer ID");
    assertThat(ColumnName.label("count(*)")).isEqualTo("count(*)");
    assertThat(ColumnName.label("")).isEmpty();
  }

  private static @Nullable ColumnRole role(String name, ColumnType type, Object... values) {
    return column(name, type, values).role();
  }

  private static Column column(String name, ColumnType type, @Nullable Object... values) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (Object value : values) {
      rows.add(Arrays.asList(value));
    }
    Column column = new Column(name, type, null, null, null);
    return ColumnRoles.complete(new ResultTable(List.of(column), rows)).getFirst();
  }
}
