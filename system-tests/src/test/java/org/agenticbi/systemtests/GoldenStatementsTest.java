package org.agenticbi.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The reviewed SQL texts of the language engine, each in its dialect on the real database: the same
 * rows as on DuckDB.
 */
class GoldenStatementsTest {
  private static final Path QUERY =
      Path.of("../nlp-agent/src/test/resources/org/agenticbi/nlp/query");

  private static final Pattern SECTION = Pattern.compile("(?ms)^-- (\\w+)\\n(.*?);\\n");

  @TempDir private static Path folder;

  private static final Map<String, Connection> CONNECTIONS = new LinkedHashMap<>();

  private static MariaDbServer mariaDb;
  private static PostgresServer postgres;

  @BeforeAll
  static void start() throws IOException, SQLException {
    mariaDb = new MariaDbServer(folder.resolve("mariadb"));
    mariaDb.execute(List.of("CREATE DATABASE library CHARACTER SET utf8mb4"));
    postgres = new PostgresServer();
    CONNECTIONS.put("duckdb", DriverManager.getConnection("jdbc:duckdb:"));
    CONNECTIONS.put("sqlite", DriverManager.getConnection("jdbc:sqlite::memory:"));
    CONNECTIONS.put(
        "mysql",
        DriverManager.getConnection(
            "jdbc:mariadb://127.0.0.1:" + mariaDb.port() + "/library?sslMode=disable", "root", ""));
    CONNECTIONS.put("postgresql", postgres.connect());
    for (Connection connection : CONNECTIONS.values()) {
      fill(connection);
    }
  }

  private static void fill(Connection connection) throws IOException, SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : Files.readString(QUERY.resolve("library.sql")).split(";", -1)) {
        if (!sql.isBlank()) {
          statement.execute(sql);
        }
      }
    }
  }

  @AfterAll
  static void stop() throws SQLException {
    for (Connection connection : CONNECTIONS.values()) {
      connection.close();
    }
    CONNECTIONS.clear();
    postgres.close();
    mariaDb.close();
  }

  @Test
  void files_haveEveryDialect() throws IOException {
    List<Path> files = files();
    assertThat(files).hasSizeGreaterThanOrEqualTo(40);
    assertThat(files)
        .allSatisfy(file -> assertThat(statements(file)).containsOnlyKeys(CONNECTIONS.keySet()));
  }

  @TestFactory
  Stream<DynamicTest> statement_rowsOfDuckDb() throws IOException {
    return files().stream()
        .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
  }

  private static void check(Path file) throws IOException, SQLException {
    Map<String, String> statements = statements(file);
    String reference = statements.getOrDefault("duckdb", "");
    List<String> wanted = rows("duckdb", reference);
    assertThat(wanted).isNotEmpty();
    for (Map.Entry<String, String> each : statements.entrySet()) {
      List<String> rows = rows(each.getKey(), each.getValue());
      if (reference.contains("\nORDER BY")) {
        assertThat(rows).as("%s%n%s", each.getKey(), each.getValue()).isEqualTo(wanted);
      } else {
        assertThat(rows)
            .as("%s%n%s", each.getKey(), each.getValue())
            .containsExactlyInAnyOrderElementsOf(wanted);
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(QUERY.resolve("statements"))) {
      return files.sorted().toList();
    }
  }

  private static Map<String, String> statements(Path file) throws IOException {
    Map<String, String> statements = new LinkedHashMap<>();
    for (MatchResult section : SECTION.matcher(Files.readString(file)).results().toList()) {
      statements.put(section.group(1), section.group(2));
    }
    return statements;
  }

  private static List<String> rows(String dialect, String sql) throws SQLException {
    Connection connection = Objects.requireNonNull(CONNECTIONS.get(dialect), dialect);
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int column = 1; column <= result.getMetaData().getColumnCount(); column++) {
          cells.add(cell(result.getObject(column)));
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
}
