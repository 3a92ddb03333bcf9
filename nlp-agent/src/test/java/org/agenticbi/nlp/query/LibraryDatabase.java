package org.agenticbi.nlp.query;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.jspecify.annotations.Nullable;

/** The library of {@link LibraryCatalog} with a few rows, in memory. */
final class LibraryDatabase implements AutoCloseable {
  private final SqlRenderer renderer;
  private final Connection connection;

  private LibraryDatabase(Dialect dialect, String address) throws SQLException {
    this.renderer = SqlRenderer.forDialect(dialect);
    this.connection = DriverManager.getConnection(address);
    try (Statement statement = connection.createStatement()) {
      for (String sql : rows().split(";", -1)) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    }
  }

  private static String rows() {
    try (InputStream stream = LibraryDatabase.class.getResourceAsStream("library.sql")) {
      return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static LibraryDatabase duckDb() throws SQLException {
    return new LibraryDatabase(Dialect.DUCKDB, "jdbc:duckdb:");
  }

  static LibraryDatabase sqlite() throws SQLException {
    return new LibraryDatabase(Dialect.SQLITE, "jdbc:sqlite::memory:");
  }

  /** Cells separated by {@code " | "}. */
  List<String> rows(org.agenticbi.model.sql.Statement query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(renderer.renderInline(query))) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(cell(result.getObject(i)));
        }
        rows.add(String.join(" | ", cells));
      }
      return rows;
    }
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "NULL";
      case Number number ->
          new BigDecimal(number.toString())
              .setScale(4, RoundingMode.HALF_UP)
              .stripTrailingZeros()
              .toPlainString();
      default -> value.toString();
    };
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
