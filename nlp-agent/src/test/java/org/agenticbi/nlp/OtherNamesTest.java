package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.protocol.WordUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One shop under three sets of names: what is asked means the same, and finds its own columns. */
class OtherNamesTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);
  private static final String FIRST = "2022-01-01";
  private static final String LAST = "2025-09-30";

  private final LanguageEngine usual =
      engine(
          "customers customer_id customer_name loyalty_tier signup_date",
          "products product_id product_name brand",
          "orders order_id order_date customer_id channel",
          "order_items order_item_id order_id product_id quantity unit_price discount");
  private final LanguageEngine purchases =
      engine(
          "shoppers shopperNumber shopperName rewardLevel registeredOn",
          "articles articleNumber articleName brandName",
          "purchases purchaseNumber purchasedOn shopperNumber salesChannel",
          "purchaseItems itemNumber purchaseNumber articleNumber unitCount pricePerUnit reductionRate");
  private final LanguageEngine warehouse =
      engine(
          "dim_cust cust_sk cust_nm lylty_tier_cd enrl_dt",
          "dim_prod prod_sk prod_nm brnd_nm",
          "fact_ord_hdr ord_sk ord_dt cust_sk chnl_cd",
          "fact_ord_ln ord_ln_sk ord_sk prod_sk ord_qty unit_prc_amt dscnt_rt");

  @ParameterizedTest
  @CsvSource({
    "revenue by brand in 2024",
    "top 5 customers by revenue this year",
    "how many orders per channel last month",
    "which products have never been sold",
    "number of new customers per quarter in 2024",
    "average order value by loyalty tier",
    "monthly units sold in 2025",
  })
  void questions_areReadAlike(String question) {
    String sentence = answer(usual, question).explanation();

    assertThat(answer(purchases, question).explanation()).isEqualTo(sentence);
    assertThat(answer(warehouse, question).explanation()).isEqualTo(sentence);
  }

  @Test
  void statements_haveTheOwnNames() {
    assertThat(sql(purchases, "revenue by brand in 2024"))
        .contains("FROM purchaseItems AS oi")
        .contains("oi.unitCount * oi.pricePerUnit * (1 - oi.reductionRate)")
        .contains("o.purchasedOn >= DATE '2024-01-01'")
        .contains("p.brandName AS brand")
        .doesNotContain("order_items")
        .doesNotContain("order_date");
    assertThat(sql(warehouse, "revenue by brand in 2024"))
        .contains("FROM fact_ord_ln AS oi")
        .contains("oi.ord_qty * oi.unit_prc_amt * (1 - oi.dscnt_rt)");
  }

  @Test
  void ownNouns_areUnderstoodToo() {
    assertThat(sql(purchases, "top 5 shoppers by revenue"))
        .isEqualTo(sql(purchases, "top 5 customers by revenue"));
    assertThat(sql(purchases, "number of shoppers by reward level"))
        .isEqualTo(sql(purchases, "number of customers by loyalty tier"));
  }

  @Test
  void wordsThatNothingExplains_areStillDeclined() {
    Outcome outcome = ask(warehouse, "revenue by warehouse temperature");

    assertThat(outcome).isInstanceOf(Outcome.Decline.class);
    assertThat(((Outcome.Decline) outcome).words())
        .extracting(WordUse::text)
        .contains("temperature");
  }

  private static Reading answer(LanguageEngine engine, String question) {
    Outcome outcome = ask(engine, question);
    assertThat(outcome).describedAs(question).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading();
  }

  private static Outcome ask(LanguageEngine engine, String question) {
    return engine.understand(new Question(question, AS_OF, List.of()));
  }

  private static String sql(LanguageEngine engine, String question) {
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(answer(engine, question).statement())
        .replaceAll("\\s+", " ")
        .replace("\"", "");
  }

  private static LanguageEngine engine(String first, String second, String third, String fourth) {
    List<String> customers = words(first);
    List<String> products = words(second);
    List<String> orders = words(third);
    List<String> lines = words(fourth);
    Catalog catalog =
        new Catalog(
            "shop",
            "duckdb",
            "1",
            List.of(
                new TableDraft(customers.get(0), 400, customers.get(1))
                    .name(customers.get(2), "Ada Lovelace", "Alan Turing")
                    .category(customers.get(3), "Gold", "Silver")
                    .date(customers.get(4), FIRST, LAST)
                    .table(),
                new TableDraft(products.get(0), 80, products.get(1))
                    .name(products.get(2), "Raincoat", "Umbrella")
                    .category(products.get(3), "Norda", "Velik")
                    .table(),
                new TableDraft(orders.get(0), 2500, orders.get(1))
                    .date(orders.get(2), FIRST, LAST)
                    .whole(orders.get(3))
                    .category(orders.get(4), "web", "store")
                    .table(),
                new TableDraft(lines.get(0), 7000, lines.get(1))
                    .whole(lines.get(2))
                    .whole(lines.get(3))
                    .whole(lines.get(4))
                    .amount(lines.get(5))
                    .share(lines.get(6))
                    .table()),
            Stream.of(
                    orders.get(0)
                        + "."
                        + orders.get(3)
                        + " "
                        + customers.get(0)
                        + "."
                        + customers.get(1),
                    lines.get(0) + "." + lines.get(2) + " " + orders.get(0) + "." + orders.get(1),
                    lines.get(0)
                        + "."
                        + lines.get(3)
                        + " "
                        + products.get(0)
                        + "."
                        + products.get(1))
                .map(TableDraft::key)
                .toList());
    return new LanguageEngine(catalog, SemanticModel.empty("shop"), EngineOptions.normal());
  }

  private static List<String> words(String text) {
    return List.of(text.split(" ", -1));
  }
}
