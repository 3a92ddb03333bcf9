package org.agenticbi.app.command;

import java.io.File;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.DatabaseAddress;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.app.run.DatabaseCatalog;
import org.agenticbi.app.run.Logs;
import org.agenticbi.app.run.SystemAccess;
import org.agenticbi.app.run.SystemClient;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.HealthCheck;
import org.agenticbi.protocol.HealthCheckResponse;
import org.agenticbi.protocol.HealthReport;
import org.agenticbi.protocol.HealthStatus;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.LinkCall;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/** Looks for what is wrong. */
@Command(
    name = "doctor",
    description = "Says what is configured, what is reachable, what is wrong and how to mend it.",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:nothing is wrong", "1:something is wrong"})
final class DoctorCommand implements Callable<Integer> {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Spec private CommandSpec spec;

  @Mixin private ConfigurationOptions options;

  private boolean wrong;

  @Override
  public Integer call() {
    Terminal terminal = new Terminal(spec);
    terminal.print("ok     Java " + Runtime.version() + ", " + heap() + " MiB of heap at most");
    Configuration configuration = options.read();
    terminal.print("ok     configuration (agentic-bi config shows it)");
    folder(configuration, terminal);
    Logs.ofCommand(configuration.logFile(), configuration.logLevel());
    for (ServiceName service : ServiceName.values()) {
      service(configuration, service, terminal);
    }
    Configuration all =
        new DatabaseCatalog(configuration, LocalDate.now(ZoneId.systemDefault()), terminal::stage)
            .all();
    all.databases().forEach(database -> database(configuration, database, terminal));
    return wrong ? ExitCodes.FAILED : ExitCodes.DONE;
  }

  private static long heap() {
    return Runtime.getRuntime().maxMemory() / (1024 * 1024);
  }

  private void folder(Configuration configuration, Terminal terminal) {
    File folder = configuration.dataDirectory().toFile();
    if ((folder.isDirectory() || folder.mkdirs()) && folder.canWrite()) {
      terminal.print("ok     data folder " + folder);
    } else {
      bad(
          terminal,
          "data folder " + folder + " cannot be written",
          "Set data_directory to a folder that this user may write.");
    }
  }

  private void service(Configuration configuration, ServiceName service, Terminal terminal) {
    if (!SystemClient.isListening(configuration, service)) {
      terminal.print(
          "off    " + service + ": nothing listens at " + configuration.addressOf(service));
      return;
    }
    try (SystemClient client = SystemClient.of(configuration, service)) {
      HealthReport health =
          client
              .request(new HealthCheck(), HealthCheckResponse.class, LinkCall.within(PATIENCE))
              .data();
      String line = service + ": " + health.status().name().toLowerCase(Locale.ROOT);
      if (health.status() == HealthStatus.HEALTHY) {
        terminal.print("ok     " + line);
      } else {
        bad(terminal, line, "");
        health
            .checks()
            .forEach((name, check) -> terminal.print("         " + name + ": " + check.detail()));
      }
    } catch (RequestFailedException e) {
      bad(terminal, service + " at " + configuration.addressOf(service), e.body());
    }
  }

  private void database(Configuration configuration, DatabaseAddress database, Terminal terminal) {
    try (SystemAccess server =
        SystemAccess.open(
            configuration, ServiceName.TIDB_MCP_SERVER, database.name(), null, terminal::stage)) {
      JsonNode tables =
          server
              .request(
                  new ToolCall("discover_tables", ProtocolJson.mapper().createObjectNode()),
                  ToolCallResponse.class,
                  LinkCall.within(PATIENCE))
              .result()
              .path("tables");
      terminal.print("ok     database " + database + ": " + tables.size() + " tables");
    } catch (RequestFailedException e) {
      bad(terminal, "database " + database, e.body());
    }
  }

  private void bad(Terminal terminal, String what, ErrorBody why) {
    bad(terminal, what, why.message());
    if (why.suggestions() != null) {
      why.suggestions().forEach(suggestion -> terminal.print("         " + suggestion));
    }
  }

  private void bad(Terminal terminal, String what, String why) {
    wrong = true;
    terminal.print("WRONG  " + what);
    if (!why.isEmpty()) {
      terminal.print("         " + why);
    }
  }
}
