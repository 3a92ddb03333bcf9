package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;
import org.junit.jupiter.api.Test;

/** What analysts ask of a shop that nobody described. */
final class SalesWordsTest {

  private static final Catalog SHOP =
      new Catalog(
          "shop",
          "sqlite",
          "1",
          List.of(
              new TableDraft("stores", 12, "store_id")
                  .name("store_name", "Harbour", "Old Town")
                  .category("state", "Texas", "Ohio")
                  .whole("floor_area_sqm")
                  .date("opened_on", "2015-03-02", "2025-12-05")
                  .missingDate("closed_on", "2020-01-31", "2025-06-30")
                  .table(),
              new TableDraft("customers", 900, "customer_id")
                  .name("customer_name", "Ada Byron", "Grace Hopper")
                  .category("state", "Texas", "Ohio")
                  .table(),
              new TableDraft("products", 90, "product_id")
                  .name("product_name", "Tent", "Lamp")
                  .category("brand", "Trail", "North")
                  .category("product_status", "active", "discontinued")
                  .amount("unit_cost")
                  .table(),
              new TableDraft("orders", 4000, "order_id")
                  .whole("customer_id")
                  .missingKey("store_id")
                  .date("order_date", "2022-01-01", "2025-09-30")
                  .category("order_status", "completed", "cancelled", "returned")
                  .category("payment_method", "card", "cash")
                  .table(),
              new TableDraft("order_lines", 9000, "line_id")
                  .whole("order_id")
                  .whole("product_id")
                  .whole("quantity")
                  .amount("unit_price")
                  .table(),
              new TableDraft("monthly_targets", 400, "target_id")
                  .whole("store_id")
                  .date("target_month", "2022-01-01", "2025-12-01")
                  .amount("target_revenue")
                  .table()),
          Stream.of(
                  "orders.customer_id customers.customer_id",
                  "orders.store_id stores.store_id",
                  "monthly_targets.store_id stores.store_id",
                  "order_lines.order_id orders.order_id",
                  "order_lines.product_id products.product_id")
              .map(TableDraft::key)
              .toList());

  private final RuleReader engine;

  SalesWordsTest() {
    Catalog catalog = RoleAssignment.assign(SHOP);
    this.engine =
        new RuleReader(new Schema(catalog, ModelDraft.of(catalog)), EngineOptions.normal());
  }

  private String sql(String question) {
    Outcome outcome =
        engine.understand(new Question(question, LocalDate.parse("2025-09-30"), List.of()));
    assertThat(outcome).describedAs(question).isInstanceOf(Outcome.Answer.class);
    return SqlRenderer.forDialect(Dialect.SQLITE)
        .renderInline(((Outcome.Answer) outcome).reading().statement())
        .replaceAll("\\s+", " ")
        .replace("\"", "");
  }

  @Test
  void understand_inPercent_dividesMarginAndSharesGroups() {
    assertThat(sql("gross margin % by brand")).contains("margin_share").contains("/ NULLIF(SUM");
    assertThat(sql("gross margin by brand in percent")).contains("margin_share");
    assertThat(sql("revenue by brand in percent")).contains("share_of_revenue");
  }

  @Test
  void understand_openAtTheMoment_readsHowTheyStand() {
    assertThat(sql("how many stores are still open"))
        .contains("closed_on")
        .contains("IS NULL")
        .contains("2025-10-01");
    assertThat(sql("active stores by state")).contains("closed_on").doesNotContain("active'");
    assertThat(sql("active products by brand")).contains("product_status");
  }

  @Test
  void understand_whenAndWhatWasBought_speaksOfTheSameOrder() {
    assertThat(sql("number of customers from Texas who bought Trail products in 2024"))
        .containsOnlyOnce("order_date >=")
        .doesNotContain("o2");
  }

  @Test
  void understand_aboveTheAverageOfStores_leavesOutWhatHasNone() {
    assertThat(sql("stores with revenue above the average of all stores in 2024"))
        .contains("store_name IS NOT NULL");
  }

  @Test
  void understand_deniedValues_keepsTheOthers() {
    assertThat(sql("how many orders were not paid by card")).contains("<> 'card'");
    assertThat(sql("revenue without cancelled and returned orders"))
        .contains("NOT IN ('cancelled', 'returned')");
  }

  @Test
  void understand_numberOfRowsRankedBehind_limits() {
    assertThat(sql("the three stores with the lowest revenue in 2024")).contains("LIMIT 3");
  }

  @Test
  void understand_perSquareMetre_dividesByTheSizeOfEachStore() {
    assertThat(sql("revenue per square metre by store in 2024"))
        .contains("SUM(floor_area_sqm)")
        .contains("store_id IS NOT NULL");
  }

  @Test
  void understand_itemsOfOrders_dividesPiecesByOrders() {
    assertThat(sql("average number of items per order")).contains("COUNT(DISTINCT order_id)");
    assertThat(sql("how many items are in a typical order")).contains("units_per_order");
  }

  @Test
  void understand_notAnyMore_looksForBothTimes() {
    assertThat(sql("how many customers ordered in 2023 but not in 2024"))
        .contains("WHERE EXISTS")
        .contains("AND NOT EXISTS")
        .contains("order_date >= '2024-01-01'");
    assertThat(sql("which customers ordered in both 2023 and 2024"))
        .contains("WHERE EXISTS")
        .contains("AND EXISTS");
  }

  @Test
  void understand_repeatCustomers_countsTheirOrders() {
    assertThat(sql("what percentage of customers ordered more than once"))
        .contains("HAVING COUNT(*) > 1");
    assertThat(sql("repeat customer rate")).contains("HAVING COUNT(*) >= 1");
  }

  @Test
  void understand_withWhatMayBeMissing_testsTheKey() {
    assertThat(sql("share of orders with a store in 2024"))
        .contains("FILTER (WHERE store_id IS NOT NULL)");
  }

  @Test
  void understand_targets_setsSalesOfTheSameThingsAgainstThem() {
    assertThat(sql("revenue against target by store in 2024"))
        .contains("SUM(mt.target_revenue)")
        .contains("store_id IS NOT NULL");
    assertThat(sql("which stores missed their target in 2024, and by how much")).contains("< 0");
    assertThat(sql("target attainment by month in 2024")).contains("IS NOT NULL");
  }

  @Test
  void understand_biggestDecline_ranksByTheChange() {
    assertThat(sql("which store had the biggest decline in revenue in 2024 compared to 2023"))
        .contains("ORDER BY revenue_change NULLS LAST")
        .contains("LIMIT 1");
    assertThat(sql("top 5 products by revenue growth 2024 vs 2023"))
        .contains("ORDER BY revenue_growth DESC");
  }
}
