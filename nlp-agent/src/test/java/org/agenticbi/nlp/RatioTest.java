package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One total by another. */
final class RatioTest {

  private final DraftedQuestions rides =
      new DraftedQuestions(RidesCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_perUnit_dividesTotalsOfTheSameRows() {
    assertThat(rides.sql("revenue per km by segment"))
        .contains("SUM(t.fare_amt) / NULLIF(SUM(t.distance_km), 0)", "GROUP BY r.segment");
    assertThat(rides.sql("top 3 cars by revenue per kilometre"))
        .contains("SUM(t.fare_amt) / NULLIF(SUM(t.distance_km), 0)", "LIMIT 3");
  }

  @Test
  void understand_perHundredOfOtherRows_totalsEachOverItsOwnRows() {
    String sql = rides.sql("liters per 100 km by model in 2024");

    assertThat(sql)
        .contains(
            "SUM(fp.liters)",
            "SUM(t.distance_km)",
            "fp.purchase_date >= DATE '2024-01-01'",
            "t.trip_date >= DATE '2024-01-01'",
            "IS NOT NULL");
    assertThat(rides.sentence("fuel consumption per 100 kilometers"))
        .isEqualTo(
            "Liters per 100 distance km (liters of fuel purchases per 100 distance km of trips).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tip amount as a percentage of fare amount",
        "tip amount as % of the fare amount",
        "ratio of tip amount to fare amount",
        "how much of the fare amount was tip",
      })
  void understand_oneAmountOfAnother_dividesThem(String question) {
    assertThat(rides.sql(question)).contains("SUM(tip_amt) / NULLIF(SUM(fare_amt), 0)");
  }

  @Test
  void understand_extremeOfARatio_isNotAnswered() {
    assertThat(rides.ask("maximum fare per km")).isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_perThing_stillGroups() {
    assertThat(rides.sql("revenue per rider")).contains("GROUP BY r.rider_name");
  }
}
