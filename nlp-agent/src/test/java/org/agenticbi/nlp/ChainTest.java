package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rows set side by side by a condition, places that were open, customers that are new. */
final class ChainTest {

  private final DraftedQuestions questions =
      new DraftedQuestions(ChainCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_openOnADay_openedByThenAndNotClosed() {
    assertThat(questions.sql("which shops were open on 1 January 2024?"))
        .contains("openedOn < DATE '2024-01-02'", "closedOn IS NULL OR NOT");
    assertThat(questions.sentence("how many shops were open at the end of 2023?"))
        .contains("open on 31 Dec 2023");
    assertThat(questions.sentence("like-for-like revenue growth 2025 vs 2024"))
        .contains("open throughout 1 Jan 2024 to 30 Sep 2025");
  }

  @Test
  void understand_withinDays_isHowLongItTook() {
    assertThat(questions.sql("how many sales were delivered within 3 days"))
        .contains("CAST(saleDate AS DATE), CAST(deliveredOn AS DATE)) <= 3");
    assertThat(questions.sql("sales that took more than 5 days to deliver")).contains("> 5");
  }

  @Test
  void understand_withAndWithout_countsBothApart() {
    assertThat(questions.sql("revenue with and without coupon"))
        .contains("CASE WHEN s.couponId IS NOT NULL THEN 'with coupon' ELSE 'without coupon' END");
    assertThat(questions.sql("discounted vs full price revenue"))
        .contains("discount > 0 THEN 'discounted' ELSE 'full price'");
    assertThat(questions.sql("revenue before and after 1 July 2024"))
        .contains("saleDate >= DATE '2024-07-02'");
  }

  @Test
  void understand_bought_isDoneByRowsOfAnotherName() {
    assertThat(questions.sentence("which shoppers bought in 2024 but not in 2025?"))
        .contains("(sale date in 2024), without any sales (sale date in 2025)");
    assertThat(questions.sentence("10 best sellers in 2025"))
        .contains("by article in 2025, the 10 highest");
    assertThat(questions.sql("how many shoppers have exactly one sale?")).contains("= 1");
  }

  @Test
  void understand_newShoppers_byTheirFirstSale() {
    assertThat(questions.sql("new vs returning shoppers in 2025"))
        .contains("( SELECT MIN(saleDate) FROM sales WHERE shopperId = s.shopperId )")
        .contains(">= DATE '2025-01-01' THEN 'new' ELSE 'returning'", "COUNT(DISTINCT shopperId)");
    assertThat(questions.sentence("how many shoppers made their first purchase in 2025?"))
        .contains("first sale date of the same sale shopper");
  }
}
