package org.agenticbi.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.agenticbi.app.configuration.ServiceName;
import org.awaitility.Awaitility;

/** Five processes of the program, one service each, on ports that were free. */
final class FiveProcesses implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Path home;
  private final Map<ServiceName, Integer> ports = new EnumMap<>(ServiceName.class);
  private final Map<ServiceName, Process> processes = new EnumMap<>(ServiceName.class);

  /** Finds ports; nothing runs yet. */
  FiveProcesses(Path home) {
    this.home = home;
    DemoFile.copyTo(home.resolve("data"));
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (ServiceName service : ServiceName.values()) {
        ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        sockets.add(socket);
        ports.put(service, socket.getLocalPort());
      }
      for (ServerSocket socket : sockets) {
        socket.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts one service; it need not be ready when this returns. */
  void start(ServiceName service) {
    List<String> arguments = new ArrayList<>(List.of("serve", service.label()));
    if (service == ServiceName.TIDB_MCP_SERVER) {
      arguments.addAll(List.of("--as-of", DemoFile.asOf().toString()));
    }
    ProcessBuilder builder =
        ProgramRun.builder(home, environment(), arguments.toArray(new String[0]));
    builder.redirectErrorStream(true);
    builder.redirectOutput(
        ProcessBuilder.Redirect.appendTo(home.resolve(service.label() + ".out").toFile()));
    try {
      processes.put(service, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Kills one as the system would, without a word. */
  void kill(ServiceName service) {
    Process process = processes.remove(service);
    if (process != null) {
      process.destroyForcibly();
      process.onExit().join();
    }
  }

  /** Waits until all say that they are ready, links included. */
  void awaitReady() {
    Awaitility.await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(200))
        .until(() -> Arrays.stream(ServiceName.values()).allMatch(this::isReady));
  }

  /** Whether a service says that it is ready. */
  boolean isReady(ServiceName service) {
    URI address = URI.create("http://127.0.0.1:" + ports.get(service) + "/readyz");
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    try {
      return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** The settings by which they, and commands, find each other. */
  Map<String, String> environment() {
    Map<String, String> environment = new TreeMap<>();
    environment.put("AGENTIC_BI_DATA_DIRECTORY", home.resolve("data").toString());
    ports.forEach((service, port) ->
        environment.put(
            "AGENTIC_BI_" + service.key().toUpperCase(Locale.ROOT) + "_PORT", port.toString()));
    return environment;
  }

  /** Where a service listens. */
  URI addressOf(ServiceName service) {
    return URI.create("ws://127.0.0.1:" + ports.get(service) + "/ws");
  }

  @Override
  public void close() {
    processes.values().forEach(Process::destroy);
    for (Process process : processes.values()) {
      try {
        if (!process.waitFor(20, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        process.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }
}
