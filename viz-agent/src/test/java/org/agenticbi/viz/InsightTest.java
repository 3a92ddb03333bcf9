package org.agenticbi.viz;

import static org.agenticbi.viz.Asked.about;
import static org.agenticbi.viz.Asked.months;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.Insight;
import org.junit.jupiter.api.Test;

class InsightTest {

  private static Asked regions() {
    return about()
        .text("region", "North", "South", "East", "West")
        .decimal("revenue", 600_000, 200_000, 150_000, 50_000)
        .revenue()
        .by("region", "Region", ColumnRole.GEOGRAPHY, null);
  }

  @Test
  void leaderAndTotal_ofTheWhole() {
    assertThat(regions().sentences())
        .contains(
            "North comes first in Revenue with $600,000, 60% of the total.",
            "Revenue in all: $1 million.");
    Insight leader = regions().answer().insights().getFirst();
    assertThat(leader.kind()).isEqualTo("leader");
    assertThat(leader.numbers()).isEqualTo(Map.of("value", 600_000.0, "share", 0.6));
  }

  @Test
  void topOfMore_isSaidToBeSo() {
    assertThat(regions().top("revenue", 4).sentences())
        .contains(
            "North comes first in Revenue with $600,000, 60% of the 4 shown.",
            "Revenue of these 4 together: $1 million.");
  }

  @Test
  void truncated_isNeverTotalled() {
    assertThat(regions().truncated().kinds()).doesNotContain("total", "leader", "concentration");
  }

  @Test
  void averages_areNeverAddedUp() {
    Asked averages =
        about()
            .text("region", "North", "South", "East")
            .decimal("avg_order_value", 60, 50, 40)
            .metric("avg_order_value", "Average order value", "average", "USD", "currency");
    assertThat(averages.kinds()).contains("leader").doesNotContain("total");
    assertThat(averages.sentences()).contains("North comes first in Average order value with $60.");
    Asked unnamed = about().text("k", "a", "b").decimal("x", 1.5, 2.5);
    assertThat(unnamed.kinds()).doesNotContain("total");
  }

  @Test
  void trend_isFromFirstToLastFinishedSpan() {
    Asked course =
        about()
            .date("month", "2025-06-01", "2025-07-01", "2025-08-01", "2025-09-01", "2025-10-01")
            .decimal("revenue", 100, 110, 120, 150, 3)
            .revenue();
    assertThat(course.sentences().getFirst())
        .isEqualTo(
            "Revenue rose 50%, from $100 in June 2025 to $150 in September 2025"
                + " (October 2025 is not over and left out).");
    Insight trend = course.answer().insights().getFirst();
    assertThat((Double) trend.numbers().get("change")).isCloseTo(0.5, within(1e-9));
  }

  @Test
  void percentages_changeByPoints() {
    Asked rates =
        about()
            .date("month", (Object[]) months(4))
            .decimal("rate", 0.10, 0.11, 0.12, 0.125)
            .metric("rate", "Return rate", "ratio", null, "percent");
    assertThat(rates.sentences().getFirst()).startsWith("Return rate rose 2.5 percentage points");
    assertThat(rates.kinds()).doesNotContain("total");
  }

  @Test
  void peakAndTrough_areNamed() {
    Asked course =
        about()
            .date("month", (Object[]) months(5))
            .decimal("revenue", 100, 180, 90, 110, 120)
            .revenue();
    assertThat(course.sentences())
        .contains("Revenue peaked in February 2024 at $180; the low was $90 in March 2024.");
  }

  @Test
  void concentration_isToldWhenFewMakeMost() {
    Asked products =
        about()
            .text("product", "A", "B", "C", "D", "E", "F", "G", "H")
            .decimal("revenue", 700, 150, 50, 40, 30, 20, 5, 5)
            .revenue();
    assertThat(products.sentences()).contains("The top 2 of 8 by product make 85% of Revenue.");
    Asked even =
        about()
            .text("product", "A", "B", "C", "D", "E", "F", "G", "H")
            .decimal("revenue", 10, 10, 10, 10, 10, 10, 10, 11)
            .revenue();
    assertThat(even.kinds()).doesNotContain("concentration");
  }

  @Test
  void outlier_standsOutFromTheMiddle() {
    Asked stores =
        about()
            .text("store", "A", "B", "C", "D", "E", "F", "G", "H", "I")
            .decimal("avg_delay", 5, 6, 5, 7, 6, 5, 6, 60, 7);
    assertThat(stores.sentences()).contains("H stands out with 60; the middle value is 6.");
  }

  @Test
  void missingValues_areCounted() {
    Asked rows = about().text("segment", "A", null, "C").decimal("revenue", 1, 2, null).revenue();
    assertThat(rows.sentences())
        .contains("Revenue: no value in 1 of 3 rows.", "1 of 3 rows has no Segment.");
    assertThat(rows.kinds()).doesNotContain("total");
  }

  @Test
  void comparison_saysByHowMuch() {
    Asked compared =
        about()
            .text("department", "A", "B")
            .decimal("budgeted_amount", 100, 100)
            .decimal("actual_amount", 130, 90);
    assertThat(compared.sentences().getFirst())
        .isEqualTo("In all, Actual amount (220) is 10% above Budgeted amount (200).");
  }

  @Test
  void correlation_isToldWhenStrong() {
    Asked points =
        about()
            .decimal("price", 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
            .decimal("sold", 20, 18, 17, 13, 12, 11, 8, 5, 4, 1);
    assertThat(points.sentences().getFirst())
        .isEqualTo("Where Price is high, Sold tends to be low (correlation -0.99).");
  }

  @Test
  void series_fastestGrowth() {
    Asked series =
        about()
            .date("month", "2024-01-01", "2024-01-01", "2024-02-01", "2024-02-01")
            .text("channel", "Web", "Store", "Web", "Store")
            .decimal("revenue", 100, 100, 150, 120)
            .revenue();
    assertThat(series.sentences())
        .contains(
            "Web grew fastest: Revenue went up 50%, from $100 in January 2024"
                + " to $150 in February 2024.",
            "Web has the largest part of Revenue: $250 of $470, 53.2%.");
  }

  @Test
  void description_saysWhatTheChartShowsInTwoSentences() {
    assertThat(regions().answer().description())
        .isEqualTo(
            "Bar chart of Revenue by Region (4 values), between $50,000 and $600,000."
                + " North comes first in Revenue with $600,000, 60% of the total.");
    assertThat(about().decimal("revenue", 3_461_234.5).revenue().answer().description())
        .isEqualTo("Revenue: $3.46 million.");
    assertThat(about().text("name").answer().description()).isEqualTo("No rows.");
  }
}
