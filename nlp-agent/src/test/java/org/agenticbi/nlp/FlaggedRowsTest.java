package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows told by a flag, and sums of rows that name nothing. */
final class FlaggedRowsTest {

  private final DraftedQuestions dishes =
      new DraftedQuestions(catalog(), LocalDate.of(2025, 9, 30));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "list vegetarian desserts | SELECT dish_name FROM dishes"
            + " WHERE is_vegetarian = 1 AND course = 'Dessert'",
        "vegetarian desserts with price | SELECT dish_name, price FROM dishes"
            + " WHERE is_vegetarian = 1 AND course = 'Dessert'",
        "how many vegetarian desserts are there | SELECT COUNT(*) AS dishes_count FROM dishes"
            + " WHERE is_vegetarian = 1 AND course = 'Dessert'",
        "unvegetarian dishes | SELECT dish_name FROM dishes WHERE is_vegetarian <> 1",
        "dishes by vegetarian | SELECT is_vegetarian, COUNT(*) AS dishes_count FROM dishes"
            + " GROUP BY is_vegetarian ORDER BY dishes_count DESC"
      })
  void understand_aFlag_tellsTheRows(String question, String sql) {
    assertThat(dishes.sql(question)).isEqualTo(sql);
  }

  @Test
  void understand_aFlagBehindANumber_isACondition() {
    assertThat(dishes.sentence("revenue from vegetarian dishes in 2024"))
        .isEqualTo("Revenue (amount of sales) in 2024, is vegetarian.");
  }

  @Test
  void understand_withoutWhatRowsMayName_isNoTimeLeftOut() {
    assertThat(dishes.sql("revenue without a promotion in 2024"))
        .contains("promotion_id IS NULL AND ", ">= DATE '2024-01-01'", "< DATE '2025-01-01'");
    assertThat(dishes.sql("revenue excluding May 2024 by dish"))
        .contains("< DATE '2024-05-01' OR ");
  }

  @Test
  void understand_aShareOfNothing_isNotAnswered() {
    assertThat(dishes.ask("revenue share in 2024")).isInstanceOf(Outcome.Decline.class);
    assertThat(dishes.sentence("share of revenue from desserts in 2024"))
        .isEqualTo("Share of the revenue (amount of sales) (course Dessert) in 2024.");
  }

  private static Catalog catalog() {
    return new Catalog(
        "kitchen",
        "duckdb",
        "1",
        List.of(
            new Table(
                "dishes",
                null,
                20,
                List.of(
                    key("dish_id"),
                    text("dish_name", "Risotto", "Sorbet"),
                    text("course", "Main", "Dessert"),
                    number("price", "4.5", "29"),
                    flag("is_vegetarian")),
                List.of("dish_id")),
            new Table(
                "promotions",
                null,
                5,
                List.of(key("promotion_id"), text("promotion_name", "Spring", "Autumn")),
                List.of("promotion_id")),
            new Table(
                "sales",
                null,
                900,
                List.of(
                    key("sale_id"),
                    new Column("sale_date", ColumnType.DATE, "DATE", false, null, null, null),
                    reference("dish_id", false),
                    reference("promotion_id", true),
                    number("amount", "4.5", "290")),
                List.of("sale_id"))),
        List.of(
            new ForeignKey("sales", List.of("dish_id"), "dishes", List.of("dish_id"), 1),
            new ForeignKey(
                "sales", List.of("promotion_id"), "promotions", List.of("promotion_id"), 1)));
  }

  private static Column key(String name) {
    return new Column(name, ColumnType.INTEGER, "INTEGER", false, null, null, null);
  }

  private static Column reference(String name, boolean nullable) {
    Profile profile =
        new Profile(900, 20, nullable ? 0.4 : 0, "1", "20", List.of(), false, List.of());
    return new Column(name, ColumnType.INTEGER, "INTEGER", nullable, null, profile, null);
  }

  private static Column text(String name, String... values) {
    List<ValueCount> counts =
        List.of(values).stream().map(value -> new ValueCount(value, 9)).toList();
    Profile profile =
        new Profile(20, counts.size(), 0, values[0], values[1], counts, true, List.of());
    return new Column(name, ColumnType.TEXT, "TEXT", false, null, profile, null);
  }

  private static Column number(String name, String least, String greatest) {
    Profile profile = new Profile(900, 300, 0, least, greatest, List.of(), false, List.of());
    return new Column(name, ColumnType.DECIMAL, "DECIMAL(9,2)", false, null, profile, null);
  }

  private static Column flag(String name) {
    List<ValueCount> counts = List.of(new ValueCount("0", 12), new ValueCount("1", 8));
    Profile profile = new Profile(20, 2, 0, "0", "1", counts, true, List.of());
    return new Column(name, ColumnType.INTEGER, "INTEGER", false, null, profile, null);
  }
}
