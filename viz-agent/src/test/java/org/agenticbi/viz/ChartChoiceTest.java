package org.agenticbi.viz;

import static org.agenticbi.viz.Asked.about;
import static org.agenticbi.viz.Asked.months;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.agenticbi.protocol.ChartAlternative;
import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.ColumnRole;
import org.junit.jupiter.api.Test;

class ChartChoiceTest {

  private static final Object[] REGIONS = {"North", "South", "East", "West"};

  @Test
  void oneRow_isNumbers() {
    assertThat(about().decimal("revenue", 3.5).chartType()).isEqualTo("kpi");
    assertThat(about().decimal("revenue", 3.5).whole("orders", 7).chartType()).isEqualTo("kpi");
    assertThat(about().text("promo", "X").decimal("revenue", 9.0).chartType()).isEqualTo("kpi");
  }

  @Test
  void noRowsOrNoMeasure_isTable() {
    assertThat(about().text("name").decimal("revenue").chartType()).isEqualTo("table");
    assertThat(about().text("name", "A", "B").chartType()).isEqualTo("table");
    assertThat(about().text("name", "A", "B").answer().chartSpec()).isNull();
  }

  @Test
  void measureOverTime_isLine_andColumnsWhenFew() {
    assertThat(overMonths(12).chartType()).isEqualTo("line");
    assertThat(alternatives(overMonths(12).answer())).contains("bar", "area", "table");
    assertThat(overMonths(2).chartType()).isEqualTo("bar");
    assertThat(about().whole("year", 2023, 2024, 2025).decimal("sales", 1, 2, 3).chartType())
        .isEqualTo("bar");
    assertThat(
            about()
                .text("quarter", "2024-Q1", "2024-Q2", "2024-Q3", "2024-Q4")
                .decimal("sales", 1, 2, 3, 4)
                .chartType())
        .isEqualTo("line");
  }

  @Test
  void fewMonthsOutOfMany_areColumns_becauseALineWouldBridgeTheGaps() {
    assertThat(
            about()
                .date("month", "2024-01-01", "2024-09-01", "2025-02-01", "2025-05-01")
                .decimal("cash", 1, 2, 3, 4)
                .chartType())
        .isEqualTo("bar");
  }

  @Test
  void growth_isColumnsWithSigns() {
    Asked asked =
        about()
            .date("month", (Object[]) months(5))
            .decimal("growth", null, 0.1, -0.2, 0.05, 0.01)
            .metric("growth", "Growth", "growth", null, "percent");
    assertThat(asked.chartType()).isEqualTo("bar");
    assertThat(asked.specification().toString()).contains("\"datum\":0");
  }

  @Test
  void measureByLabel_isBars_lyingWhenLabelsAreLong() {
    Asked upright = about().text("region", REGIONS).decimal("revenue", 4, 3, 2, 1);
    assertThat(upright.chartType()).isEqualTo("bar");
    assertThat(upright.specification().at("/encoding/x/field").stringValue()).isEqualTo("region");
    Object[] names = {"International Trading Company", "Northern Lights Logistics", "Harbor Ltd"};
    Asked lying = about().text("customer", names).decimal("revenue", 3, 2, 1);
    assertThat(lying.specification().at("/encoding/y/field").stringValue()).isEqualTo("customer");
    assertThat(lying.specification().at("/encoding/y/sort").isNull()).isTrue();
  }

  @Test
  void tooManyLabels_areATable_withTheFirstOfThemAsBars() {
    ChartGenerationResponse answer =
        about()
            .text("product", IntStream.range(0, 90).mapToObj(it -> "P" + it).toArray())
            .decimal("revenue", IntStream.range(0, 90).mapToObj(it -> 90.0 - it).toArray())
            .answer();
    assertThat(answer.alternatives())
        .anySatisfy(other -> {
          assertThat(other.chartType()).isIn("bar", "table");
          assertThat(other.reason()).isNotEmpty();
        });
    assertThat(answer.chartType()).isIn("table", "bar");
  }

  @Test
  void identifiers_areNeverMeasuresNorLabelsWhenThereAreBetterOnes() {
    assertThat(about().text("name", "A", "B").whole("customer_id", 7, 9).chartType())
        .isEqualTo("table");
    Asked named = about().whole("store_id", 1, 2).text("store", "A", "B").decimal("revenue", 2, 1);
    assertThat(named.specification().at("/encoding/x/field").stringValue()).isEqualTo("store");
    assertThat(about().whole("order_id", 1, 2, 3).decimal("total", 3, 2, 1).chartType())
        .isNotEqualTo("point");
  }

  @Test
  void repeatedNames_areToldApartByTheirIdentifier() {
    String drawn =
        about()
            .whole("customer_id", 1, 2, 3)
            .text("name", "Ann", "Ann", "Bob")
            .decimal("revenue", 3, 2, 1)
            .specification()
            .toString();
    assertThat(drawn).contains("customer_id").contains(" · ");
  }

  @Test
  void timeAndLabel_isALineForEach() {
    assertThat(series(4).chartType()).isEqualTo("line");
    assertThat(series(4).specification().at("/encoding/color/field").stringValue())
        .isEqualTo("channel");
  }

  @Test
  void manySeries_areGroupedWhenTheyAddUp_andNotDrawnAsLinesWhenNot() {
    assertThat(series(12).revenue().specification().toString()).contains("'Other'");
    assertThat(
            series(12)
                .metric("revenue", "Average revenue", "average", null, null)
                .by("month", "Month", ColumnRole.TIME, "month")
                .chartType())
        .isNotEqualTo("line");
  }

  @Test
  void twoLabels_areGroupedBars_andNestedOnesColoured() {
    assertThat(grid(4, 3).chartType()).isEqualTo("grouped_bar");
    assertThat(alternatives(grid(4, 3).answer())).contains("stacked_bar", "percent_bar");
    assertThat(grid(9, 9).chartType()).isEqualTo("rect");
    Asked nested =
        about()
            .text("region", "N", "N", "S", "S", "W", "W")
            .text("store", "N1", "N2", "S1", "S2", "W1", "W2")
            .decimal("revenue", 6, 5, 4, 3, 2, 1);
    assertThat(nested.chartType()).isEqualTo("bar");
    assertThat(nested.specification().at("/layer/0/encoding/color/field").stringValue())
        .isEqualTo("region");
  }

  @Test
  void measuresOfOneUnit_standSideBySide_ofTwoUnitsOnTwoAxes() {
    assertThat(
            about()
                .text("department", "A", "B", "C")
                .decimal("budget", 10, 20, 30)
                .decimal("actual", 11, 19, 33)
                .chartType())
        .isEqualTo("grouped_bar");
    Asked combo =
        about()
            .whole("year", 2022, 2023, 2024, 2025)
            .whole("invoices", 4, 5, 6, 7)
            .decimal("amount", 40_000, 50_000, 60_000, 70_000);
    assertThat(combo.chartType()).isEqualTo("line");
    assertThat(combo.specification().at("/resolve/scale/y").stringValue()).isEqualTo("independent");
  }

  @Test
  void numbersOfOurCalendar_areNamed() {
    Asked days =
        about()
            .whole("day_of_week", 6, 1, 3)
            .whole("orders", 9, 5, 7)
            .metric("orders", "number of orders", "count", null, "integer")
            .by("day_of_week", "day of week", ColumnRole.CATEGORY, null);
    assertThat(days.specification().toString())
        .contains("[datum[\\\"day_of_week\\\"] - 1]")
        .contains("\"sort\":[\"Monday\",\"Wednesday\",\"Saturday\"]");
    assertThat(days.sentences().getFirst())
        .isEqualTo("Saturday comes first in Number of orders with 9.");
    Asked foreign = about().whole("day_of_week", 6, 1, 3).whole("count", 9, 5, 7);
    assertThat(foreign.specification().toString()).doesNotContain("Monday");
  }

  @Test
  void shares_areAPie_whenTheyAreTheWhole() {
    Asked shares =
        about()
            .text("channel", "Web", "Store", "Phone")
            .decimal("share", 0.5, 0.3, 0.2)
            .metric("share", "Share", "share", null, "percent");
    assertThat(shares.chartType()).isEqualTo("arc");
    assertThat(
            about()
                .text("channel", "Web", "Store", "Phone")
                .decimal("margin_pct", 50.0, 30.0, 20.0)
                .chartType())
        .isEqualTo("bar");
  }

  @Test
  void twoMeasures_arePoints() {
    assertThat(about().decimal("height", 1, 2, 3).decimal("weight", 4, 5, 7).chartType())
        .isEqualTo("point");
  }

  @Test
  void wish_isHonouredWhenItFits() {
    assertThat(overMonths(12).wish("bar chart").chartType()).isEqualTo("bar");
    assertThat(grid(4, 3).wish("Stacked bar").chartType()).isEqualTo("stacked_bar");
    assertThat(grid(4, 3).wish("bar").chartType()).isEqualTo("grouped_bar");
    assertThat(grid(4, 3).wish("heat map").chartType()).isEqualTo("rect");
    assertThat(overMonths(12).wish("table").chartType()).isEqualTo("table");
    assertThat(about().decimal("value", 1, 2, 2, 3, 3, 3, 4, 9).wish("histogram").chartType())
        .isEqualTo("histogram");
  }

  @Test
  void wish_isRefusedWithAReasonWhenItDoesNotFit() {
    Asked negative = about().text("region", REGIONS).decimal("profit", 4, -3, 2, 1).wish("pie");
    assertThat(negative.chartType()).isEqualTo("bar");
    assertThat(negative.answer().insights().getFirst().kind()).isEqualTo("chart_choice");
    assertThat(negative.sentences().getFirst())
        .isEqualTo(
            "A pie chart does not fit: parts of a whole cannot be negative, nor all be zero."
                + " Shown instead: a bar chart.");
    assertThat(about().text("r", REGIONS).decimal("v", 1, 2, 3, 4).wish("sankey").sentences())
        .first()
        .asString()
        .startsWith("\"sankey\" is not a kind of chart known here.");
  }

  @Test
  void alternatives_eachHaveAReasonAndAllButTheTableASpecification() {
    for (ChartAlternative other : series(4).answer().alternatives()) {
      assertThat(other.reason()).endsWith(".");
      assertThat(other.chartSpec() == null).isEqualTo(other.chartType().equals("table"));
    }
  }

  private static List<String> alternatives(ChartGenerationResponse answer) {
    return answer.alternatives().stream().map(ChartAlternative::chartType).toList();
  }

  private static Asked overMonths(int count) {
    Object[] amounts = IntStream.range(0, count).mapToObj(it -> 100.0 + it).toArray();
    return about().date("month", (Object[]) months(count)).decimal("revenue", amounts);
  }

  private static Asked series(int count) {
    Object[] time = new Object[6 * count];
    Object[] names = new Object[6 * count];
    Object[] amounts = new Object[6 * count];
    Arrays.setAll(time, it -> months(6)[it / count]);
    Arrays.setAll(names, it -> "Channel " + it % count);
    Arrays.setAll(amounts, it -> 100.0 + it);
    return about().date("month", time).text("channel", names).decimal("revenue", amounts);
  }

  private static Asked grid(int bands, int colours) {
    Object[] first = new Object[bands * colours];
    Object[] second = new Object[bands * colours];
    Object[] amounts = new Object[bands * colours];
    Arrays.setAll(first, it -> "R" + it / colours);
    Arrays.setAll(second, it -> "C" + it % colours);
    Arrays.setAll(amounts, it -> 100.0 + it * 7 % 31);
    return about().text("region", first).text("channel", second).decimal("revenue", amounts);
  }
}
