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

/** Several numbers in one question, of which often only one is named outright. */
final class SeveralMetricsTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
  private final RuleReader engine = new RuleReader(schema(), EngineOptions.normal());

  private static Schema schema() {
    Catalog catalog = RoleAssignment.assign(ForeignKeyInference.infer(OfficeCatalog.catalog()));
    return new Schema(catalog, ModelDraft.of(catalog));
  }

  private Reading answer(String text) {
    Outcome outcome = engine.understand(new Question(text, AS_OF, List.of()));
    assertThat(outcome).as(text).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading();
  }

  private String sql(String text) {
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(answer(text).statement())
        .replaceAll("\\s+", " ");
  }

  @Test
  void understand_numberAndValue_countsAndSums() {
    for (String question :
        List.of(
            "number and value of refunds",
            "value and number of refunds",
            "refunds: how many and how much",
            "how many refunds and what amount?",
            "how many refunds were there and what were they worth?",
            "count and total amount of refunds")) {
      assertThat(sql(question)).as(question).contains("COUNT(*)", "SUM(\"amount\")");
    }
  }

  @Test
  void understand_amountOfWhatHasNone_isNotAnswered() {
    Outcome outcome =
        engine.understand(new Question("number and value of shipments", AS_OF, List.of()));
    assertThat(outcome).isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_twoCounts_standSideBySide() {
    assertThat(sql("number of orders and customers by region"))
        .contains("\"by_orders\"", "\"by_customers\"");
  }

  @Test
  void understand_sideBySideOverTime_takesTheTimeOfEach() {
    assertThat(sql("invoices and payments by month in 2025"))
        .contains("DATE_TRUNC('month', \"invoice_date\")", "DATE_TRUNC('month', \"payment_date\")")
        .endsWith("ORDER BY g.\"month\"");
  }

  @Test
  void understand_subjectBesideMeasure_isCounted() {
    assertThat(sql("orders and payments by channel"))
        .contains("COUNT(*) AS \"orders_count\"", "AS \"payment_amount\"");
  }

  @Test
  void understand_topByTwo_ranksByTheFirst() {
    assertThat(sql("top 3 customers with payments and number of orders"))
        .contains("\"payment_amount\"", "\"orders_count\"")
        .endsWith("ORDER BY \"payment_amount\" DESC LIMIT 3");
  }

  @Test
  void understand_conditionsOnTwoNumbers_bothHoldInTheWindow() {
    String sql = sql("customers with more than 5 orders and payments over 1000 in 2025");

    assertThat(sql.split("DATE '2025-01-01'", -1)).hasSize(3);
    assertThat(sql).contains("HAVING COUNT(*) > 5", "> 1000");
  }

  @Test
  void understand_conditionOnRowsThatComeManyTimes_isNotCountedTwice() {
    Outcome outcome =
        engine.understand(new Question("departments with more than 3 tickets", AS_OF, List.of()));
    assertThat(outcome)
        .satisfiesAnyOf(
            each -> assertThat(each).isNotInstanceOf(Outcome.Answer.class),
            each -> assertThat(each.toString()).doesNotContain("customers"));
  }

  @Test
  void understand_classByClass_countsTheRows() {
    assertThat(answer("status by channel").explanation())
        .isEqualTo("Number of orders by status and channel.");
  }

  @Test
  void understand_perOrderByRegion_isNoOrder() {
    assertThat(answer("payment amount per order by region").explanation())
        .startsWith("Average payment amount")
        .endsWith("per order by region.");
  }

  @Test
  void understand_mostOfAVerb_ranksByWhatItIsAbout() {
    assertThat(answer("which customer pays the most and how much?").explanation())
        .startsWith("Payment amount");
    assertThat(answer("which customers order the least?").explanation())
        .startsWith("Number of orders by customer, only the one with the lowest");
  }

  @Test
  void understand_mostOfNothing_isNotPassedOver() {
    Outcome outcome =
        engine.understand(new Question("which customers complain the most?", AS_OF, List.of()));
    assertThat(outcome).isNotInstanceOf(Outcome.Answer.class);
  }
}
