package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.nlp.schema.Schema;
import org.agenticbi.protocol.EarlierTurn;
import org.junit.jupiter.api.Test;

/** Turns behind a list of rows, or behind one number. */
final class FollowUpListTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);
  private static final String OPEN = "list all open invoices";

  private final RuleReader engine = new RuleReader(schema(), EngineOptions.normal());

  private static Schema schema() {
    Catalog catalog = RoleAssignment.assign(BilledCatalog.catalog());
    return new Schema(catalog, ModelDraft.of(catalog));
  }

  private Outcome ask(String text, String... earlier) {
    List<EarlierTurn> context =
        Stream.of(earlier).map(each -> new EarlierTurn(each, null)).toList();
    return engine.understand(new Question(text, AS_OF, context));
  }

  private String sentence(String text, String... earlier) {
    Outcome outcome = ask(text, earlier);
    assertThat(outcome).as(text).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading().explanation();
  }

  @Test
  void understand_rowsAreCounted() {
    assertThat(sentence("how many are there?", OPEN))
        .isEqualTo("Number of invoices, invoice status Open.");
    assertThat(sentence("how many?", OPEN)).isEqualTo("Number of invoices, invoice status Open.");
    assertThat(ask("how many are there?", "the 5 newest invoices"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_whichOfThoseAbove_areOfTheRows() {
    assertThat(sentence("which customers?", OPEN)).contains("of invoices, invoice status Open");
    assertThat(sentence("add the customer name", OPEN)).contains("and customer name of invoices");
  }

  @Test
  void understand_noMoneyIsCounted() {
    assertThat(sentence("how many invoices was that?", "how much did we invoice in Q2 2025?"))
        .isEqualTo("Number of invoices in Q2 2025.");
  }

  @Test
  void understand_firstFew_areOfTheNumberBefore() {
    assertThat(sentence("top 5 customers", "how much did we invoice in Q2 2025?"))
        .contains("by customer in Q2 2025, the 5 highest");
    assertThat(sentence("list the five largest", "how much did we invoice in Q2 2025?"))
        .contains("Q2 2025", "the 5 highest invoice amount");
    assertThat(sentence("the ten biggest invoices", "how much did we invoice in Q2 2025?"))
        .contains("Q2 2025", "the 10 highest invoice amount");
  }

  @Test
  void understand_groupsOfBefore_areCounted() {
    assertThat(sentence("how many customers is that?", "invoiced amount by customer in 2024"))
        .startsWith("Number of different")
        .contains("in 2024")
        .doesNotContain("by customer");
  }

  @Test
  void understand_averagePer_isTheMeanOverThese() {
    assertThat(sentence("the average per customer", "invoiced amount by segment in 2024"))
        .contains("per customer by segment in 2024");
    assertThat(sentence("what's the average per month?", "invoiced amount by segment in 2024"))
        .contains("per month", "by segment in 2024");
  }

  @Test
  void understand_shareOfOneGroup_isOfAllGroups() {
    assertThat(sentence("what share does retail have?", "invoiced amount by segment in 2024"))
        .startsWith("Share of the")
        .contains("(segment Retail)")
        .doesNotContain("by segment");
  }
}
