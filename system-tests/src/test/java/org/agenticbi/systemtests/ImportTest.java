package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.agenticbi.protocol.ProtocolJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A file of one's own becomes a table that can be asked at once. */
class ImportTest {
  private static final String SALES =
      """
      invoice,day,country,product,units,amount
      1,2025-01-14,France,"Lamp, tall",2,80.00
      2,2025-01-20,Norway,Chair,1,120.50
      3,2025-02-03,France,Chair,4,482.00
      4,2025-02-11,Spain,Desk,1,310.00
      5,2025-03-07,Norway,Desk,2,620.00
      6,2025-03-09,France,"Lamp, tall",1,40.00
      """;

  @TempDir private Path home;

  @Test
  void importCsv_thenAsk() throws IOException {
    Path file = Files.writeString(home.resolve("sales.csv"), SALES);
    ProgramRun imported = ProgramRun.of(home, Map.of(), "import", file.toString());
    assertThat(imported.exitCode()).as("%s", imported).isZero();
    assertThat(imported.out()).contains("sales").contains("6 rows");

    JsonNode byCountry = ask("total amount by country");
    assertThat(rows(byCountry)).contains("[\"France\",602", "[\"Norway\",740.5", "[\"Spain\",310");
    assertThat(byCountry.path("row_count").asInt(-1)).isEqualTo(3);

    JsonNode units = ask("total units of Chair in February 2025");
    assertThat(units.path("data").get(0).get(0).asInt(-1)).isEqualTo(4);
  }

  @Test
  void importCsv_thenAskWithAVerb() throws IOException {
    Path file = Files.writeString(home.resolve("sales.csv"), SALES);
    ProgramRun imported = ProgramRun.of(home, Map.of(), "import", file.toString());
    assertThat(imported.exitCode()).as("%s", imported).isZero();
    JsonNode units = ask("How many units of Chair did we sell in February 2025?");
    assertThat(units.path("data").get(0).get(0).asInt(-1)).isEqualTo(4);
  }

  @Test
  void importMissingFile_saysSo() {
    ProgramRun run = ProgramRun.of(home, Map.of(), "import", "nowhere.csv");
    assertThat(run.exitCode()).as("%s", run).isEqualTo(1);
    assertThat(run.err()).contains("nowhere.csv").doesNotContain("at org.agenticbi");
  }

  private JsonNode ask(String question) {
    ProgramRun run =
        ProgramRun.of(home, Map.of(), "ask", question, "--db", "files", "--format", "json");
    assertThat(run.exitCode()).as("%s", run).isZero();
    return ProtocolJson.mapper().readTree(run.out());
  }

  private static String rows(JsonNode answer) {
    return answer.path("data").toString();
  }
}
