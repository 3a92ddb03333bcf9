package org.agenticbi.backend.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentFilter;
import org.agenticbi.protocol.IntentMetric;
import org.agenticbi.protocol.IntentTimeWindow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each rule as input to output. */
final class NextQuestionRulesTest {

  private static final IntentMetric REVENUE =
      new IntentMetric("revenue", "Revenue", "sum", "sales.amount", "USD", "currency");
  private static final IntentDimension REGION =
      new IntentDimension("region", "Region", "sales.region", ColumnRole.CATEGORY, null);
  private static final IntentDimension MONTH =
      new IntentDimension("month", "Month", "sales.month", ColumnRole.TIME, "month");
  private static final IntentTimeWindow YEAR_2024 =
      new IntentTimeWindow("sales.month", "2024-01-01", "2024-12-31", "2024");
  private static final List<Column> COLUMNS =
      List.of(
          new Column("region", ColumnType.TEXT, null, null, null),
          new Column("revenue", ColumnType.DECIMAL, null, null, null));

  private static AnsweredQuestion answered(
      List<IntentMetric> metrics,
      List<IntentDimension> dimensions,
      List<IntentFilter> filters,
      @Nullable IntentTimeWindow window,
      List<List<@Nullable Object>> rows) {
    Intent intent =
        new Intent(
            "Title", metrics, dimensions, filters, window, null, null, List.of(), null, null);
    return new AnsweredQuestion(intent, Vocabularies.shop(), COLUMNS, rows);
  }

  private static AnsweredQuestion revenueByRegion(@Nullable IntentTimeWindow window) {
    return answered(
        List.of(REVENUE),
        List.of(REGION),
        List.of(),
        window,
        List.of(List.of("North", 5), List.of("West", 9.5)));
  }

  private static AnsweredQuestion revenueByMonth(@Nullable IntentTimeWindow window) {
    return answered(
        List.of(REVENUE), List.of(MONTH), List.of(), window, List.of(List.of("2024-01", 7)));
  }

  @Test
  void previousPeriod_followsANamedPeriod() {
    assertThat(new PreviousPeriod().questions(revenueByRegion(YEAR_2024)))
        .containsExactly("Revenue by region in 2024 compared with 2023");
    assertThat(new PreviousPeriod().questions(revenueByRegion(null))).isEmpty();
    assertThat(new PreviousPeriod().questions(revenueByMonth(YEAR_2024))).isEmpty();
  }

  @Test
  void quartersAndMonths_areComparedWithTheOneBefore() {
    IntentTimeWindow quarter =
        new IntentTimeWindow("sales.month", "2025-01-01", "2025-03-31", "last quarter");
    IntentTimeWindow month =
        new IntentTimeWindow("sales.month", "2024-03-01", "2024-03-31", "March");
    assertThat(new PreviousPeriod().questions(revenueByRegion(quarter)))
        .containsExactly("Revenue by region in Q1 2025 compared with Q4 2024");
    assertThat(new PreviousPeriod().questions(revenueByRegion(month)))
        .containsExactly("Revenue by region in March 2024 compared with February 2024");
  }

  @Test
  void leader_isLookedInto() {
    assertThat(new DrillIntoLeader().questions(revenueByRegion(YEAR_2024)))
        .containsExactly("Revenue by month for West in 2024");
  }

  @Test
  void grain_becomesFinerOrCoarser() {
    assertThat(new OtherGrain().questions(revenueByRegion(null)))
        .containsExactly("Revenue by month");
    assertThat(new OtherGrain().questions(revenueByMonth(YEAR_2024)))
        .containsExactly("Revenue by quarter in 2024");
  }

  @Test
  void otherDimension_leavesOutWhatIsThereAlready() {
    assertThat(new OtherDimension().questions(revenueByRegion(null)))
        .containsExactly("Revenue by product");
    AnsweredQuestion filtered =
        answered(
            List.of(REVENUE),
            List.of(MONTH),
            List.of(new IntentFilter("region is West", "sales.region", "=", List.of("West"))),
            null,
            List.of(List.of("2024-01", 7)));
    assertThat(new OtherDimension().questions(filtered))
        .containsExactly("Revenue by product for West");
    AnsweredQuestion ofTwo =
        answered(
            List.of(REVENUE),
            List.of(MONTH),
            List.of(
                new IntentFilter("West or North", "sales.region", "in", List.of("West", "North"))),
            null,
            List.of(List.of("2024-01", 7)));
    assertThat(new OtherDimension().questions(ofTwo))
        .containsExactly("Revenue by product for West and North");
  }

  @Test
  void topFew_needsMoreThanAFew() {
    assertThat(new TopFew().questions(revenueByRegion(null))).isEmpty();
    List<List<@Nullable Object>> rows =
        List.of(
            List.of("A", 1),
            List.of("B", 2),
            List.of("C", 3),
            List.of("D", 4),
            List.of("E", 5),
            List.of("F", 6));
    assertThat(
            new TopFew()
                .questions(answered(List.of(REVENUE), List.of(REGION), List.of(), null, rows)))
        .containsExactly("Top 5 regions by revenue");
  }

  @Test
  void share_isForOneGroupOfWhatAddsUp() {
    assertThat(new ShareOfTotal().questions(revenueByRegion(YEAR_2024)))
        .containsExactly("Share of revenue by region in 2024");
    assertThat(new ShareOfTotal().questions(revenueByMonth(YEAR_2024))).isEmpty();
  }

  @Test
  void list_leadsToAMeasure() {
    AnsweredQuestion list = answered(List.of(), List.of(REGION), List.of(), null, List.of());
    assertThat(new MeasureOfListed().questions(list))
        .containsExactly("Top 5 regions by revenue", "Top 5 regions by orders");
  }

  @Test
  void conditionsThatCannotBeSaidAgain_leaveNoSuggestionThatDropsThem() {
    AnsweredQuestion filtered =
        answered(
            List.of(REVENUE),
            List.of(REGION),
            List.of(new IntentFilter("amount over 10", "sales.amount", ">", List.of("10"))),
            YEAR_2024,
            List.of(List.of("North", 5), List.of("West", 9.5)));
    assertThat(NextQuestionRules.candidates(filtered, List.of())).isEmpty();
  }

  @Test
  void emptyAnswer_isNotAskedForAgain() {
    AnsweredQuestion nothing =
        answered(
            List.of(REVENUE), List.of(), List.of(), YEAR_2024, List.of(Arrays.asList(null, null)));
    assertThat(NextQuestionRules.candidates(nothing, List.of()))
        .containsExactly("Revenue by month", "Revenue by region", "Revenue by product");
  }

  @Test
  void candidates_goInDifferentDirectionsAndRepeatNothing() {
    assertThat(
            NextQuestionRules.candidates(
                revenueByRegion(YEAR_2024), List.of("revenue by PRODUCT in 2024?")))
        .startsWith(
            "Revenue by region in 2024 compared with 2023",
            "Revenue by month for West in 2024",
            "Revenue by month in 2024")
        .doesNotContain("Revenue by product in 2024")
        .doesNotHaveDuplicates();
  }
}
