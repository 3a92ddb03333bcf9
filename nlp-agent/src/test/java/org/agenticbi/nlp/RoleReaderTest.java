package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.protocol.EarlierTurn;
import org.junit.jupiter.api.Test;

/** Shipments name a depot as their origin, and one as their destination. */
final class RoleReaderTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);
  private final LanguageEngine engine =
      new LanguageEngine(catalog(), SemanticModel.empty("freight"), EngineOptions.normal());

  @Test
  void understand_saidRole_goesByItsKey() {
    Reading origin = answered("number of shipments by origin region");
    Reading destination = answered("number of shipments by destination depot in 2024");

    assertThat(sql(origin)).contains("s.\"originDepotId\"").doesNotContain("destDepotId");
    assertThat(origin.explanation()).isEqualTo("Number of shipments by origin region.");
    assertThat(sql(destination)).contains("s.\"destDepotId\"").doesNotContain("originDepotId");
    assertThat(destination.explanation()).contains("by destination depot");
  }

  @Test
  void understand_noRole_asksBackWithEach() {
    Outcome outcome = understand("number of shipments by region", List.of());

    assertThat(outcome).isInstanceOf(Outcome.Ask.class);
    assertThat(LanguageEngine.readings(outcome))
        .extracting(Reading::explanation)
        .containsExactly(
            "Number of shipments by origin region.", "Number of shipments by destination region.");
  }

  @Test
  void understand_afterAChoice_keepsTheRole() {
    EarlierTurn asked = new EarlierTurn("number of shipments by region", 1);

    Outcome outcome = understand("only in 2024", List.of(asked));

    assertThat(outcome).isInstanceOf(Outcome.Answer.class);
    assertThat(sql(LanguageEngine.readings(outcome).getFirst()))
        .contains("destDepotId", "2024-01-01");
  }

  private Reading answered(String question) {
    Outcome outcome = understand(question, List.of());
    assertThat(outcome).as(question).isInstanceOf(Outcome.Answer.class);
    return LanguageEngine.readings(outcome).getFirst();
  }

  private Outcome understand(String question, List<EarlierTurn> context) {
    return engine.understand(new Question(question, TODAY, context));
  }

  private static String sql(Reading reading) {
    return SqlRenderer.forDialect(Dialect.DUCKDB).renderInline(reading.statement());
  }

  private static Catalog catalog() {
    return new Catalog(
        "freight",
        "duckdb",
        "1",
        List.of(
            new TableDraft("depots", 8, "depotId")
                .name("depotName", "Berlin Hub", "Dortmund")
                .category("region", "North", "South")
                .table(),
            new TableDraft("shipments", 900, "shipmentId")
                .whole("originDepotId")
                .whole("destDepotId")
                .date("orderDate", "2022-01-01", "2025-09-30")
                .amount("weightKg")
                .table()),
        List.of(key("originDepotId"), key("destDepotId")));
  }

  private static ForeignKey key(String column) {
    return new ForeignKey("shipments", List.of(column), "depots", List.of("depotId"), 1);
  }
}
