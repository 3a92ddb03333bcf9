package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Numbers between bounds: of groups, of rows, of counts. */
final class BoundsTest {

  private final DraftedQuestions questions =
      new DraftedQuestions(RetailCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void between_ofANumberOfGroups() {
    assertThat(questions.sql("stores with revenue between 5000 and 9000 in 2024"))
        .contains(">= 5000", "<= 9000");
    assertThat(questions.sql("customers with between 3 and 5 orders in 2024"))
        .contains("HAVING COUNT(*) >= 3", "HAVING COUNT(*) <= 5");
    assertThat(questions.sql("stores with revenue between 1.6 and 1.9 million in 2024"))
        .contains(">= 1600000", "<= 1900000");
  }

  @Test
  void aboveAndBelow_areSaidOfTheSameNumber() {
    assertThat(questions.sql("products with a list price above 20 and below 40"))
        .contains("list_price > 20", "list_price < 40");
    assertThat(questions.sql("stores with revenue above 5000 and below 9000 in 2024"))
        .contains("> 5000", "< 9000");
  }

  @Test
  void whatIsNamedBehindAPreposition_isNotCounted() {
    assertThat(questions.sql("orders over 500 from customers in Oslo"))
        .contains("> 500", "c.city = 'Oslo'")
        .doesNotContain("COUNT(");
  }
}
