package org.agenticbi.training;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.training.Execution.Limits;
import org.sqlite.ProgressHandler;

/** A SQLite database in memory. */
final class DatabaseCopy implements AutoCloseable {
  private static final int STEPS_A_CALL = 10_000;

  private final Connection connection;
  private final Statement statement;
  private long calls;
  private long mostCalls;

  private DatabaseCopy(Connection connection) throws SQLException {
    this.connection = connection;
    this.statement = connection.createStatement();
    ProgressHandler.setHandler(
        connection,
        STEPS_A_CALL,
        new ProgressHandler() {
          @Override
          protected int progress() {
            return ++calls > mostCalls ? 1 : 0;
          }
        });
  }

  /** A copy that cannot be changed by what is run on it. */
  static DatabaseCopy of(Path file) {
    try {
      Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
      try (Statement statement = connection.createStatement()) {
        statement.executeUpdate("restore from '" + file.toString().replace("'", "''") + "'");
        statement.execute("PRAGMA query_only = 1");
      }
      return new DatabaseCopy(connection);
    } catch (SQLException e) {
      throw new IllegalStateException("The database " + file + " cannot be read.", e);
    }
  }

  /** The rows; nothing when the statement fails or goes beyond the limits. */
  synchronized Optional<ResultRows> run(String sql, Limits limits) {
    calls = 0;
    mostCalls = limits.steps() / STEPS_A_CALL;
    try (ResultSet result = statement.executeQuery(sql)) {
      int width = result.getMetaData().getColumnCount();
      List<Object[]> rows = new ArrayList<>();
      while (result.next()) {
        if (rows.size() == limits.rows()) {
          return Optional.empty();
        }
        rows.add(row(result, width));
      }
      return Optional.of(new ResultRows(width, rows));
    } catch (SQLException e) {
      return Optional.empty();
    }
  }

  private static Object[] row(ResultSet result, int width) throws SQLException {
    Object[] row = new Object[width];
    for (int column = 0; column < width; column++) {
      row[column] = ResultRows.cell(result.getObject(column + 1));
    }
    return row;
  }

  @Override
  public synchronized void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException("The copy of a database cannot be closed.", e);
    }
  }
}
