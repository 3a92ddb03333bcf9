package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.model.semantics.SemanticModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fiscal year that begins in February, named by the year in which it ends or begins. */
final class FiscalYearTest {

  @ParameterizedTest
  @CsvSource({"true, 2023-02-01, 2024-02-01", "false, 2024-02-01, 2025-02-01"})
  void understand_fiscalYear_isNamedAsTheModelSays(boolean byEnd, String from, String to) {
    LanguageEngine engine =
        new LanguageEngine(RetailCatalog.catalog(), model(byEnd), EngineOptions.normal());
    Outcome outcome =
        engine.understand(
            new Question("revenue in fiscal year 2024", Conversations.AS_OF, List.of()));
    assertThat(OutcomeText.of(outcome))
        .contains("\"order_date\" >= DATE '" + from + "'", "\"order_date\" < DATE '" + to + "'");
  }

  private static SemanticModel model(boolean namedByEnd) {
    SemanticModel model = RetailCatalog.model();
    return new SemanticModel(
        model.name(),
        model.description(),
        model.revision(),
        model.datasets(),
        model.relationships(),
        model.measures(),
        model.fiscalYearStartMonth(),
        namedByEnd,
        model.currency());
  }
}
