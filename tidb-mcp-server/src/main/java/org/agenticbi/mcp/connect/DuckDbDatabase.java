package org.agenticbi.mcp.connect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.agenticbi.model.sql.Dialect;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * A DuckDB file, opened once with every lock at the same time; each session is a duplicate of that
 * connection (0.01 ms). No directory is allowed, because DuckDB would let COPY write there even
 * when the database is read-only.
 */
final class DuckDbDatabase implements Database {

  private final String name;
  private final Path file;
  private final SessionLimits limits;
  private @Nullable DuckDBConnection root;
  private boolean closed;

  DuckDbDatabase(String name, Path file, SessionLimits limits) {
    this.name = name;
    this.file = file;
    this.limits = limits;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Dialect dialect() {
    return Dialect.DUCKDB;
  }

  @Override
  public String schema() {
    return "main";
  }

  @Override
  public synchronized Connection connect() throws SQLException {
    if (closed) {
      throw new SQLException("the database is closed");
    }
    DuckDBConnection open = root;
    if (open == null || open.isClosed()) {
      open = open();
      root = open;
    }
    return open.duplicate();
  }

  private DuckDBConnection open() throws SQLException {
    if (!Files.exists(file)) {
      throw new SQLException("the file " + file.getFileName() + " does not exist");
    }
    return DriverManager.getConnection("jdbc:duckdb:" + file.toAbsolutePath(), locks())
        .unwrap(DuckDBConnection.class);
  }

  private Properties locks() {
    Properties locks = new Properties();
    locks.setProperty("duckdb.read_only", "true");
    locks.setProperty("enable_external_access", "false");
    locks.setProperty("autoinstall_known_extensions", "false");
    locks.setProperty("autoload_known_extensions", "false");
    locks.setProperty("allow_community_extensions", "false");
    locks.setProperty("allow_persistent_secrets", "false");
    locks.setProperty("memory_limit", limits.memoryMebibytes() + "MiB");
    locks.setProperty("threads", String.valueOf(limits.threads()));
    locks.setProperty("temp_directory", "");
    locks.setProperty("lock_configuration", "true");
    return locks;
  }

  @Override
  public Optional<String> changeMark() {
    return FileMark.of(file);
  }

  @Override
  public String product() throws SQLException {
    try (Connection connection = connect()) {
      return "DuckDB " + connection.getMetaData().getDatabaseProductVersion();
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    DuckDBConnection open = root;
    root = null;
    if (open != null) {
      Closing.quietly(open);
    }
  }
}
