package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What events bring in, cost and measure, where there are no orders. */
final class EventAmountTest {

  private final DraftedQuestions rides =
      new DraftedQuestions(RidesCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @ParameterizedTest
  @ValueSource(strings = {"total revenue", "turnover", "how much did we make", "what did we earn"})
  void understand_revenueWithoutOrders_isWhatTheEventsAreChargedFor(String question) {
    assertThat(rides.sql(question)).isEqualTo("SELECT SUM(fare_amt) AS revenue FROM trips");
    assertThat(rides.sentence(question)).isEqualTo("Revenue (fare amount of trips).");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"fuel cost", "fuel spend", "total fuel costs", "what did we spend on fuel"})
  void understand_costOfPieces_isTheirNumberTimesThePrice(String question) {
    assertThat(rides.sql(question))
        .isEqualTo("SELECT SUM(liters * price_per_liter) AS fuel_cost FROM fuel_purchases");
  }

  @Test
  void understand_priceOnAverage_isWeighedByThePieces() {
    String weighed = "SUM(liters * price_per_liter) / NULLIF(SUM(liters), 0)";
    assertThat(rides.sql("average price per litre")).contains(weighed);
    assertThat(rides.sql("what did we pay per liter on average by month")).contains(weighed);
    assertThat(rides.sql("highest price per liter")).contains("MAX(price_per_liter)");
  }

  @Test
  void understand_sumOfPrices_isAskedBack() {
    assertThat(rides.ask("total price per liter")).isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_unitOfAColumn_isTheColumn() {
    assertThat(rides.sql("kilometres driven by month in 2024")).contains("SUM(distance_km)");
    assertThat(rides.sql("average mileage of trips")).contains("AVG(distance_km)");
    assertThat(rides.sql("total kilos by month")).contains("SUM(load_kg)");
  }

  @Test
  void understand_tonnage_isKilogramsByAThousand() {
    assertThat(rides.sql("tonnage by segment")).contains("SUM(t.load_kg) / 1000");
    assertThat(rides.sentence("tonnage in 2024"))
        .isEqualTo("Tonnage (load kg ÷ 1000 of trips) in 2024.");
  }
}
