package org.agenticbi.app.command;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.agenticbi.app.alignment.Alignment;
import org.agenticbi.app.alignment.CheckResult;
import org.agenticbi.app.configuration.Configuration;
import org.agenticbi.app.configuration.ServiceName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks that running services speak the protocol alike. */
@Command(
    name = "align",
    description = {
      "Checks that running services speak the protocol alike.",
      "",
      "Three checks each service: connection, heartbeat (also among forty requests), messages (also",
      "malformed ones).",
      "Without URL, the five services at their configured addresses, and four checks over all of them:",
      "heartbeats alike, test messages alike, a chart without a user_id, and whether the backend has found",
      "all others (again) and had its heartbeats answered."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {"0:all checks passed", "1:a check failed"},
    footerHeading = "%nExamples:%n",
    footer = {
      "  agentic-bi align",
      "  agentic-bi align --timeout 30",
      "  agentic-bi align ws://127.0.0.1:8011/ws ws://127.0.0.1:8012/ws"
    })
final class AlignCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private ConfigurationOptions options;

  @Parameters(
      arity = "0..*",
      paramLabel = "URL",
      description = "Addresses of services, ws://HOST:PORT/ws.")
  private List<URI> urls = List.of();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How long to wait for each reply; default ${DEFAULT-VALUE}.")
  private double timeoutSeconds;

  @Override
  public Integer call() {
    Terminal terminal = new Terminal(spec);
    Configuration configuration = options.read();
    List<URI> addresses =
        urls.isEmpty()
            ? Arrays.stream(ServiceName.values()).map(configuration::addressOf).toList()
            : urls;
    Alignment alignment = new Alignment(configuration.token(), timeout(), terminal::stage);
    List<CheckResult> each = alignment.checkEach(addresses);
    print(each, terminal);
    List<CheckResult> all = new ArrayList<>(each);
    if (urls.isEmpty()) {
      List<CheckResult> together = alignment.checkTogether(addresses);
      print(together, terminal);
      all.addAll(together);
    }
    return all.stream().allMatch(CheckResult::passed) ? ExitCodes.DONE : ExitCodes.FAILED;
  }

  private Duration timeout() {
    if (!(timeoutSeconds >= 0.001 && timeoutSeconds <= 3600)) {
      throw new ParameterException(
          spec.commandLine(), "--timeout is a number of seconds from 0.001 to 3600.");
    }
    return Duration.ofMillis(Math.round(timeoutSeconds * 1000));
  }

  private static void print(List<CheckResult> results, Terminal terminal) {
    for (CheckResult result : results) {
      terminal.print(
          "%-18s %-24s %s"
              .formatted(
                  result.service(),
                  result.check(),
                  result.passed() ? "ok" : "FAILED: " + result.failure()));
    }
    long passed = results.stream().filter(CheckResult::passed).count();
    terminal.print(passed + " of " + results.size());
    terminal.print("");
  }
}
