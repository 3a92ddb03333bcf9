package org.agenticbi.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * Debian's PostgreSQL with a data directory of its own on a free port of this machine. It refuses
 * to run as the superuser: where the tests do, it runs as the user of its package, in a folder that
 * this one can reach.
 */
final class PostgresServer implements AutoCloseable {
  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql");
  private static final int PATIENCE_SECONDS = 60;

  private final Path folder;
  private final int port;
  private final Process process;

  /** Makes the data directory, starts the server and waits until it takes connections. */
  PostgresServer() {
    this.folder = openFolder();
    this.port = freePort();
    Path data = folder.resolve("data");
    Process making = start("initdb -U test -A trust -E UTF8 --locale=C.UTF-8 -D " + data);
    if (ended(making) != 0) {
      throw new IllegalStateException("initdb failed: " + log());
    }
    this.process = start("postgres -h 127.0.0.1 -k " + data + " -F -p " + port + " -D " + data);
    Awaitility.await("PostgreSQL")
        .atMost(Duration.ofSeconds(PATIENCE_SECONDS))
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(this::takesConnections);
  }

  /** A connection of the owner; its caller closes it. */
  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/postgres", "test", "");
  }

  private boolean takesConnections() throws SQLException {
    try (Connection connection = connect()) {
      return connection.isValid(1);
    }
  }

  private Process start(String command) {
    List<String> words = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      words.addAll(List.of("runuser", "-u", "postgres", "--"));
    }
    words.addAll(List.of("sh", "-c", "exec " + programs() + command));
    try {
      return new ProcessBuilder(words)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of Debian's newest one; elsewhere the programs are on the path. */
  private static String programs() {
    if (!Files.isDirectory(PROGRAMS)) {
      return "";
    }
    try (Stream<Path> versions = Files.list(PROGRAMS)) {
      return versions
          .map(version -> version.resolve("bin"))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")))
          .max(Comparator.naturalOrder())
          .map(bin -> bin + "/")
          .orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path openFolder() {
    try {
      Path folder = Files.createTempDirectory("postgresql");
      return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int ended(Process process) {
    try {
      if (process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
      process.destroyForcibly();
      return -1;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private String log() {
    try {
      return Files.readString(folder.resolve("log"));
    } catch (IOException e) {
      return "there is no log; install Debian's package postgresql.";
    }
  }

  @Override
  public void close() {
    process.destroy();
    ended(process);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
