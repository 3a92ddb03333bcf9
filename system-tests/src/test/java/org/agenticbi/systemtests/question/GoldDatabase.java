package org.agenticbi.systemtests.question;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Runs hand-written SQL on a database file of its own, past everything that is tested. */
public final class GoldDatabase implements AutoCloseable {
  private final Connection connection;

  private GoldDatabase(Connection connection) {
    this.connection = connection;
  }

  /** Opens a DuckDB file that nobody else has open. */
  public static GoldDatabase open(Path file) {
    Properties properties = new Properties();
    properties.setProperty("duckdb.read_only", "true");
    try {
      return new GoldDatabase(DriverManager.getConnection("jdbc:duckdb:" + file, properties));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an SQLite file. */
  public static GoldDatabase openSqlite(Path file) {
    try {
      return new GoldDatabase(DriverManager.getConnection("jdbc:sqlite:" + file));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a statement. */
  public Rows rows(String sql) {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return read(result);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage() + "\n" + sql, e);
    }
  }

  /** Runs a statement that gives no rows, for example a copy into a file. */
  public void execute(String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e.getMessage() + "\n" + sql, e);
    }
  }

  private static Rows read(ResultSet result) throws SQLException {
    int width = result.getMetaData().getColumnCount();
    List<String> columns = new ArrayList<>();
    for (int i = 1; i <= width; i++) {
      columns.add(result.getMetaData().getColumnLabel(i));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    while (result.next()) {
      List<@Nullable Object> row = new ArrayList<>();
      for (int i = 1; i <= width; i++) {
        row.add(result.getObject(i));
      }
      rows.add(row);
    }
    return new Rows(columns, rows);
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
