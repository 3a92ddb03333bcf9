package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;

/** Questions to a database that nobody described, with the model that is drafted for it. */
final class DraftedQuestions {

  private final LocalDate asOf;
  private final RoleReader engine;

  DraftedQuestions(Catalog bare, LocalDate asOf) {
    Catalog catalog = RoleAssignment.assign(bare);
    this.asOf = asOf;
    this.engine =
        new RoleReader(new Schema(catalog, ModelDraft.of(catalog)), EngineOptions.normal());
  }

  Outcome ask(String question) {
    return engine.understand(new Question(question, asOf, List.of()));
  }

  Reading answer(String question) {
    Outcome outcome = ask(question);
    assertThat(outcome).describedAs(question).isInstanceOf(Outcome.Answer.class);
    return ((Outcome.Answer) outcome).reading();
  }

  List<String> readings(String question) {
    Outcome outcome = ask(question);
    assertThat(outcome).describedAs(question).isInstanceOf(Outcome.Ask.class);
    return ((Outcome.Ask) outcome).readings().stream().map(Reading::explanation).toList();
  }

  /** Without line ends and quotes. */
  String sql(String question) {
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(answer(question).statement())
        .replaceAll("\\s+", " ")
        .replace("\"", "");
  }

  String sentence(String question) {
    return answer(question).explanation();
  }
}
