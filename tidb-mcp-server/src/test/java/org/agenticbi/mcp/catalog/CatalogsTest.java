package org.agenticbi.mcp.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.agenticbi.mcp.connect.DatabaseAddress;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.mcp.connect.Databases;
import org.agenticbi.mcp.connect.Secret;
import org.agenticbi.mcp.connect.SessionLimits;
import org.agenticbi.mcp.connect.TlsMode;
import org.agenticbi.mcp.execute.QueryExecutor;
import org.agenticbi.mcp.fixture.MariaDbServer;
import org.agenticbi.mcp.fixture.Shop;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.ForeignKey;
import org.agenticbi.model.catalog.Profile;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.catalog.ValueCount;
import org.agenticbi.model.catalog.ValueShape;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.RequestFailedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogsTest {

  private static final ScheduledExecutorService TIMERS =
      Executors.newSingleThreadScheduledExecutor();

  @TempDir private Path directory;

  @AfterAll
  static void endThreads() {
    TIMERS.shutdownNow();
  }

  @Test
  void duckDb_hasStructureCommentsAndProfile() throws Exception {
    try (Databases databases = databases(new DatabaseAddress.DuckDbFile(Shop.duckDb(directory)))) {
      Catalog catalog = catalogs().of(databases.get("shop")).profiled();
      assertShop(catalog);
      assertThat(catalog.dialect()).isEqualTo("duckdb");
      assertThat(table(catalog, "orders").comment()).isEqualTo("What was bought; one row an order");
      assertThat(column(catalog, "orders", "total_amount").comment()).isEqualTo("In US dollars");
      assertThat(table(catalog, "completed_orders").rowCount()).isEqualTo(4);
      assertThat(catalogs().of(databases.get("shop")).isView("completed_orders")).isTrue();
    }
  }

  @Test
  void sqlite_hasStructureAndProfile() throws Exception {
    try (Databases databases = databases(new DatabaseAddress.SqliteFile(Shop.sqlite(directory)))) {
      Catalog catalog = catalogs().of(databases.get("shop")).profiled();
      assertShop(catalog);
      assertThat(column(catalog, "orders", "order_date").type()).isEqualTo(ColumnType.DATE);
    }
  }

  @Test
  void mariaDb_hasStructureCommentsAndProfile() throws Exception {
    assumeThat(MariaDbServer.isInstalled()).as("Debian package mariadb-server").isTrue();
    try (MariaDbServer server = MariaDbServer.start(Files.createTempDirectory("mariadb"))) {
      try (Connection owner = server.owner();
          Statement statement = owner.createStatement()) {
        Shop.fill(owner);
        statement.execute("ALTER TABLE orders COMMENT 'What was bought'");
        statement.execute(
            "ALTER TABLE orders MODIFY status VARCHAR(20) COMMENT 'How far it has come'");
      }
      DatabaseAddress address =
          new DatabaseAddress.MySqlServer(
              "127.0.0.1",
              server.port(),
              "shop",
              "reader",
              new Secret(server.password()),
              TlsMode.OFF);
      try (Databases databases = databases(address)) {
        DatabaseCatalog catalogs = catalogs().of(databases.get("shop"));
        assertShop(catalogs.profiled());
        assertThat(table(catalogs.profiled(), "orders").comment()).isEqualTo("What was bought");
        assertThat(column(catalogs.profiled(), "orders", "status").comment())
            .isEqualTo("How far it has come");
        server.stop();
        catalogs.refresh();
        assertThatThrownBy(catalogs::plain)
            .isInstanceOf(RequestFailedException.class)
            .hasMessageContaining("cannot be reached");
      }
    }
  }

  @Test
  void timeToLive_readsAgainOnlyWhatHasChanged() throws Exception {
    Path file = Shop.sqlite(directory);
    QueryExecutor executor = new QueryExecutor(TIMERS, Clock.systemUTC());
    try (Databases databases = databases(new DatabaseAddress.SqliteFile(file))) {
      DatabaseCatalog catalog =
          new Catalogs(executor, Clock.systemUTC(), Duration.ZERO).of(databases.get("shop"));
      Catalog before = catalog.profiled();
      assertThat(catalog.profiled()).isSameAs(before);
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement statement = connection.createStatement()) {
        statement.execute("DELETE FROM order_items");
      }
      Files.setLastModifiedTime(file, FileTime.fromMillis(1));
      assertThat(table(catalog.profiled(), "order_items").rowCount()).isZero();
    }
  }

  @Test
  void version_changesWithTheDataOnly() throws Exception {
    Path file = Shop.sqlite(directory);
    try (Databases databases = databases(new DatabaseAddress.SqliteFile(file))) {
      DatabaseCatalog catalog = catalogs().of(databases.get("shop"));
      String before = catalog.profiled().version();
      catalog.refresh();
      assertThat(catalog.profiled().version()).isEqualTo(before);
      try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE TABLE extra(id INTEGER PRIMARY KEY)");
      }
      assertThat(catalog.profiled().version()).isEqualTo(before);
      catalog.refresh();
      assertThat(catalog.profiled().version()).isNotEqualTo(before);
      assertThat(catalog.scope().names()).containsKey("extra");
    }
  }

  private static void assertShop(Catalog catalog) {
    assertThat(catalog.tables()).extracting(Table::name).containsAll(Shop.TABLES);
    assertThat(table(catalog, "orders").primaryKey()).containsExactly("id");
    assertThat(table(catalog, "orders").rowCount()).isEqualTo(7);
    assertThat(catalog.foreignKeys())
        .containsExactlyInAnyOrder(
            new ForeignKey("order_items", List.of("order_id"), "orders", List.of("id"), 1),
            new ForeignKey("order_items", List.of("product_id"), "products", List.of("id"), 1),
            new ForeignKey("orders", List.of("customer_id"), "customers", List.of("id"), 1));
    assertThat(column(catalog, "customers", "active").type()).isEqualTo(ColumnType.BOOLEAN);
    Profile state = profile(catalog, "customers", "state");
    assertThat(state.values())
        .containsExactly(
            new ValueCount("Ohio", 2), new ValueCount("Texas", 2), new ValueCount("California", 1));
    assertThat(state.valuesComplete()).isTrue();
    Profile email = profile(catalog, "customers", "email");
    assertThat(email.nullShare()).isEqualTo(0.4);
    assertThat(email.shapes()).containsExactly(ValueShape.EMAIL);
    Profile day = profile(catalog, "orders", "order_date");
    assertThat(day.minimum()).isEqualTo("2024-01-15");
    assertThat(day.maximum()).isEqualTo("2025-01-20");
    assertThat(profile(catalog, "orders", "total_amount").shapes())
        .containsExactly(ValueShape.MONEY);
    assertThat(new java.math.BigDecimal(profile(catalog, "orders", "total_amount").maximum() + ""))
        .isEqualByComparingTo("199.99");
  }

  private static Table table(Catalog catalog, String name) {
    return catalog.table(name).orElseThrow();
  }

  private static Column column(Catalog catalog, String table, String column) {
    return table(catalog, table).column(column).orElseThrow();
  }

  private static Profile profile(Catalog catalog, String table, String column) {
    Profile profile = column(catalog, table, column).profile();
    if (profile == null) {
      throw new AssertionError(table + "." + column + " has no profile");
    }
    return profile;
  }

  private static Catalogs catalogs() {
    return new Catalogs(
        new QueryExecutor(TIMERS, Clock.systemUTC()), Clock.systemUTC(), Duration.ofHours(1));
  }

  private static Databases databases(DatabaseAddress address) {
    return new Databases(
        List.of(DatabaseConfiguration.of("shop", address)), SessionLimits.standard());
  }
}
