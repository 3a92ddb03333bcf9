package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.junit.jupiter.api.Test;

/** Two values, numbers or times that a question sets against each other, and ways of paying. */
final class AgainstOtherTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);

  private final DraftedQuestions shop = new DraftedQuestions(catalog(), AS_OF);

  private static Catalog catalog() {
    return new Catalog(
        "shop",
        "duckdb",
        "1",
        List.of(
            new TableDraft("shops", 14, "shop_id")
                .name("shop_name", "Harbour", "Old Town")
                .category("region", "North", "South")
                .table(),
            new TableDraft("sales", 2500, "sale_id")
                .whole("shop_id")
                .date("sale_dt", "2022-01-01", "2025-09-30")
                .category("channel", "web", "app", "counter")
                .category("pay_method", "card", "cash", "voucher")
                .amount("sale_amt")
                .table()),
        List.of(TableDraft.key("sales.shop_id shops.shop_id")));
  }

  @Test
  void twoValues_standSideBySide() {
    String sql = shop.sql("compare sales amount of web and app in 2024");

    assertThat(sql).contains("GROUP BY channel").contains("channel IN ('web', 'app')");
    for (String question :
        List.of(
            "was the web sales amount higher than the app sales amount in 2024",
            "was the sales amount higher on the web than in the app in 2024",
            "which was bigger in 2024, web or app sales amount?")) {
      assertThat(shop.sql(question)).as(question).isEqualTo(sql);
    }
  }

  @Test
  void howMuchMore_isTheDifference() {
    assertThat(shop.sql("how much higher was the web sales amount than the app sales amount"))
        .contains("channel = 'web'), 0) - COALESCE(SUM(")
        .contains("channel = 'app'), 0)");
    assertThat(shop.sql("by how much did web sales amount exceed app sales amount by region"))
        .contains("channel = 'web'), 0) - ", "GROUP BY s2.region");
  }

  @Test
  void howManyTimes_isTheRatio() {
    for (String question :
        List.of(
            "how many times more sales were there on the web than in the app",
            "how many times as many sales were there on the web as in the app")) {
      assertThat(shop.sql(question))
          .as(question)
          .contains("FILTER (WHERE channel = 'web')", " / NULLIF(");
    }
  }

  @Test
  void ratioAndDifferenceOfValues_areComputed() {
    assertThat(shop.sql("difference in sales amount between web and app by region"))
        .contains("channel = 'web'), 0) - ", "GROUP BY s2.region");
    assertThat(shop.sql("web sales amount as a percentage of app sales amount"))
        .contains("channel = 'web'), 0) / NULLIF(SUM(");
  }

  @Test
  void shareBehindAValue_isThatOfTheValueInEachGroup() {
    assertThat(shop.sql("web sales amount as a share of the total by month in 2024"))
        .contains("FILTER (WHERE channel = 'web')", "GROUP BY CAST(DATE_TRUNC('month'")
        .doesNotContain("OVER ()");
  }

  @Test
  void firstFewWithTheirShare_showBoth() {
    assertThat(shop.sql("top 3 shops by sales amount with their share of the total"))
        .contains("SUM(s.sale_amt) AS revenue", "OVER (), 0) AS share_of_revenue", "LIMIT 3");
    assertThat(shop.sentence("top 3 shops by sales amount with their share of the total"))
        .startsWith("Revenue (")
        .contains(" and share of the revenue");
  }

  @Test
  void sideBySide_areGroups() {
    assertThat(shop.sql("web and app sales amount by month in 2024, side by side"))
        .contains("channel", "GROUP BY CAST(DATE_TRUNC('month', sale_dt) AS DATE), channel");
  }

  @Test
  void otherThanTwo_isNotCompared() {
    assertThat(shop.ask("shops with more web sales than app sales"))
        .isNotInstanceOf(Outcome.Answer.class);
    assertThat(shop.ask("is the web sales amount higher than budgeted"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void paidWith_isTheWayOfPaying() {
    assertThat(shop.sql("how many sales were paid by card")).contains("pay_method = 'card'");
    assertThat(shop.sql("sales amount of sales paid in cash by region"))
        .contains("pay_method = 'cash'", "SUM(s.sale_amt)");
  }
}
