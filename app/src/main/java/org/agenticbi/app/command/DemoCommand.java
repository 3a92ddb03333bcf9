package org.agenticbi.app.command;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ServiceName;
import org.agenticbi.app.run.DatabaseCatalog;
import org.agenticbi.app.run.Logs;
import org.agenticbi.app.run.RunningSystem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Everything in one process over made-up data. */
@Command(
    name = "demo",
    description = {
      "Starts all five services in one process over made-up data of a retail company, and prints the address.",
      "",
      "The data is made at the first start and reaches today; later starts add the days since. Ctrl-C ends it."
    },
    footerHeading = "%nExamples:%n",
    footer = {
      "  agentic-bi demo",
      "  agentic-bi demo --set backend.port=9090",
      "  agentic-bi demo --as-of 2025-09-30"
    })
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ConfigurationOptions options;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "The last day of the data, as 2025-09-30; default today.")
  private @Nullable LocalDate asOf;

  @Override
  public Integer call() throws InterruptedException {
    Terminal terminal = new Terminal(spec);
    Configuration configuration = options.read();
    Logs.ofServer(configuration.logFile(), configuration.logLevel());
    DatabaseCatalog databases =
        new DatabaseCatalog(configuration, LocalDate.now(ZoneId.systemDefault()), terminal::note);
    RunningSystem system =
        RunningSystem.start(databases.demoFirst(asOf), EnumSet.allOf(ServiceName.class));
    terminal.print("Agentic BI is ready: " + system.pageAddress());
    terminal.note("Ask on that page, or here: ./agentic-bi ask \"revenue by month this year\"");
    terminal.note("Ctrl-C ends it. Log: " + configuration.logFile());
    system.runUntilStopped();
    return ExitCodes.DONE;
  }
}
