package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One number by another, per row of something, and numbers of groups that are compared. */
final class PerRowTest {

  private final DraftedQuestions questions =
      new DraftedQuestions(BranchCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_ratioInAYear_dividesByWhatHappenedThen() {
    assertThat(questions.sql("returns per 100 orders by channel in 2024"))
        .contains("FROM orders WHERE order_date >= DATE '2024-01-01'", "return_date >= DATE")
        .doesNotContain("EXISTS");
    assertThat(questions.sql("refunds as a percentage of revenue by month in 2024"))
        .contains(
            "CAST(DATE_TRUNC('month', return_date)", "CAST(DATE_TRUNC('month', o.order_date)");
  }

  @Test
  void understand_sizeByYear_isTheSameInEach() {
    assertThat(questions.sql("revenue per square metre by branch type and year"))
        .contains("FROM branches GROUP BY branch_type")
        .doesNotContain("opened_on");
  }

  @Test
  void understand_perRowByGroup_isTheMean() {
    assertThat(questions.sentence("orders per member by tier"))
        .startsWith("Average number of orders per member by tier");
    assertThat(questions.sql("revenue per member by channel"))
        .contains("AVG(revenue)", "member_id IS NOT NULL");
    assertThat(questions.sentence("revenue per order by channel"))
        .startsWith("Average order value")
        .contains("per order) by channel");
    assertThat(questions.sentence("revenue per branch by month")).contains("by branche and month");
    assertThat(questions.sentence("revenue per product per month"))
        .contains("by product and month");
  }

  @Test
  void understand_comparedBehindGroup_isOfTheGroup() {
    assertThat(questions.sql("number of orders by branch with revenue over 10000"))
        .contains("WHERE p2.revenue > 10000");
    assertThat(questions.sql("average order value by month in 2025 with more than 10 orders"))
        .contains("orders_count > 10");
    assertThat(questions.sql("revenue by channel for members with more than 10 orders"))
        .contains("member_id IN (", "HAVING COUNT(*) > 10");
    assertThat(questions.sql("number of orders by channel of members with at least 20 orders"))
        .contains("member_id IN (", "HAVING COUNT(*) >= 20");
    assertThat(questions.sql("revenue in 2024 from members with more than 10 orders"))
        .contains("WHERE o.order_date >= DATE '2024-01-01'");
  }

  @Test
  void understand_twoTimes_eachIsOfItsOwn() {
    assertThat(questions.sql("monthly revenue in 2024 of branches opened before 2015"))
        .contains("opened_on < DATE '2015-01-01'", "order_date >= DATE '2024-01-01'")
        .contains("DATE_TRUNC('month', o.order_date)");
    assertThat(questions.sql("monthly revenue of branches opened before 2015"))
        .contains("DATE_TRUNC('month', o.order_date)");
    assertThat(questions.sql("branches opened in 2015")).contains("opened_on >= DATE '2015-01-01'");
  }

  @Test
  void understand_numberBehindWith_isShown() {
    assertThat(questions.sentence("revenue by month in 2024, with the number of orders"))
        .contains("and number of orders by month");
  }

  @Test
  void understand_givenToParts_isLookedForInThem() {
    assertThat(questions.sql("share of orders with a promotion by channel"))
        .contains("FILTER (WHERE EXISTS ( SELECT 1 FROM order_lines", "promotion_id IS NOT NULL");
    assertThat(questions.sql("how many orders used a promotion in 2025"))
        .contains("promotion_id IS NOT NULL", "order_date >= DATE '2025-01-01'");
    assertThat(questions.sql("number of orders without a promotion in 2025"))
        .contains("NOT EXISTS ( SELECT 1 FROM order_lines", "order_date >= DATE '2025-01-01'");
    assertThat(questions.sentence("cancelled orders as a percentage of all orders by channel"))
        .startsWith("Share of the number of orders (order status cancelled) by channel");
  }

  @Test
  void understand_byThoseWhoDidIt_makesNoGroups() {
    assertThat(questions.sentence("number of orders by gold members in 2024 by branch"))
        .startsWith("Number of orders by branche in 2024, tier Gold");
    assertThat(questions.sql("number of members by tier who ordered in 2024"))
        .contains("EXISTS ( SELECT 1 FROM orders", "GROUP BY tier");
    assertThat(questions.sql("revenue from orders without a promotion in 2024"))
        .contains("NOT EXISTS", "order_date >= DATE '2024-01-01'");
  }

  @Test
  void understand_outOfStock_isZeroOnHand() {
    assertThat(questions.readings("how many products are out of stock in each branch?"))
        .anyMatch(sentence -> sentence.contains("qty on hand equal to 0"));
    assertThat(questions.readings("products with zero stock")).hasSize(2);
  }
}
