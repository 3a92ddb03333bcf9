package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKeyInference;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;
import org.junit.jupiter.api.Test;

/** Numbers over groups: of the first few, their median and mean, and groups against their mean. */
final class OverGroupsTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
  private final RuleReader engine = new RuleReader(schema(), EngineOptions.normal());

  private static Schema schema() {
    Catalog catalog = RoleAssignment.assign(ForeignKeyInference.infer(ShopCatalog.catalog()));
    return new Schema(catalog, ModelDraft.of(catalog));
  }

  private Outcome ask(String text) {
    return engine.understand(new Question(text, AS_OF, List.of()));
  }

  private Reading answer(String text) {
    Outcome outcome = ask(text);
    assertThat(outcome).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading();
  }

  private String sql(String text) {
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(answer(text).statement())
        .replaceAll("\\s+", " ");
  }

  private String sentence(String text) {
    return answer(text).explanation().replace(" (quantity × price of order items)", "");
  }

  @Test
  void understand_shareOfTheBiggest_addsThemUpOverTheWhole() {
    String question = "what share of revenue comes from our ten biggest customers?";

    assertThat(sql(question))
        .startsWith(
            "SELECT SUM(\"revenue\") FILTER (WHERE \"place\" <= 10) / NULLIF(SUM(\"revenue\"), 0)"
                + " AS \"share_of_revenue\" FROM ( SELECT c.\"customer_name\",")
        .contains("ROW_NUMBER() OVER (ORDER BY SUM(oi.\"quantity\" * p.\"price\") DESC,");
    assertThat(sentence(question))
        .isEqualTo("Share of the revenue that the 10 highest customers make together.");
  }

  @Test
  void understand_howMuchOfAMeasure_isAShare() {
    assertThat(sentence("how much of revenue do the top 5 products make up"))
        .isEqualTo("Share of the revenue that the 5 highest products make together.");
  }

  @Test
  void understand_shareOfTheFirstOfEachGroup_ranksWithinEach() {
    assertThat(sql("share of the top 2 customers in revenue by city"))
        .contains("PARTITION BY c.\"city\"", "GROUP BY \"city\"");
  }

  @Test
  void understand_firstFewAndTheirShare_listsEach() {
    assertThat(sql("top 5 customers and their share of revenue"))
        .startsWith("SELECT c.\"customer_name\",")
        .contains("OVER (), 0) AS \"share_of_revenue\"")
        .endsWith("LIMIT 5");
  }

  @Test
  void understand_medianOrderValue_isThatOfTheAmountsOfEachOrder() {
    String question = "median order value in 2024";

    assertThat(sql(question))
        .startsWith("SELECT MEDIAN(\"revenue\") AS \"median_revenue\" FROM ( SELECT o.\"order_id\"")
        .contains("GROUP BY o.\"order_id\"");
    assertThat(sentence(question)).isEqualTo("Median revenue per order in 2024.");
  }

  @Test
  void understand_shareWithinGroups_isOfEachGroup() {
    String question = "share of revenue by order status within each city";

    assertThat(sql(question))
        .contains("OVER (PARTITION BY c.\"city\"), 0) AS \"share_of_revenue\"");
    assertThat(sentence(question))
        .isEqualTo("Share of the revenue within each city by status and city.");
  }

  @Test
  void understand_valueOfRowsByGroup_isAggregatedInEach() {
    assertThat(sentence("median order amount by city")).isEqualTo("Median amount by city.");
  }

  @Test
  void understand_firstOfOneNumber_isNotAnswered() {
    assertThat(ask("the 3 highest revenue")).isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_aggregateOfPeriods_isComputedOverThem() {
    assertThat(sql("maximum monthly revenue in 2024"))
        .startsWith(
            "SELECT MAX(\"revenue\") AS \"maximum_revenue\" FROM ( SELECT CAST(DATE_TRUNC(");
  }

  @Test
  void understand_countOnAverage_isPerOwner() {
    assertThat(sentence("how many orders does a customer have on average"))
        .isEqualTo("Average number of orders per customer.");
    assertThat(sentence("average revenue per customer by city"))
        .isEqualTo("Average revenue per customer by city.");
  }

  @Test
  void understand_groupsAboveTheirAverage_areComparedWithTheMeanOfAll() {
    String question = "customers whose revenue is above average";

    assertThat(sql(question))
        .startsWith("WITH \"all_groups\" AS ( SELECT c.\"customer_name\",")
        .endsWith(
            "SELECT \"customer_name\", \"revenue\" FROM \"all_groups\" WHERE \"revenue\" > ("
                + " SELECT AVG(\"revenue\") AS \"mean\" FROM \"all_groups\" ) ORDER BY \"revenue\""
                + " DESC");
    assertThat(sentence(question))
        .isEqualTo("Revenue by customer, above the average over all of them.");
  }

  @Test
  void understand_monthsBelowTheirAverage_comeInTime() {
    assertThat(sql("months with below average revenue"))
        .contains("\"revenue\" < ( SELECT AVG(\"revenue\")")
        .endsWith("ORDER BY \"month\"");
  }

  @Test
  void understand_aboveAverageOfNothing_isNotAnswered() {
    assertThat(ask("above average customers")).isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_yearOverYear_comparesYears() {
    assertThat(sentence("How has revenue developed year over year?"))
        .isEqualTo("Revenue by year, each against the one before.");
    assertThat(sentence("revenue by month year over year in 2024"))
        .contains("by month", "each against the year before");
  }
}
