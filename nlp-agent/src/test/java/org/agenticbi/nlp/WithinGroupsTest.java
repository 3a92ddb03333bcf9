package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.ForeignKeyInference;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.EarlierTurn;
import org.junit.jupiter.api.Test;

/** The first few within each group. */
final class WithinGroupsTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
  private final RuleReader engine =
      new RuleReader(
          new Schema(
              RoleAssignment.assign(ForeignKeyInference.infer(ShopCatalog.catalog())),
              SemanticModel.empty("shop")),
          EngineOptions.normal());

  private Outcome ask(String text, String... earlier) {
    List<EarlierTurn> context =
        Stream.of(earlier).map(each -> new EarlierTurn(each, null)).toList();
    return engine.understand(new Question(text, AS_OF, context));
  }

  private static Reading answer(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading();
  }

  private static String sql(Outcome outcome) {
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(answer(outcome).statement())
        .replaceAll("\\s+", " ");
  }

  @Test
  void understand_firstThreeInEachGroup_numbersThemWithinEach() {
    Outcome outcome = ask("top 3 products in each city by total quantity");

    assertThat(sql(outcome))
        .isEqualTo(
            "WITH \"ranked\" AS ( SELECT c.\"city\", p.\"product_name\", SUM(oi.\"quantity\") AS"
                + " \"total_quantity\", ROW_NUMBER() OVER (PARTITION BY c.\"city\" ORDER BY"
                + " SUM(oi.\"quantity\") DESC, p.\"product_name\") AS \"place\" FROM"
                + " \"order_items\" AS oi JOIN \"orders\" AS o ON o.\"order_id\" = oi.\"order_id\""
                + " JOIN \"customers\" AS c ON c.\"customer_id\" = o.\"customer_id\" JOIN"
                + " \"products\" AS p ON p.\"product_id\" = oi.\"product_id\" GROUP BY"
                + " p.\"product_id\", c.\"city\", p.\"product_name\" ) SELECT \"city\", \"product_name\", \"total_quantity\" FROM"
                + " \"ranked\" WHERE \"place\" <= 3 ORDER BY \"city\", \"place\"");
    assertThat(answer(outcome).explanation())
        .isEqualTo("Total quantity by city and product, the 3 highest within each city.");
  }

  @Test
  void understand_theMostOfEachGroup_keepsTies() {
    Outcome outcome = ask("Which customer has the most orders in each city?");

    assertThat(sql(outcome))
        .contains("RANK() OVER (PARTITION BY c.\"city\" ORDER BY COUNT(*) DESC")
        .contains("WHERE \"place\" = 1");
    assertThat(answer(outcome).explanation())
        .isEqualTo(
            "Number of orders by city and customer, only the one with the highest within each"
                + " city, and those equal to it.");
  }

  @Test
  void understand_superlativeOfRows_ranksRowsByTheirColumn() {
    assertThat(sql(ask("the oldest customer in each city")))
        .isEqualTo(
            "WITH \"ranked\" AS ( SELECT \"city\", \"customer_name\", \"age\", RANK() OVER"
                + " (PARTITION BY \"city\" ORDER BY \"age\" DESC) AS \"place\" FROM"
                + " \"customers\" ) SELECT \"city\", \"customer_name\", \"age\" FROM \"ranked\""
                + " WHERE \"place\" = 1 ORDER BY \"city\", \"place\"");
  }

  @Test
  void understand_groupsBeforeWhatIsRanked_areTheSame() {
    assertThat(sql(ask("for each city, the customer with the most orders")))
        .isEqualTo(sql(ask("the customer with the most orders in each city")));
  }

  @Test
  void understand_periodsRankedWithinLongerOnes_areBothShown() {
    assertThat(sql(ask("which month had the most orders in each year")))
        .contains("PARTITION BY CAST(DATE_TRUNC('year'")
        .contains("SELECT \"year\", \"month\", \"orders_count\"");
  }

  @Test
  void understand_nothingToRankBy_asksBack() {
    assertThat(ask("top 3 products in each city")).isInstanceOf(Outcome.Ask.class);
  }

  @Test
  void understand_followUp_keepsTheGroups() {
    String first = "top 3 products in each city by total quantity";

    assertThat(sql(ask("only 2024", first)))
        .contains("PARTITION BY c.\"city\"", "DATE '2024-01-01'", "\"place\" <= 3");
    assertThat(sql(ask("by order status instead", first)))
        .contains("PARTITION BY o.\"status\"", "\"product_name\"")
        .doesNotContain("\"city\"");
  }
}
