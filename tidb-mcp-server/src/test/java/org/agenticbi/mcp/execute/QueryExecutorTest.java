package org.agenticbi.mcp.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.connect.DatabaseAddress;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.mcp.connect.Databases;
import org.agenticbi.mcp.connect.Secret;
import org.agenticbi.mcp.connect.SessionLimits;
import org.agenticbi.mcp.connect.TlsMode;
import org.agenticbi.mcp.fixture.MariaDbServer;
import org.agenticbi.mcp.fixture.Shop;
import org.agenticbi.mcp.guard.Guard;
import org.agenticbi.mcp.guard.GuardedStatement;
import org.agenticbi.mcp.guard.TableScope;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryExecutorTest {

  private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();
  private static final ScheduledExecutorService TIMERS =
      Executors.newSingleThreadScheduledExecutor();
  private static final ExecutionLimits LIMITS = ExecutionLimits.standard();

  @TempDir private Path directory;

  @AfterAll
  static void endThreads() {
    THREADS.shutdownNow();
    TIMERS.shutdownNow();
  }

  @Test
  void duckDb_valuesAreTyped() throws Exception {
    try (Databases databases = duckDb()) {
      QueryResult result =
          execute(
              databases.get("shop"),
              "SELECT id, total_amount, order_date, ordered_at, status, total_amount > 50 AS big,"
                  + " sum(id) OVER () AS sum, avg(total_amount) OVER () AS mean, NULL AS nothing,"
                  + " INTERVAL 1 DAY AS span, id FROM orders ORDER BY id LIMIT 1");
      assertThat(result.columns())
          .extracting(Column::name, Column::type)
          .startsWith(
              tuple("id", ColumnType.INTEGER),
              tuple("total_amount", ColumnType.DECIMAL),
              tuple("order_date", ColumnType.DATE),
              tuple("ordered_at", ColumnType.TIMESTAMP),
              tuple("status", ColumnType.TEXT),
              tuple("big", ColumnType.BOOLEAN),
              tuple("sum", ColumnType.INTEGER),
              tuple("mean", ColumnType.DECIMAL))
          .endsWith(tuple("id_2", ColumnType.INTEGER));
      assertThat(result.rows().getFirst())
          .startsWith(
              10L,
              new BigDecimal("40.00"),
              "2024-01-15",
              "2024-01-15T09:30:00",
              "completed",
              false);
      assertThat(String.valueOf(result.rows().getFirst().get(6))).isEqualTo("91");
      assertThat(result.truncated()).isFalse();
    }
  }

  @Test
  void sqlite_valuesAreTypedByTheirValues() throws Exception {
    try (Databases databases = sqlite()) {
      QueryResult result =
          execute(
              databases.get(null),
              "SELECT o.id, total_amount, order_date, ordered_at, status, c.active, count(*) OVER ()"
                  + " AS n, avg(total_amount) OVER () AS mean FROM orders o JOIN customers c ON c.id ="
                  + " o.customer_id ORDER BY o.id");
      assertThat(result.columns())
          .extracting(Column::type)
          .containsExactly(
              ColumnType.INTEGER,
              ColumnType.DECIMAL,
              ColumnType.DATE,
              ColumnType.TIMESTAMP,
              ColumnType.TEXT,
              ColumnType.BOOLEAN,
              ColumnType.INTEGER,
              ColumnType.DECIMAL);
      assertThat(result.rows().getFirst())
          .startsWith(10, 40, "2024-01-15", "2024-01-15T09:30:00", "completed", true);
    }
  }

  @Test
  void parameters_areBound() throws Exception {
    try (Databases databases = duckDb()) {
      GuardedStatement statement =
          guarded(
              databases.get("shop"),
              "SELECT count(*) FROM orders WHERE order_date >= CAST(? AS DATE) AND total_amount > ?"
                  + " AND status <> ?",
              10);
      QueryResult result =
          executor()
              .execute(
                  databases.get("shop"),
                  statement,
                  Arrays.asList("2024-02-01", new BigDecimal("20.5"), "x' OR 1=1"),
                  LIMITS,
                  Cancellation.never());
      assertThat(result.rows()).isEqualTo(List.of(List.of(4L)));
      assertThatThrownBy(() ->
              executor()
                  .execute(
                      databases.get("shop"),
                      statement,
                      List.of("2024-02-01"),
                      LIMITS,
                      Cancellation.never()))
          .hasMessageContaining("3 placeholders, but there are 1");
    }
  }

  @Test
  void limits_cutRowsAndBytesAndSaySo() throws Exception {
    try (Databases databases = duckDb()) {
      Database shop = databases.get("shop");
      assertThat(execute(shop, "SELECT id FROM orders", LIMITS.within(3, LIMITS.time())))
          .returns(true, QueryResult::truncated)
          .returns(3, result -> result.rows().size());
      assertThat(execute(shop, "SELECT id FROM orders", LIMITS.within(7, LIMITS.time())))
          .returns(false, QueryResult::truncated)
          .returns(7, result -> result.rows().size());
      assertThat(execute(shop, "SELECT id FROM orders LIMIT 3", LIMITS.within(3, LIMITS.time())))
          .returns(false, QueryResult::truncated);
      ExecutionLimits fewBytes = new ExecutionLimits(1000, 30, Duration.ofSeconds(5));
      assertThat(execute(shop, "SELECT name FROM customers", fewBytes))
          .returns(true, QueryResult::truncated)
          .returns(3, result -> result.rows().size());
    }
  }

  @Test
  void duckDb_endlessStatement_isStoppedAndTheNextOneWorks() throws Exception {
    try (Databases databases = duckDb()) {
      endsInTime(databases.get("shop"), "SELECT count(*) FROM range(1000000000) a, range(1000) b");
    }
  }

  @Test
  void sqlite_endlessStatement_isStoppedAndTheNextOneWorks() throws Exception {
    try (Databases databases = sqlite()) {
      endsInTime(
          databases.get("shop"),
          "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT count(*) FROM n");
    }
  }

  @Test
  void missingFile_isUnavailableUntilItIsThere() throws Exception {
    Path file = directory.resolve("later.duckdb");
    try (Databases databases = databases(new DatabaseAddress.DuckDbFile(file))) {
      assertThatThrownBy(() -> execute(databases.get("shop"), "SELECT 1"))
          .isInstanceOfSatisfying(
              RequestFailedException.class,
              failure -> assertThat(failure.code()).isEqualTo(ErrorCode.UNAVAILABLE))
          .hasMessage("The database shop cannot be reached: the file later.duckdb does not exist.");
      Files.move(Shop.duckDb(directory), file);
      assertThat(execute(databases.get("shop"), "SELECT count(*) FROM orders").rows())
          .isEqualTo(List.of(List.of(7L)));
    }
  }

  @Test
  void databaseError_isWordedForAPerson() throws Exception {
    try (Databases databases = duckDb()) {
      assertThatThrownBy(() -> execute(databases.get("shop"), "SELECT nonsense FROM orders"))
          .isInstanceOfSatisfying(
              RequestFailedException.class,
              failure -> assertThat(failure.code()).isEqualTo(ErrorCode.QUERY_FAILED))
          .hasMessageContaining("nonsense")
          .hasMessageNotContaining("LINE 1");
    }
  }

  @Test
  void mariaDb_typesLimitsCancelAndRecovery() throws Exception {
    assumeThat(MariaDbServer.isInstalled()).as("Debian package mariadb-server").isTrue();
    try (MariaDbServer server = MariaDbServer.start(Files.createTempDirectory("mariadb"))) {
      try (Connection owner = server.owner()) {
        Shop.fill(owner);
      }
      try (Databases databases = databases(address(server))) {
        Database shop = databases.get("shop");
        assertThat(shop.product()).startsWith("MariaDB 10");
        assertTyped(shop);
        sessionIsReadOnly(shop);
        endsInTime(
            shop,
            "SELECT count(*) FROM order_items a, order_items b, order_items c, order_items d, order_items e, order_items f, order_items g, order_items h, order_items i, order_items j");
        assertNothingRuns(server);
        server.stop();
        assertThatThrownBy(() -> execute(shop, "SELECT 1"))
            .isInstanceOfSatisfying(
                RequestFailedException.class,
                failure -> assertThat(failure.code()).isEqualTo(ErrorCode.UNAVAILABLE))
            .hasMessageNotContaining("127.0.0.1");
        server.restart();
        Awaitility.await()
            .atMost(Duration.ofSeconds(20))
            .ignoreExceptions()
            .until(() -> execute(shop, "SELECT 1").rows().size() == 1);
      }
    }
  }

  private static void assertTyped(Database shop) {
    QueryResult result =
        execute(
            shop,
            "SELECT o.id, total_amount, order_date, ordered_at, status, c.active, COUNT(*) OVER () AS"
                + " n, YEAR(order_date) AS y FROM orders o JOIN customers c ON c.id = o.customer_id"
                + " ORDER BY o.id");
    assertThat(result.columns())
        .extracting(Column::type)
        .containsExactly(
            ColumnType.INTEGER,
            ColumnType.DECIMAL,
            ColumnType.DATE,
            ColumnType.TIMESTAMP,
            ColumnType.TEXT,
            ColumnType.BOOLEAN,
            ColumnType.INTEGER,
            ColumnType.INTEGER);
    assertThat(result.rows().getFirst())
        .containsExactly(
            10L,
            new BigDecimal("40.00"),
            "2024-01-15",
            "2024-01-15T09:30:00",
            "completed",
            true,
            7L,
            2024L);
  }

  private static void sessionIsReadOnly(Database shop) throws SQLException {
    try (Connection connection = shop.connect();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("DELETE FROM order_items"))
          .isInstanceOf(SQLException.class);
    }
  }

  private static void assertNothingRuns(MariaDbServer server) throws SQLException {
    try (Connection owner = server.owner();
        Statement statement = owner.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT COUNT(*) FROM information_schema.processlist WHERE id <> CONNECTION_ID() AND info LIKE 'SELECT count%order_items%'")) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  /** By its time, and by the person who asked. */
  private static void endsInTime(Database shop, String endless) {
    assertThatThrownBy(() -> execute(shop, endless, LIMITS.within(10, Duration.ofMillis(300))))
        .isInstanceOfSatisfying(
            RequestFailedException.class,
            failure -> assertThat(failure.code()).isEqualTo(ErrorCode.TIMEOUT));
    Cancellation cancellation = new Cancellation();
    GuardedStatement statement = guarded(shop, endless, 10);
    CompletableFuture<QueryResult> running =
        CompletableFuture.supplyAsync(
            () -> executor().execute(shop, statement, List.of(), LIMITS, cancellation), THREADS);
    ScheduledFuture<?> cancelling =
        TIMERS.schedule(cancellation::cancel, 300, TimeUnit.MILLISECONDS);
    assertThatThrownBy(running::join)
        .hasCauseInstanceOf(RequestFailedException.class)
        .hasMessageContaining("cancelled");
    assertThat((Future<?>) cancelling).succeedsWithin(Duration.ofSeconds(20));
    assertThat(execute(shop, "SELECT count(*) FROM orders").rows()).hasSize(1);
  }

  private Databases duckDb() throws SQLException {
    return databases(new DatabaseAddress.DuckDbFile(Shop.duckDb(directory)));
  }

  private Databases sqlite() throws SQLException {
    return databases(new DatabaseAddress.SqliteFile(Shop.sqlite(directory)));
  }

  private static DatabaseAddress address(MariaDbServer server) {
    return new DatabaseAddress.MySqlServer(
        "127.0.0.1", server.port(), "shop", "owner", new Secret(server.password()), TlsMode.OFF);
  }

  private static Databases databases(DatabaseAddress address) {
    return new Databases(
        List.of(DatabaseConfiguration.of("shop", address)), SessionLimits.standard());
  }

  private static QueryExecutor executor() {
    return new QueryExecutor(TIMERS, Clock.systemUTC());
  }

  private static QueryResult execute(Database database, String sql) {
    return execute(database, sql, LIMITS);
  }

  private static QueryResult execute(Database database, String sql, ExecutionLimits limits) {
    return executor()
        .execute(
            database,
            guarded(database, sql, limits.rows()),
            List.of(),
            limits,
            Cancellation.never());
  }

  private static GuardedStatement guarded(Database database, String sql, long rows) {
    return new Guard(database.dialect(), THREADS)
        .check(sql, TableScope.of("shop", database.schema(), Shop.TABLES), rows);
  }
}
