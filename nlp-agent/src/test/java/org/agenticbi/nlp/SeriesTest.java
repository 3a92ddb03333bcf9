package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKeyInference;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;
import org.junit.jupiter.api.Test;

/** Numbers that take in other periods: moving figures, changes, and parts of the calendar. */
final class SeriesTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
  private final RuleReader engine = new RuleReader(schema(), EngineOptions.normal());

  private static Schema schema() {
    Catalog catalog = RoleAssignment.assign(ForeignKeyInference.infer(ShopCatalog.catalog()));
    return new Schema(catalog, ModelDraft.of(catalog));
  }

  private Reading answer(String text) {
    Outcome outcome = engine.understand(new Question(text, AS_OF, List.of()));
    assertThat(outcome).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading();
  }

  private String sql(String text) {
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(answer(text).statement())
        .replaceAll("\\s+", " ");
  }

  private String sentence(String text) {
    return answer(text).explanation().replace(" (quantity × price of order items)", "");
  }

  @Test
  void understand_movingAverageFromAYearOn_takesInThePeriodsBefore() {
    String question = "rolling 3 month average of orders from 2024 on";

    assertThat(sql(question))
        .contains(">= DATE '2023-11-01'")
        .contains("ROWS BETWEEN 2 PRECEDING AND CURRENT ROW")
        .contains("WHERE \"month\" >= DATE '2024-01-01'");
    assertThat(sentence(question))
        .isEqualTo("Average of number of orders over 3 periods by month since 2024.");
  }

  @Test
  void understand_movingTotalByQuarter_countsQuarters() {
    String question = "12 month rolling sum of orders by quarter";

    assertThat(sql(question))
        .contains("SUM(COUNT(*)) OVER", "ROWS BETWEEN 3 PRECEDING AND CURRENT ROW");
    assertThat(sentence(question))
        .isEqualTo("Total of number of orders over 4 periods by quarter.");
  }

  @Test
  void understand_changeOfEachMonth_startsWithTheMonthBefore() {
    assertThat(sql("month over month change in number of orders, last 6 months"))
        .contains(">= DATE '2025-04-01'")
        .contains("AS \"orders_count_change\"")
        .contains("WHERE p.\"month\" >= DATE '2025-05-01'");
  }

  @Test
  void understand_monthsAgainstTheYearBefore_areTwelveMonthsApart() {
    assertThat(sql("orders per month compared with the year before")).contains("INTERVAL 12 MONTH");
    assertThat(sql("orders per month in 2025 compared with 2024"))
        .contains(">= DATE '2024-01-01'", "INTERVAL 12 MONTH");
    assertThat(sql("orders per month in 2025 compared with the month before"))
        .contains("INTERVAL 1 MONTH");
  }

  @Test
  void understand_growthBetweenTwoYears_comparesThem() {
    assertThat(sentence("growth of orders between 2023 and 2024"))
        .isEqualTo("Number of orders, 2024 compared with 2023.");
    assertThat(sentence("growth of orders from 2022 to 2024"))
        .isEqualTo("Number of orders by year, each against the one before in 2022 to 2024.");
  }

  @Test
  void understand_oneYearInsteadOfAnother_isThatYear() {
    assertThat(sentence("number of orders in 2024 instead of 2023"))
        .isEqualTo("Number of orders in 2024.");
  }

  @Test
  void understand_weekdays_areCalledByNameAndInTheirOrder() {
    assertThat(sql("orders by weekday"))
        .startsWith("SELECT DAYNAME(\"order_date\") AS \"day_of_week\"")
        .endsWith("ORDER BY EXTRACT(ISODOW FROM \"order_date\")");
  }

  @Test
  void understand_averageByWeekday_isOfTheDays() {
    String question = "average number of orders by weekday";

    assertThat(sql(question))
        .contains("GROUP BY \"day_of_week\" ORDER BY EXTRACT(ISODOW FROM MIN(\"day\"))");
    assertThat(sentence(question))
        .isEqualTo("Average number of orders per day of order date by day of week.");
  }

  @Test
  void understand_newestFirst_ordersByTime() {
    assertThat(sql("newest orders first")).endsWith("ORDER BY \"order_date\" DESC");
    assertThat(sql("list the orders, oldest first")).endsWith("ORDER BY \"order_date\"");
    assertThat(sql("newest order")).endsWith("LIMIT 1");
  }

  @Test
  void understand_weekendsAgainstWeekdays_groupsByKindOfDay() {
    assertThat(sql("number of orders on weekends vs weekdays"))
        .contains(
            "CASE WHEN EXTRACT(ISODOW FROM \"order_date\") >= 6 THEN 'weekend' ELSE 'weekday' END")
        .contains("GROUP BY");
    assertThat(sql("weekend orders in 2024")).contains("IN (6, 7)");
  }

  @Test
  void understand_daysOfTheWeekListed_keepsAllOfThem() {
    assertThat(sql("number of orders on saturdays and sundays")).contains("IN (6, 7)");
  }

  @Test
  void understand_monthsAgainstTheSameLastYear_comparesAllOfThem() {
    assertThat(sentence("revenue in July and August vs the same months last year"))
        .isEqualTo("Revenue, 1 Jul to 31 Aug 2025 compared with 1 Jul to 31 Aug 2024.");
    assertThat(sentence("compare revenue in July and August 2025 with July and August 2024"))
        .isEqualTo("Revenue, 1 Jul to 31 Aug 2025 compared with 1 Jul to 31 Aug 2024.");
  }
}
