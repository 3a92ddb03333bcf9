package org.agenticbi.model.sql;

import static org.assertj.core.api.Assertions.fail;
import static org.awaitility.Awaitility.await;

import java.io.Closeable;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A database server of this machine, on a free port, with a data directory of its own. */
final class LocalServer implements Closeable {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path directory;
  private final Path log;
  private final List<Process> processes;

  private LocalServer(Path directory, Path log, Process process) {
    this.directory = directory;
    this.log = log;
    this.processes = List.of(process);
  }

  static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  /** Whether programs that refuse the superuser must be run as another. */
  static boolean superuser() {
    return "root".equals(System.getProperty("user.name"));
  }

  /** Runs a command to its end. */
  static void run(Path log, List<String> command) throws IOException, InterruptedException {
    Process process = start(log, command);
    if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
      process.destroyForcibly();
      fail("%s failed: %s", command.getFirst(), Files.readString(log));
    }
  }

  static LocalServer serve(Path directory, Path log, List<String> command) throws IOException {
    return new LocalServer(directory, log, start(log, command));
  }

  private static Process start(Path log, List<String> command) throws IOException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Connects as soon as the server answers. */
  Connection connect(String url, String user) throws IOException {
    AtomicReference<@Nullable Connection> connection = new AtomicReference<>();
    await()
        .atMost(PATIENCE)
        .until(() -> {
          if (processes.stream().noneMatch(Process::isAlive)) {
            fail("The server stopped: %s", Files.readString(log));
          }
          try {
            connection.set(DriverManager.getConnection(url, user, ""));
            return true;
          } catch (SQLException notYet) {
            return false;
          }
        });
    return Objects.requireNonNull(connection.get());
  }

  @Override
  public void close() throws IOException {
    for (Process process : processes) {
      process.destroy();
      process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
    Files.deleteIfExists(log);
  }
}
