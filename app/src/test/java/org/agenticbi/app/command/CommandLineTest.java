package org.agenticbi.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
  @TempDir private Path folder;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo", "serve", "ask", "sql", "catalog", "import", "align", "eval", "doctor", "config"
      })
  void help_everyCommand_saysWhatItDoes(String command) {
    assertThat(run(command, "--help")).isZero();
    assertThat(out.toString()).contains("Usage: agentic-bi " + command);
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void command_unknown_isNamedWithASuggestion() {
    assertThat(run("imprt")).isEqualTo(2);
    assertThat(err.toString()).contains("imprt").contains("import");
  }

  @Test
  void serve_unknownService_isNamedWithASuggestion() {
    assertThat(run("serve", "nlp-agnt")).isEqualTo(2);
    assertThat(err.toString()).contains("Did you mean nlp-agent?");
  }

  @Test
  void config_printsValuesAndOrigins() {
    assertThat(run("config", "--set", "backend.port=9090")).isZero();
    assertThat(out.toString()).containsPattern("backend\\.port +9090 +flag");
  }

  @Test
  void config_secret_isNotShown() {
    String token = "s3cr3t-s3cr3t-s3cr3t-s3cr3t-s3cr3t";

    assertThat(run("config", "--set", "token=" + token)).isZero();
    assertThat(out.toString()).containsPattern("token +\\(set\\)").doesNotContain(token);
  }

  @Test
  void config_unknownKey_failsWithoutStackTrace() {
    assertThat(run("config", "--set", "bakend.port=1")).isEqualTo(1);
    assertThat(err.toString()).contains("Did you mean backend.port?").doesNotContain("Exception");
  }

  @Test
  void import_missingFile_failsAndSaysWhich() {
    assertThat(
            run(
                "import",
                folder.resolve("none.csv").toString(),
                "--set",
                "data_directory=" + folder))
        .isEqualTo(1);
    assertThat(err.toString()).contains("none.csv").doesNotContain("Exception");
  }

  @Test
  void import_csv_printsTheTable() throws Exception {
    Path csv =
        Files.write(
            folder.resolve("Sales 2024.csv"), List.of("region,amount", "West,2.5", "South,1"));

    assertThat(run("import", csv.toString(), "--set", "data_directory=" + folder)).isZero();
    assertThat(out.toString()).contains("sales_2024").contains("2 rows").contains("amount");
    assertThat(folder.resolve("files.duckdb")).exists();
  }

  @Test
  void ask_unknownDatabase_isNamed() {
    assertThat(
            run("ask", "how many orders", "--db", "nowhere", "--set", "data_directory=" + folder))
        .isEqualTo(1);
    assertThat(err.toString()).contains("nowhere").contains("demo").doesNotContain("Exception");
  }

  @Test
  void align_nobodyThere_failsEveryCheck() {
    assertThat(run("align", "ws://127.0.0.1:1/ws")).isEqualTo(1);
    assertThat(out.toString()).contains("0 of 3").contains("nothing listens there");
  }

  private int run(String... arguments) {
    return AgenticBi.run(new PrintWriter(out), new PrintWriter(err), arguments);
  }
}
