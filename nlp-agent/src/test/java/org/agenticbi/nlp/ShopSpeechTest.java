package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.junit.jupiter.api.Test;

/** How people speak of a shop: its spenders and sign-ups, stars, and stages not come to yet. */
final class ShopSpeechTest {

  private static final String FIRST = "2022-01-01";
  private static final String LAST = "2025-09-30";

  private static final DraftedQuestions SHOP =
      new DraftedQuestions(
          new Catalog(
              "shop",
              "duckdb",
              "1",
              List.of(
                  new TableDraft("customers", 800, "customer_id")
                      .name("customer_name", "Ada Byron", "Grace Hopper")
                      .category("segment", "VIP", "Student", "Private")
                      .category("city", "Vienna", "Paris")
                      .whole("opt_in")
                      .date("signup_date", FIRST, LAST)
                      .table(),
                  new TableDraft("campaigns", 30, "campaign_id")
                      .name("campaign_name", "Spring", "Summer")
                      .category("channel", "Email", "Search")
                      .amount("spend")
                      .date("start_date", FIRST, LAST)
                      .table(),
                  new TableDraft("products", 120, "product_id")
                      .name("product_name", "Tent", "Lamp")
                      .category("brand", "Norda", "Velik")
                      .category("product_group", "Books", "Lights")
                      .table(),
                  new TableDraft("orders", 4000, "order_id")
                      .whole("customer_id")
                      .missingKey("campaign_id")
                      .date("order_date", FIRST, LAST)
                      .category("channel", "Web", "App")
                      .category("order_status", "processing", "packed", "delivered", "cancelled")
                      .table(),
                  new TableDraft("order_items", 9000, "order_item_id")
                      .whole("order_id")
                      .whole("product_id")
                      .whole("quantity")
                      .amount("unit_price")
                      .table(),
                  new TableDraft("returns", 900, "return_id")
                      .whole("order_item_id")
                      .date("return_date", FIRST, LAST)
                      .amount("refund_amount")
                      .table()),
              List.of(
                  TableDraft.key("orders.customer_id customers.customer_id"),
                  TableDraft.key("orders.campaign_id campaigns.campaign_id"),
                  TableDraft.key("order_items.order_id orders.order_id"),
                  TableDraft.key("order_items.product_id products.product_id"),
                  TableDraft.key("returns.order_item_id order_items.order_item_id"))),
          LocalDate.parse(LAST));

  @Test
  void understand_nounsThatElsewhereSayLittle_areWhatSomethingIsSaidOf() {
    assertThat(SHOP.sql("revenue from books")).contains("product_group = 'Books'");
    assertThat(SHOP.ask("revenue from racks")).isInstanceOf(Outcome.Decline.class);
    assertThat(SHOP.ask("revenue by book")).isInstanceOf(Outcome.Decline.class);
    assertThat(SHOP.sql("what revenue was posted in 2024")).contains("2024-01-01");
  }

  @Test
  void spenders_areCustomersByRevenue() {
    assertThat(SHOP.sentence("our 5 biggest spenders in 2024"))
        .contains("Revenue")
        .contains("by customer in 2024, the 5 highest");
  }

  @Test
  void signUps_areCustomersByTheirTime() {
    assertThat(SHOP.sql("new sign-ups per quarter since 2023"))
        .contains("COUNT(*)")
        .contains("signup_date >= DATE '2023-01-01'");
    assertThat(SHOP.sentence("revenue by sign-up year of the customer"))
        .contains("by year of signup date");
  }

  @Test
  void lastWordOfAName_isNoPreposition() {
    assertThat(SHOP.sql("number of customers in segment Student")).doesNotContain("opt_in");
  }

  @Test
  void ofTwoColumnsOfOneName_theNearerIsMeant() {
    assertThat(SHOP.sql("revenue by channel")).contains("o.channel").doesNotContain("campaigns");
    assertThat(SHOP.sql("revenue by campaign channel")).contains("campaigns");
  }

  @Test
  void amountsWithTheirCurrency_areOfTheLines() {
    assertThat(SHOP.sentence("orders over 300 euros")).contains("revenue").contains("above 300");
    assertThat(SHOP.sentence("orders between 100 and 200 euros"))
        .contains("at least 100")
        .contains("at most 200");
    assertThat(SHOP.sentence("revenue in euros by brand")).contains("Revenue").contains("brand");
  }

  @Test
  void each_byAValue_isEachOfThoseWhoHaveIt() {
    assertThat(SHOP.sentence("when did each VIP last order")).contains("by customer, segment VIP");
    assertThat(SHOP.sentence("revenue for each student in 2024")).contains("by customer in 2024");
  }

  @Test
  void theMost_isSummed() {
    assertThat(SHOP.sql("which brand causes the most refunds in euros"))
        .contains("SUM(r.refund_amount)")
        .contains("LIMIT 1");
  }

  @Test
  void notYet_isInNoStageFromThereOn() {
    assertThat(SHOP.sql("orders not packed yet"))
        .contains("order_status NOT IN")
        .contains("'delivered'")
        .doesNotContain("'processing'");
    assertThat(SHOP.sql("orders not cancelled")).contains("<> 'cancelled'");
  }

  @Test
  void whyBeforeANumber_isLeftOut() {
    assertThat(SHOP.sentence("why do people send things back? number of returns by brand"))
        .contains("Number of returns by");
  }

  @Test
  void adjectivesOfCities_areTheirValues() {
    assertThat(SHOP.sql("number of Viennese customers")).contains("city = 'Vienna'");
    assertThat(SHOP.sql("revenue from Parisian students"))
        .contains("city = 'Paris'")
        .contains("segment = 'Student'");
  }

  @Test
  void perEuroSpent_dividesBySpend() {
    assertThat(SHOP.sentence("revenue per euro spent by campaign")).contains("per spend");
  }
}
