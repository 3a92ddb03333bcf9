package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Towns that stores and customers are in. */
final class OwnPlacesTest {

  private final DraftedQuestions towns =
      new DraftedQuestions(TownsCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void whatHappensInATown_happensInItsStores() {
    assertThat(towns.sentence("revenue in austin last month")).contains("store city Austin");
    assertThat(towns.sentence("units sold dallas 2024")).contains("store city Dallas");
    assertThat(towns.sentence("revenue in austin and dallas by month"))
        .contains("store city Austin or Dallas");
    assertThat(towns.sentence("how many customers bought in dallas in 2024"))
        .contains("store city Dallas");
  }

  @Test
  void whereCustomersAreSpokenOf_theyLiveThere() {
    assertThat(towns.sentence("how many customers in dallas")).contains("customer city Dallas");
    assertThat(towns.sentence("revenue from customers in dallas")).contains("customer city");
  }

  @Test
  void whatMayBeEither_isAskedBack() {
    assertThat(towns.readings("revenue from dallas")).hasSize(2);
    assertThat(towns.readings("revenue by city")).hasSize(2);
    assertThat(towns.readings("revenue by loyalty tier in dallas")).hasSize(2);
  }
}
