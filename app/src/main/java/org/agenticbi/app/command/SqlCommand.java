package org.agenticbi.app.command;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.app.output.DelimitedText;
import org.agenticbi.app.output.Rows;
import org.agenticbi.app.output.TextTable;
import org.agenticbi.app.run.Logs;
import org.agenticbi.app.run.SystemAccess;
import org.agenticbi.protocol.ExecutionConfig;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.SqlQuery;
import org.agenticbi.protocol.SqlQueryResponse;
import org.agenticbi.service.LinkCall;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs one SELECT, through the same guard as everything else. */
@Command(
    name = "sql",
    description =
        "Runs one SELECT statement, through the same guard as every question, and prints its rows.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  agentic-bi sql \"SELECT count(*) FROM orders\" --db demo",
      "  agentic-bi sql \"SELECT * FROM sales\" --db files --max-rows 20 --format csv"
    })
final class SqlCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ConfigurationOptions options;

  @Parameters(arity = "1..*", paramLabel = "SQL", description = "The statement.")
  private List<String> words;

  @Option(
      names = "--db",
      paramLabel = "DATABASE",
      description =
          "Name of a database, or sqlite:FILE, duckdb:FILE, mysql://USER@HOST:PORT/DATABASE.")
  private @Nullable String database;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "How to print: ${COMPLETION-CANDIDATES}; default ${DEFAULT-VALUE}.")
  private ResultFormat format;

  @Option(
      names = "--max-rows",
      paramLabel = "N",
      defaultValue = "1000",
      description = "At most so many rows; default ${DEFAULT-VALUE}.")
  private int maxRows;

  @Override
  public Integer call() {
    Terminal terminal = new Terminal(spec);
    Configuration configuration = options.read();
    Logs.ofCommand(configuration.logFile(), configuration.logLevel());
    try (SystemAccess dataAgent =
        SystemAccess.open(configuration, ServiceName.DATA_AGENT, database, null, terminal::stage)) {
      SqlQuery query =
          new SqlQuery(
              String.join(" ", words),
              null,
              null,
              null,
              new ExecutionConfig(null, maxRows, null, null));
      print(
          dataAgent.request(query, SqlQueryResponse.class, LinkCall.within(Duration.ofMinutes(2))),
          terminal);
    }
    return ExitCodes.DONE;
  }

  private void print(SqlQueryResponse reply, Terminal terminal) {
    Rows rows =
        new Rows(
            reply.columns(),
            Objects.requireNonNullElse(reply.data(), List.of()),
            reply.truncated());
    switch (format) {
      case TABLE -> TextTable.lines(rows, Integer.MAX_VALUE).forEach(terminal::print);
      case JSON ->
          terminal.print(
              ProtocolJson.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(reply));
      case CSV -> DelimitedText.csv(rows).forEach(terminal::print);
      case MD -> DelimitedText.markdown(rows).forEach(terminal::print);
    }
  }
}
