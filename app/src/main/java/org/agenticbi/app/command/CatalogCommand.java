package org.agenticbi.app.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.app.output.Rows;
import org.agenticbi.app.output.TextTable;
import org.agenticbi.app.run.Logs;
import org.agenticbi.app.run.SystemAccess;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.LinkCall;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows the tables of a database. */
@Command(
    name = "catalog",
    description = "Lists the tables of a database with their comments and row counts.",
    footerHeading = "%nExamples:%n",
    footer = {"  agentic-bi catalog --db demo", "  agentic-bi catalog --db sqlite:sales.db --json"})
final class CatalogCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ConfigurationOptions options;

  @Option(
      names = "--db",
      paramLabel = "DATABASE",
      description =
          "Name of a database, or sqlite:FILE, duckdb:FILE, mysql://USER@HOST:PORT/DATABASE.")
  private @Nullable String database;

  @Option(names = "--json", description = "Prints JSON, with columns, keys and profiles.")
  private boolean json;

  @Override
  public Integer call() {
    Terminal terminal = new Terminal(spec);
    Configuration configuration = options.read();
    Logs.ofCommand(configuration.logFile(), configuration.logLevel());
    try (SystemAccess server =
        SystemAccess.open(
            configuration, ServiceName.TIDB_MCP_SERVER, database, null, terminal::stage)) {
      String tool = json ? "get_table_schema" : "discover_tables";
      ObjectNode arguments = ProtocolJson.mapper().createObjectNode();
      if (json) {
        arguments.put("profile", true);
      }
      JsonNode result =
          server
              .request(
                  new ToolCall(tool, arguments),
                  ToolCallResponse.class,
                  LinkCall.within(Duration.ofMinutes(2)))
              .result();
      print(result, terminal);
    }
    return ExitCodes.DONE;
  }

  private void print(JsonNode result, Terminal terminal) {
    if (json) {
      terminal.print(
          ProtocolJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(result));
      return;
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (JsonNode table : result.path("tables")) {
      JsonNode count = table.path("row_count");
      rows.add(
          Arrays.asList(
              table.path("name").asString(""),
              count.isNumber() ? count.asLong() : null,
              table.path("comment").asString("")));
    }
    List<Column> columns =
        List.of(
            new Column("table", ColumnType.TEXT, null, null, null),
            new Column("rows", ColumnType.INTEGER, null, null, null),
            new Column("comment", ColumnType.TEXT, null, null, null));
    TextTable.lines(new Rows(columns, rows, false), Integer.MAX_VALUE).forEach(terminal::print);
  }
}
