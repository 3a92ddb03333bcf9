package org.agenticbi.mcp.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.agenticbi.mcp.fixture.MariaDbServer;
import org.agenticbi.mcp.fixture.Shop;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sessions alone, with no guard before them, let nothing be written and no file be read. */
class SessionWallTest {

  private static final List<String> WRITES =
      List.of(
          "DELETE FROM order_items",
          "UPDATE orders SET status = 'x'",
          "INSERT INTO order_items VALUES (999, 10, 1, 1, 1)",
          "DROP TABLE order_items",
          "ALTER TABLE orders ADD COLUMN extra INTEGER",
          "CREATE TABLE extra(id INTEGER)",
          "CREATE INDEX extra ON orders(status)",
          "WITH gone AS (DELETE FROM order_items RETURNING *) SELECT * FROM gone",
          "EXPLAIN ANALYZE DELETE FROM order_items");

  @TempDir private Path directory;

  @Test
  void duckDb_refusesWritesFilesAndSettings() throws Exception {
    Path file = Shop.duckDb(directory);
    String before = digest(file);
    Path target = directory.resolve("out");
    List<String> attacks = new ArrayList<>(WRITES);
    attacks.addAll(
        List.of(
            "COPY orders TO '" + target + "'",
            "COPY orders FROM '/etc/passwd'",
            "EXPORT DATABASE '" + target + "'",
            "ATTACH '" + target + "' AS x",
            "INSTALL httpfs",
            "LOAD httpfs",
            "SELECT * FROM read_csv('/etc/passwd')",
            "SELECT * FROM read_text('/etc/passwd')",
            "SELECT * FROM read_blob('/etc/passwd')",
            "SELECT * FROM glob('/etc/*')",
            "SELECT * FROM '/etc/passwd'",
            "SELECT * FROM 'https://127.0.0.1:1/x.csv'",
            "SET memory_limit = '8GB'",
            "SET enable_external_access = true",
            "SET lock_configuration = false",
            "RESET threads",
            "PRAGMA enable_profiling",
            "CREATE PERSISTENT SECRET s (TYPE s3)"));
    try (Database database = open(new DatabaseAddress.DuckDbFile(file))) {
      assertAllFail(database, attacks);
      assertThat(rows(database)).isEqualTo(8);
    }
    assertThat(digest(file)).isEqualTo(before);
    assertOnly(file);
  }

  @Test
  void sqlite_refusesWritesAndFiles() throws Exception {
    Path file = Shop.sqlite(directory);
    String before = digest(file);
    Path target = directory.resolve("out");
    List<String> attacks = new ArrayList<>(WRITES);
    attacks.removeIf(attack -> attack.startsWith("EXPLAIN"));
    attacks.addAll(
        List.of(
            "ATTACH DATABASE '" + target + "' AS x",
            "VACUUM INTO '" + target + "'",
            "SELECT load_extension('" + target + "')",
            "SELECT writefile('" + target + "', 'x')",
            "SELECT readfile('/etc/passwd')",
            "SELECT zeroblob(1000000000)"));
    try (Database database = open(new DatabaseAddress.SqliteFile(file))) {
      assertAllFail(database, attacks);
      attempt(database, "PRAGMA query_only = OFF");
      attempt(database, "PRAGMA writable_schema = ON");
      assertAllFail(database, WRITES.subList(0, 4));
      assertThat(rows(database)).isEqualTo(8);
    }
    assertThat(digest(file)).isEqualTo(before);
    assertOnly(file);
  }

  @Test
  void mariaDb_sessionRefusesRowsAndAccountRefusesTheRest() throws Exception {
    assumeThat(MariaDbServer.isInstalled()).as("Debian package mariadb-server").isTrue();
    try (MariaDbServer server = MariaDbServer.start(Files.createTempDirectory("mariadb"))) {
      try (Connection owner = server.owner()) {
        Shop.fill(owner);
      }
      try (Database database = open(address(server, "owner"))) {
        assertAllFail(database, WRITES.subList(0, 3));
        assertAllFail(database, List.of("SELECT 1; DELETE FROM order_items"));
        assertThat(rows(database)).isEqualTo(8);
      }
      assertAccountAlone(server);
      try (Database database = open(address(server, "reader"))) {
        assertThat(rows(database)).isEqualTo(8);
      }
    }
  }

  /** The third wall: a SELECT-only account without our session settings. */
  private void assertAccountAlone(MariaDbServer server) throws SQLException {
    List<String> attacks = new ArrayList<>(WRITES);
    attacks.addAll(
        List.of(
            "SELECT * FROM orders INTO OUTFILE '" + directory.resolve("out") + "'",
            "SELECT * FROM mysql.user",
            "SET GLOBAL max_connections = 1",
            "LOCK TABLES orders WRITE",
            "CREATE USER x"));
    try (Connection reader =
        DriverManager.getConnection(
            "jdbc:mariadb://127.0.0.1:" + server.port() + "/shop?sslMode=disable",
            "reader",
            server.password())) {
      for (String attack : attacks) {
        assertThat(fails(reader, attack)).as(attack).isTrue();
      }
      try (Statement statement = reader.createStatement();
          ResultSet rows = statement.executeQuery("SELECT LOAD_FILE('/etc/passwd')")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isNull();
      }
    }
  }

  private static void assertAllFail(Database database, List<String> attacks) throws SQLException {
    for (String attack : attacks) {
      try (Connection connection = database.connect()) {
        assertThat(fails(connection, attack)).as(attack).isTrue();
      }
    }
  }

  private static void attempt(Database database, String sql) throws SQLException {
    try (Connection connection = database.connect()) {
      assertThat(fails(connection, sql)).isIn(true, false);
    }
  }

  private static boolean fails(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      boolean hasRows = statement.execute(sql);
      if (hasRows) {
        try (ResultSet rows = statement.getResultSet()) {
          while (rows.next()) {
            rows.getObject(1);
          }
        }
      }
      return false;
    } catch (SQLException refused) {
      return true;
    }
  }

  private static long rows(Database database) throws SQLException {
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM order_items")) {
      assertThat(rows.next()).isTrue();
      return rows.getLong(1);
    }
  }

  private void assertOnly(Path file) throws Exception {
    try (Stream<Path> files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  private static String digest(Path file) throws Exception {
    return HexFormat.of()
        .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
  }

  private static DatabaseAddress address(MariaDbServer server, String user) {
    return new DatabaseAddress.MySqlServer(
        "127.0.0.1", server.port(), "shop", user, new Secret(server.password()), TlsMode.OFF);
  }

  private static Database open(DatabaseAddress address) {
    return new Databases(
            List.of(DatabaseConfiguration.of("shop", address)), SessionLimits.standard())
        .get("shop");
  }
}
