package org.agenticbi.systemtests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** Debian's MariaDB with a data directory of its own on a free port of this machine. */
final class MariaDbServer implements AutoCloseable {
  static final String DATABASE = "demo";
  static final String READER = "analyst";

  private final Path folder;
  private final int port;
  private final Process process;

  /** Makes the data directory, starts the server and waits until it takes connections. */
  MariaDbServer(Path folder) {
    this.folder = folder;
    this.port = freePort();
    run(
        "mariadb-install-db",
        "--no-defaults",
        "--datadir=" + folder.resolve("data"),
        "--auth-root-authentication-method=normal",
        "--skip-test-db",
        "--user=" + System.getProperty("user.name"));
    this.process =
        start(
            "mariadbd",
            "--no-defaults",
            "--datadir=" + folder.resolve("data"),
            "--port=" + port,
            "--bind-address=127.0.0.1",
            "--socket=" + folder.resolve("s.sock"),
            "--pid-file=" + folder.resolve("mariadb.pid"),
            "--user=" + System.getProperty("user.name"),
            "--innodb-buffer-pool-size=64M",
            "--innodb-flush-log-at-trx-commit=0",
            "--skip-log-bin");
    Awaitility.await("MariaDB")
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(200))
        .ignoreExceptions()
        .until(this::takesConnections);
  }

  int port() {
    return port;
  }

  /** Runs statements as the owner. */
  void execute(List<String> statements) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(
        "jdbc:mariadb://127.0.0.1:" + port + "/?sslMode=disable", "root", "");
  }

  private boolean takesConnections() throws SQLException {
    try (Connection connection = connect()) {
      return connection.isValid(1);
    }
  }

  private void run(String... command) {
    try {
      Process started = start(command);
      if (!started.waitFor(60, TimeUnit.SECONDS) || started.exitValue() != 0) {
        throw new IllegalStateException(
            command[0] + " failed: " + Files.readString(folder.resolve("server.log")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private Process start(String... command) {
    try {
      Files.createDirectories(folder);
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("server.log").toFile()))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(
          command[0] + " cannot be started; install Debian's package mariadb-server.", e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(30, TimeUnit.SECONDS)) {
        process.destroyForcibly();
      }
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
