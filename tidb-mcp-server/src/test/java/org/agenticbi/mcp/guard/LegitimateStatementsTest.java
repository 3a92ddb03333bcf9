package org.agenticbi.mcp.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.agenticbi.mcp.fixture.MariaDbServer;
import org.agenticbi.mcp.fixture.Shop;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.protocol.RequestFailedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What analysts write passes the guard, and means the same after it. */
class LegitimateStatementsTest {

  private static final ExecutorService THREADS = Executors.newCachedThreadPool();

  @TempDir private Path directory;

  @AfterAll
  static void endThreads() {
    THREADS.shutdownNow();
  }

  @Test
  void duckDb_allPassAndGiveTheSameRows() throws Exception {
    try (Connection connection =
        DriverManager.getConnection("jdbc:duckdb:" + Shop.duckDb(directory))) {
      assertThat(differences(connection, Dialect.DUCKDB, "legitimate-duckdb.sql")).isEmpty();
    }
  }

  @Test
  void sqlite_allPassAndGiveTheSameRows() throws Exception {
    try (Connection connection =
        DriverManager.getConnection("jdbc:sqlite:" + Shop.sqlite(directory))) {
      assertThat(differences(connection, Dialect.SQLITE, "legitimate-sqlite.sql")).isEmpty();
    }
  }

  @Test
  void mariaDb_allPassAndGiveTheSameRows() throws Exception {
    assumeThat(MariaDbServer.isInstalled()).as("Debian package mariadb-server").isTrue();
    try (MariaDbServer server = MariaDbServer.start(Files.createTempDirectory("mariadb"));
        Connection connection = server.owner()) {
      Shop.fill(connection);
      assertThat(differences(connection, Dialect.MYSQL, "legitimate-mysql.sql")).isEmpty();
    }
  }

  private static List<String> differences(Connection connection, Dialect dialect, String file)
      throws SQLException {
    Guard guard = new Guard(dialect, THREADS);
    TableScope scope =
        TableScope.of("shop", dialect == Dialect.MYSQL ? "shop" : "main", Shop.TABLES);
    List<String> differences = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    List<String> statements = Corpus.read(file);
    assertThat(statements).hasSizeGreaterThanOrEqualTo(40);
    for (String sql : statements) {
      try {
        String text = guard.check(sql, scope, 1000).text();
        List<List<String>> expected = rows(connection, sql);
        List<List<String>> actual = rows(connection, text);
        if (!actual.equals(expected)) {
          differences.add(sql + "\n  became " + text + "\n  " + expected + "\n  " + actual);
        }
      } catch (RequestFailedException refused) {
        refusals.add(sql + "\n  refused: " + refused.getMessage() + " " + refused.body().details());
      } catch (SQLException failure) {
        differences.add(sql + "\n  failed: " + failure.getMessage());
      }
    }
    assertThat(refusals).hasSizeLessThanOrEqualTo(statements.size() * 3 / 100);
    return differences;
  }

  private static List<List<String>> rows(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<List<String>> all = new ArrayList<>();
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(String.valueOf(rows.getString(column)));
        }
        all.add(row);
      }
      return all;
    }
  }
}
