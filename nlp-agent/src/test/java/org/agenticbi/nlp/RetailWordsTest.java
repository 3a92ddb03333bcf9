package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What people in shops say. */
final class RetailWordsTest {

  private final DraftedQuestions towns =
      new DraftedQuestions(TownsCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void stockValue_isThatOfTheLastTime() {
    assertThat(towns.sql("stock value at cost by store"))
        .contains("SUM(sm.qty_on_hand * p.unit_cost)")
        .contains("SELECT MAX(month_end) FROM stock_monthly")
        .doesNotContain("GROUP BY p.unit_cost");
    assertThat(towns.sentence("how much money is tied up in stock")).startsWith("Stock value");
  }

  @Test
  void daysOfTheWeek_inAMonthComeRound() {
    assertThat(towns.sentence("revenue on saturday in august 2025"))
        .contains("on Saturday")
        .contains("August 2025");
    assertThat(towns.sentence("sat + sun revenue august 2025")).contains("Saturday or Sunday");
  }

  @Test
  void inBothYears_isInEachOfThem() {
    assertThat(towns.sql("customers who ordered in both 2023 and 2024 but not in 2025"))
        .containsPattern("AND EXISTS .*AND NOT EXISTS")
        .doesNotContain(" OR ");
  }

  @Test
  void targets_areHitOrMissed() {
    assertThat(towns.sentence("did we hit our target in dallas last month"))
        .contains("target")
        .contains("store city Dallas");
    assertThat(towns.sentence("how did our stores do against target in Q2 2025"))
        .contains("by store");
  }
}
