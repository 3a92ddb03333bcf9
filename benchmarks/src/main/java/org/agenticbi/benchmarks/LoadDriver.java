package org.agenticbi.benchmarks;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The load driver as a program of its own, against running services. */
@Command(
    name = "load-driver",
    mixinStandardHelpOptions = true,
    description = {
      "Opens connections with heartbeats to the services and lets people ask the first of them, the backend.",
      "Ends with 0 when there was no error, nothing was lost and every reply was matched."
    })
public final class LoadDriver implements Callable<Integer> {
  @Parameters(
      arity = "0..*",
      paramLabel = "URL",
      description = "The /ws of the services, the backend first; default the five at home.")
  private List<URI> services = new ArrayList<>();

  @Option(names = "--connections", defaultValue = "200", description = "Default ${DEFAULT-VALUE}.")
  private int connections;

  @Option(names = "--people", defaultValue = "50", description = "Default ${DEFAULT-VALUE}.")
  private int people;

  @Option(names = "--seconds", defaultValue = "30", description = "Default ${DEFAULT-VALUE}.")
  private int seconds;

  @Option(
      names = "--heartbeat-ms",
      defaultValue = "1000",
      description = "Between heartbeats; default ${DEFAULT-VALUE}.")
  private int heartbeatMilliseconds;

  @Option(names = "--as-of", description = "The day that \"today\" means; default today.")
  private LocalDate asOf = LocalDate.now(ZoneId.systemDefault());

  @Option(
      names = "--question",
      description = "A question; several in turn. Default: eight over the demo.")
  private List<String> questions = new ArrayList<>();

  private LoadDriver() {}

  /** Runs it. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new LoadDriver()).execute(arguments));
  }

  @Override
  public Integer call() throws InterruptedException {
    LoadFigures figures =
        Load.run(
            new LoadPlan(
                services.isEmpty() ? atHome() : services,
                connections,
                Duration.ofMillis(heartbeatMilliseconds),
                people,
                questions.isEmpty() ? LoadPlan.demoQuestions() : questions,
                asOf.toString(),
                Duration.ofSeconds(seconds)));
    System.out.println(figures.text());
    return figures.clean() ? 0 : 1;
  }

  private static List<URI> atHome() {
    return IntStream.of(8080, 8011, 8012, 8013, 8000)
        .mapToObj(port -> URI.create("ws://127.0.0.1:" + port + "/ws"))
        .toList();
  }
}
