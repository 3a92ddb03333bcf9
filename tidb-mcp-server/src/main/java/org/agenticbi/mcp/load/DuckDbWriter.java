package org.agenticbi.mcp.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/**
 * A read-write connection to a database file, for as short a time as possible: while it is open
 * nobody can read. DuckDB closes a statement that has failed, so each call makes its own.
 */
final class DuckDbWriter implements AutoCloseable {

  private final Connection connection;

  private DuckDbWriter(Connection connection) {
    this.connection = connection;
  }

  static DuckDbWriter open(Path database) throws SQLException {
    Properties properties = new Properties();
    properties.setProperty("autoinstall_known_extensions", "false");
    properties.setProperty("autoload_known_extensions", "false");
    properties.setProperty("allow_community_extensions", "false");
    properties.setProperty("allow_persistent_secrets", "false");
    return new DuckDbWriter(
        DriverManager.getConnection("jdbc:duckdb:" + database.toAbsolutePath(), properties));
  }

  void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  long number(String sql) throws SQLException {
    return read(sql, rows -> rows.next() ? rows.getLong(1) : 0);
  }

  boolean hasTable(String table) throws SQLException {
    return number(
            "SELECT count(*) FROM duckdb_tables() WHERE NOT internal AND lower(table_name) = lower(%s)"
                .formatted(SqlLiterals.text(table)))
        > 0;
  }

  <T> T read(String sql, RowReader<T> reader) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return reader.read(rows);
    }
  }

  /** Runs the work as one transaction: all of it or nothing. */
  void atomically(Work work) throws SQLException {
    execute("BEGIN TRANSACTION");
    boolean done = false;
    try {
      work.run();
      execute("COMMIT");
      done = true;
    } finally {
      if (!done) {
        rollBack();
      }
    }
  }

  private void rollBack() {
    try {
      execute("ROLLBACK");
    } catch (SQLException alreadyEnded) {
      // A failed COMMIT has ended the transaction by itself.
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  /** Reads what it needs from open rows. */
  @FunctionalInterface
  interface RowReader<T> {
    T read(ResultSet rows) throws SQLException;
  }

  /** Statements that belong together. */
  @FunctionalInterface
  interface Work {
    void run() throws SQLException;
  }
}
