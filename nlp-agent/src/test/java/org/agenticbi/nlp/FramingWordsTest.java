package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKeyInference;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.nlp.schema.Schema;
import org.junit.jupiter.api.Test;

/** Words around a question that change nothing in it, and words that only look so. */
final class FramingWordsTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 10, 15);
  private final RuleReader engine = new RuleReader(schema(), EngineOptions.normal());

  private static Schema schema() {
    Catalog catalog = RoleAssignment.assign(ForeignKeyInference.infer(OfficeCatalog.catalog()));
    return new Schema(catalog, ModelDraft.of(catalog));
  }

  private Outcome ask(String text) {
    return engine.understand(new Question(text, AS_OF, List.of()));
  }

  private String sentence(String text) {
    Outcome outcome = ask(text);
    assertThat(outcome).as(text).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading().explanation();
  }

  @Test
  void understand_framing_changesNothing() {
    String plain = sentence("number of orders by channel in 2025");
    for (String text :
        List.of(
            "pull the number of orders by channel for 2025",
            "walk me through the number of orders by channel in 2025",
            "let's look at the number of orders by channel in 2025",
            "I'd like the number of orders by channel in 2025",
            "give me the picture of the number of orders by channel in 2025",
            "number of orders by channel in 2025 across the company",
            "company-wide number of orders by channel in 2025",
            "number of orders broken out by channel in 2025",
            "overview of the number of orders by channel in 2025",
            "how are orders split by channel in 2025",
            "how many orders were booked by channel in 2025")) {
      assertThat(sentence(text)).as(text).isEqualTo(plain);
    }
  }

  @Test
  void understand_base_isTheNumberOfRows() {
    assertThat(sentence("customer base by region")).isEqualTo("Number of customers by region.");
    assertThat(sentence("ticket counts by priority")).startsWith("Number of tickets by priority");
  }

  @Test
  void understand_wordsThatRestrict_areNotPassedOver() {
    for (String text :
        List.of(
            "how many orders were processed by channel",
            "number of lost orders by channel",
            "number of foreign customers by region",
            "how do customers pay")) {
      assertThat(ask(text)).as(text).isNotInstanceOf(Outcome.Answer.class);
    }
  }
}
