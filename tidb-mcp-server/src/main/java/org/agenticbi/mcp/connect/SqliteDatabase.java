package org.agenticbi.mcp.connect;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.agenticbi.model.sql.Dialect;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.Pragma;

/**
 * A SQLite file: opened read-only, with {@code query_only}, no attached databases, no extensions,
 * an untrusted schema, and a bound on the length of any value. Each session opens the file anew,
 * which takes less than a millisecond.
 */
final class SqliteDatabase implements Database {

  private static final int LONGEST_VALUE = 64 * 1024 * 1024;

  private final String name;
  private final Path file;

  SqliteDatabase(String name, Path file) {
    this.name = name;
    this.file = file;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public String schema() {
    return "main";
  }

  @Override
  public Connection connect() throws SQLException {
    if (!Files.exists(file)) {
      throw new SQLException("the file " + file.getFileName() + " does not exist");
    }
    SQLiteConfig config = new SQLiteConfig();
    config.setReadOnly(true);
    config.enableLoadExtension(false);
    config.setBusyTimeout(5000);
    config.setPragma(Pragma.LIMIT_ATTACHED, "0");
    config.setPragma(Pragma.LIMIT_LENGTH, String.valueOf(LONGEST_VALUE));
    Connection connection = config.createConnection("jdbc:sqlite:" + file.toAbsolutePath());
    try (var statement = connection.createStatement()) {
      statement.execute("PRAGMA query_only = ON");
      statement.execute("PRAGMA trusted_schema = OFF");
      return connection;
    } catch (SQLException failure) {
      Closing.quietly(connection);
      throw failure;
    }
  }

  @Override
  public Optional<String> changeMark() {
    return FileMark.of(file);
  }

  @Override
  public String product() throws SQLException {
    try (Connection connection = connect()) {
      return "SQLite " + connection.getMetaData().getDatabaseProductVersion();
    }
  }

  @Override
  public void close() {
    // Nothing stays open between sessions.
  }
}
