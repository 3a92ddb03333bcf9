package org.agenticbi.app.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.app.run.DatabaseCatalog;
import org.agenticbi.app.run.Logs;
import org.agenticbi.app.run.RunningSystem;
import org.agenticbi.protocol.NearestNames;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs services until it is stopped. */
@Command(
    name = "serve",
    description = {
      "Runs all five services in this process, or only those that are named.",
      "",
      "Services in other processes are found at their configured addresses (nlp_agent.address, ...); the order",
      "in which they start does not matter. Ctrl-C or SIGTERM ends it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  agentic-bi serve",
      "  agentic-bi serve tidb-mcp-server",
      "  agentic-bi serve backend --set nlp_agent.address=ws://nlp:8011/ws"
    })
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ConfigurationOptions options;

  @Parameters(
      arity = "0..*",
      paramLabel = "SERVICE",
      description = "backend, nlp-agent, data-agent, viz-agent, tidb-mcp-server; none: all.")
  private List<String> names = List.of();

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The last day of the demo's data, as 2025-09-30; default today.")
  private @Nullable LocalDate asOf;

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = new Terminal(spec);
    Set<ServiceName> services = services();
    Configuration configuration = options.read();
    Logs.ofServer(logOf(configuration, services), configuration.logLevel());
    RunningSystem system =
        RunningSystem.start(withDatabases(configuration, services, terminal), services);
    for (ServiceName service : services) {
      terminal.print(service + " is listening: " + system.configuration().addressOf(service));
    }
    if (services.contains(ServiceName.BACKEND)) {
      terminal.print("Page: " + system.pageAddress());
    }
    system.runUntilStopped();
    return ExitCodes.DONE;
  }

  /** Each process has a log of its own. */
  private static Path logOf(Configuration configuration, Set<ServiceName> services) {
    return services.size() == 1
        ? configuration.dataDirectory().resolve(services.iterator().next() + ".log")
        : configuration.logFile();
  }

  private Configuration withDatabases(
      Configuration configuration, Set<ServiceName> services, Terminal terminal) {
    if (!services.contains(ServiceName.TIDB_MCP_SERVER)) {
      return configuration;
    }
    DatabaseCatalog databases =
        new DatabaseCatalog(configuration, LocalDate.now(ZoneId.systemDefault()), terminal::note);
    return asOf == null ? databases.all() : databases.demoFirst(asOf);
  }

  private Set<ServiceName> services() {
    Set<ServiceName> services = EnumSet.noneOf(ServiceName.class);
    names.forEach(name -> services.add(service(name)));
    return services.isEmpty() ? EnumSet.allOf(ServiceName.class) : services;
  }

  private ServiceName service(String name) {
    return Arrays.stream(ServiceName.values())
        .filter(service -> service.label().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(name));
  }

  private ParameterException unknown(String name) {
    List<String> near = NearestNames.like(name, ServiceName.labels(), 1);
    return new ParameterException(
        spec.commandLine(),
        "There is no service `"
            + name
            + "`."
            + (near.isEmpty()
                ? " There are " + String.join(", ", ServiceName.labels()) + "."
                : " Did you mean " + near.getFirst() + "?"));
  }
}
