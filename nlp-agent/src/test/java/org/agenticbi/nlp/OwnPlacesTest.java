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

  @Test
  void stockOfMonthEnds_isThatOfTheLastOne() {
    assertThat(towns.sql("what is out of stock in dallas"))
        .contains("sm.qty_on_hand = 0")
        .contains("s.city = 'Dallas'")
        .contains("sm.month_end = ( SELECT MAX(month_end) FROM stock_monthly )");
    assertThat(towns.sql("out of stock products in june 2025"))
        .contains("sm.month_end >= DATE '2025-06-01'")
        .doesNotContain("MAX(");
    assertThat(towns.sql("how many products are out of stock"))
        .contains("COUNT(DISTINCT product_id)");
  }

  @Test
  void lowStock_isBelowTheReorderLevel() {
    assertThat(towns.sql("low stock dallas"))
        .contains("sm.qty_on_hand < sm.reorder_level")
        .contains("s.city = 'Dallas'");
    assertThat(towns.sql("which products do we need to reorder in dallas"))
        .contains("sm.qty_on_hand < sm.reorder_level");
    assertThat(towns.sql("products below their reorder level in austin"))
        .contains("sm.qty_on_hand < sm.reorder_level")
        .contains("MAX(month_end)");
  }
}
