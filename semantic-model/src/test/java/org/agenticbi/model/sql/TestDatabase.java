package org.agenticbi.model.sql;

import java.io.Closeable;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A database with the rows of {@link ExampleData}. */
final class TestDatabase implements AutoCloseable {
  private static final int DIGITS = 10;

  private final Connection connection;
  private final Closeable server;

  TestDatabase(Dialect dialect, Connection connection, Closeable server) throws SQLException {
    this.connection = connection;
    this.server = server;
    try (Statement statement = connection.createStatement()) {
      for (String sql : ExampleData.statements(dialect)) {
        statement.execute(sql);
      }
    }
  }

  List<String> rows(SqlText sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
      for (int i = 0; i < sql.parameters().size(); i++) {
        statement.setObject(i + 1, overTheWire(sql.parameters().get(i)));
      }
      try (ResultSet result = statement.executeQuery()) {
        return rows(result);
      }
    }
  }

  /** Parameters travel as JSON, where a date is a text. */
  private static Object overTheWire(Object parameter) {
    return parameter instanceof java.time.LocalDate ? parameter.toString() : parameter;
  }

  List<String> rows(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      return rows(result);
    }
  }

  private static List<String> rows(ResultSet result) throws SQLException {
    List<String> rows = new ArrayList<>();
    int columns = result.getMetaData().getColumnCount();
    while (result.next()) {
      List<String> cells = new ArrayList<>();
      for (int i = 1; i <= columns; i++) {
        cells.add(cell(result.getObject(i)));
      }
      rows.add(String.join(" | ", cells));
    }
    return rows;
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "NULL";
      case Double number -> number(BigDecimal.valueOf(number));
      case Float number -> number(BigDecimal.valueOf(number));
      case BigDecimal number -> number(number);
      default -> value.toString();
    };
  }

  private static String number(BigDecimal number) {
    return number.setScale(DIGITS, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
  }

  @Override
  public void close() throws SQLException, IOException {
    connection.close();
    server.close();
  }
}
