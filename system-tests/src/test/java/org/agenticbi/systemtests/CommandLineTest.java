package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.protocol.ProtocolJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The program as people start it, in processes of its own, asking the running system. */
@ExtendWith(SharedSystem.class)
class CommandLineTest {
  @TempDir private Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "top 5 customers by total purchase amount",
        "What is the average order value per month for 2024?",
        "revenue by region last quarter compared with the quarter before",
        "which products were never returned"
      })
  void ask_answers_withATable(String question, FiveServices services) {
    ProgramRun run = run(services, "ask", question, "--as-of", DemoFile.asOf().toString());
    assertThat(run.exitCode()).as("%s", run).isZero();
    assertThat(run.out().lines().count()).as("%s", run).isGreaterThan(4);
  }

  @Test
  void ask_json_isTheProtocolsMessageAndNothingElse(FiveServices services) {
    ProgramRun run = ask(services, "top 5 customers by total purchase amount", "json");
    assertThat(run.exitCode()).as("%s", run).isZero();
    JsonNode message = ProtocolJson.mapper().readTree(run.out());
    assertThat(message.path("type").asString("")).isEqualTo("query_response");
    assertThat(message.path("data").size()).isEqualTo(5);
    assertThat(message.path("sql_query").asString("")).contains("LIMIT 5");
  }

  @Test
  void ask_csv_isAHeaderAndTheRows(FiveServices services) {
    ProgramRun run = ask(services, "revenue by region", "csv");
    assertThat(run.exitCode()).as("%s", run).isZero();
    assertThat(run.out().lines()).hasSize(5);
    assertThat(run.out()).contains("West").contains("Midwest");
  }

  @Test
  void ask_markdown_isATable(FiveServices services) {
    ProgramRun run = ask(services, "revenue by region", "md");
    assertThat(run.exitCode()).as("%s", run).isZero();
    assertThat(run.out()).contains("| --").contains("| West");
  }

  @Test
  void ask_ambiguous_exitCode3WithReadings(FiveServices services) {
    ProgramRun run = ask(services, "revenue by state", "table");
    assertThat(run.exitCode()).as("%s", run).isEqualTo(3);
    assertThat(run.err()).contains("1. ").contains("2. ");
  }

  @Test
  void ask_unanswerable_exitCode4(FiveServices services) {
    ProgramRun run = ask(services, "average age of our customers by segment", "table");
    assertThat(run.exitCode()).as("%s", run).isEqualTo(4);
    assertThat(run.err()).contains("age");
  }

  @Test
  void ask_unknownDatabase_exitCode1WithWhatThereIs() {
    ProgramRun run =
        ProgramRun.of(home, Map.of(), "ask", "how many rows", "--db", "sqlite:missing.sqlite");
    assertThat(run.exitCode()).as("%s", run).isEqualTo(1);
    assertThat(run.err()).contains("missing.sqlite").doesNotContain("at org.agenticbi");
  }

  @Test
  void ask_withoutARunningSystem_startsWhatItNeeds() {
    DemoFile.copyTo(home.resolve("data"));
    ProgramRun run =
        ProgramRun.of(
            home,
            Map.of(),
            "ask",
            "How many customers do we have?",
            "--db",
            "demo",
            "--as-of",
            DemoFile.asOf().toString(),
            "--format",
            "csv");
    assertThat(run.exitCode()).as("%s", run).isZero();
    assertThat(run.out()).contains("5140");
  }

  @Test
  void sql_select_printsRows(FiveServices services) {
    ProgramRun run = run(services, "sql", "SELECT COUNT(*) AS n FROM regions", "--format", "csv");
    assertThat(run.exitCode()).as("%s", run).isZero();
    assertThat(run.out()).containsSubsequence("n", "4");
  }

  @Test
  void sql_delete_isRefused(FiveServices services) {
    ProgramRun run = run(services, "sql", "DELETE FROM regions");
    assertThat(run.exitCode()).as("%s", run).isEqualTo(1);
    assertThat(run.err()).contains("SELECT");
  }

  @Test
  void align_runningSystem_15of15(FiveServices services) {
    ProgramRun run = run(services, "align");
    assertThat(run.exitCode()).as("%s", run).isZero();
    assertThat(run.out()).contains("15 of 15").doesNotContain("FAILED");
  }

  @Test
  void unknownCommand_exitCode2SaysWhatToDo() {
    ProgramRun run = ProgramRun.of(home, Map.of(), "aks", "revenue");
    assertThat(run.exitCode()).as("%s", run).isEqualTo(2);
    assertThat(run.err()).contains("aks").contains("--help");
  }

  private ProgramRun ask(FiveServices services, String question, String format) {
    return run(
        services, "ask", question, "--as-of", DemoFile.asOf().toString(), "--format", format);
  }

  private ProgramRun run(FiveServices services, String... arguments) {
    Map<String, String> environment = new TreeMap<>();
    for (ServiceName service : ServiceName.values()) {
      String name = "AGENTIC_BI_" + service.key().toUpperCase(Locale.ROOT) + "_ADDRESS";
      environment.put(name, services.addressOf(service).toString());
    }
    return ProgramRun.of(home, environment, arguments);
  }
}
