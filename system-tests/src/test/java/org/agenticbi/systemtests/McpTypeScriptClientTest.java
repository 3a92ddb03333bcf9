package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.agenticbi.mcp.TidbMcpServer;
import org.agenticbi.mcp.TidbMcpServerConfiguration;
import org.agenticbi.mcp.connect.DatabaseAddress;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.mcp.load.DatabaseFiles;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The official TypeScript client of MCP lists and calls the tools at {@code /mcp}. */
class McpTypeScriptClientTest {

  private static final Path CLIENT = Path.of("src/test/js-mcp").toAbsolutePath();

  @TempDir private Path directory;

  @BeforeAll
  static void installClient() throws Exception {
    if (!Files.isDirectory(CLIENT.resolve("node_modules/@modelcontextprotocol/sdk"))) {
      run(List.of("npm", "ci", "--no-audit", "--no-fund"), Files.createTempFile("npm-ci", ".log"));
    }
  }

  @Test
  void officialClient_listsAndCallsTheTools() throws Exception {
    Path csv = Files.writeString(directory.resolve("sales.csv"), "region,amount\nN,10.5\nS,2\n");
    Path file = directory.resolve("sales.duckdb");
    DatabaseFiles.importFiles(file, List.of(csv));
    DatabaseConfiguration sales =
        DatabaseConfiguration.of("sales", new DatabaseAddress.DuckDbFile(file));
    try (Service server =
        TidbMcpServer.start(
            TidbMcpServerConfiguration.of(ServerSettings.local(0), List.of(sales)))) {
      assertAnswers(
          call(
              server.httpUri() + "/mcp",
              """
              [{"name":"discover_databases","arguments":{}},
               {"name":"discover_tables","arguments":{"database":"sales"}},
               {"name":"get_table_schema","arguments":{"profile":true}},
               {"name":"get_sample_data","arguments":{"table":"sales"}},
               {"name":"execute_query","arguments":
                 {"sql":"SELECT region, sum(amount) AS total FROM sales GROUP BY region ORDER BY 1"}},
               {"name":"validate_query","arguments":{"sql":"SELECT 1; DROP TABLE sales"}},
               {"name":"get_server_stats","arguments":{}},
               {"name":"execute_query","arguments":{"sql":"DROP TABLE sales"}},
               {"name":"execute_query","arguments":{"sqll":"SELECT 1"}}]
              """));
    }
  }

  private static void assertAnswers(JsonNode answer) {
    assertThat(answer.path("server").path("name").asString()).contains("tidb-mcp-server");
    assertThat(answer.path("tools")).hasSize(7);
    JsonNode results = answer.path("results");
    for (int call = 0; call < 7; call++) {
      assertThat(results.get(call).path("isError").asBoolean(false))
          .as(results.get(call).toString())
          .isFalse();
      assertThat(results.get(call).path("structuredContent").isObject()).isTrue();
    }
    assertThat(results.get(4).at("/structuredContent/rows").toString())
        .isEqualTo("[[\"N\",10.5],[\"S\",2]]");
    assertThat(results.get(5).at("/structuredContent/valid").asBoolean(true)).isFalse();
    assertThat(results.get(7).path("isError").asBoolean()).isTrue();
    assertThat(results.get(7).at("/content/0/text").asString()).startsWith("query_rejected: ");
    assertThat(results.get(8).path("isError").asBoolean()).isTrue();
  }

  private JsonNode call(String url, String calls) throws Exception {
    Path output = directory.resolve("answer.json");
    run(List.of("node", "call-tools.js", url, calls), output);
    return ProtocolJson.mapper().readTree(Files.readString(output));
  }

  private static void run(List<String> command, Path output)
      throws IOException, InterruptedException {
    Path errors = output.resolveSibling(output.getFileName() + ".errors");
    Process process =
        new ProcessBuilder(command)
            .directory(CLIENT.toFile())
            .redirectOutput(output.toFile())
            .redirectError(errors.toFile())
            .start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).as(command.getFirst() + " ends").isTrue();
    assertThat(process.exitValue()).as(Files.readString(errors)).isZero();
  }
}
