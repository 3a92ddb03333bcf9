package org.agenticbi.mcp.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.agenticbi.mcp.load.LoadedTable.LoadedColumn;
import org.agenticbi.protocol.RequestFailedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseFilesTest {

  private static final String DDL =
      """
      CREATE TABLE region(region_id INTEGER PRIMARY KEY, region_name VARCHAR NOT NULL);
      CREATE TABLE store(store_id INTEGER PRIMARY KEY, region_id INTEGER REFERENCES region(region_id),
        opened_on DATE, name VARCHAR);
      COMMENT ON TABLE store IS 'Shops; also the online one';
      COMMENT ON COLUMN store.opened_on IS 'First day';
      """;

  @TempDir private Path directory;

  @Test
  void create_keepsKeysAndComments() throws Exception {
    Path database = created();
    assertThat(read(database, "SELECT count(*) FROM store")).isEqualTo("2");
    assertThat(read(database, "SELECT count(*) FROM store WHERE name IS NULL")).isEqualTo("1");
    assertThat(read(database, "SELECT comment FROM duckdb_tables() WHERE table_name = 'store'"))
        .isEqualTo("Shops; also the online one");
    assertThat(
            read(database, "SELECT comment FROM duckdb_columns() WHERE column_name = 'opened_on'"))
        .isEqualTo("First day");
    assertThat(
            read(
                database,
                "SELECT referenced_table FROM duckdb_constraints() WHERE constraint_type = 'FOREIGN KEY'"))
        .isEqualTo("region");
  }

  @Test
  void create_badValue_namesFileAndLineAndLeavesNothing() throws Exception {
    Path database = directory.resolve("new.duckdb");
    Path csv = file("region.csv", "region_id,region_name\n1,North\nx,South\n");
    assertThatThrownBy(() -> DatabaseFiles.create(database, DDL, Map.of("region", csv)))
        .isInstanceOf(RequestFailedException.class)
        .hasMessageContaining("region.csv, line 3")
        .hasMessageContaining("region_id");
    assertThat(directory).isDirectoryNotContaining("glob:**.{duckdb,partial,wal}");
  }

  @Test
  void create_brokenForeignKey_isRefused() throws Exception {
    Path database = directory.resolve("new.duckdb");
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("region", file("region.csv", "region_id,region_name\n1,North\n"));
    files.put("store", file("store.csv", "store_id,region_id,opened_on,name\n1,9,2020-01-01,A\n"));
    assertThatThrownBy(() -> DatabaseFiles.create(database, DDL, files))
        .isInstanceOf(RequestFailedException.class)
        .hasMessageContaining("store.csv")
        .hasMessageContaining("foreign key");
  }

  @Test
  void append_isOneTransaction() throws Exception {
    Path database = created();
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("region", file("more.csv", "region_name,region_id\nEast,3\n"));
    files.put("store", file("bad.csv", "store_id,region_id,opened_on,name\n7,3,yesterday,B\n"));
    assertThatThrownBy(() -> DatabaseFiles.append(database, files, Set.of()))
        .hasMessageContaining("bad.csv, line 2");
    assertThat(read(database, "SELECT count(*) FROM region")).isEqualTo("2");
    files.remove("store");
    DatabaseFiles.append(database, files, Set.of());
    assertThat(read(database, "SELECT region_name FROM region WHERE region_id = 3"))
        .isEqualTo("East");
  }

  @Test
  void append_replacedTable_isEmptiedFirst() throws Exception {
    Path database = created();
    Path csv = file("store2.csv", "store_id,region_id,opened_on,name\n5,1,2024-05-05,E\n");
    DatabaseFiles.append(database, Map.of("store", csv), Set.of("store"));
    assertThat(read(database, "SELECT string_agg(store_id::VARCHAR, ',') FROM store"))
        .isEqualTo("5");
  }

  @Test
  void latestDate_isThatOfTheColumn() throws Exception {
    Path database = created();
    assertThat(DatabaseFiles.latestDate(database, "store", "opened_on"))
        .contains(LocalDate.of(2020, 1, 1));
    assertThat(DatabaseFiles.latestDate(database, "nothing", "opened_on")).isEmpty();
    assertThat(DatabaseFiles.latestDate(directory.resolve("no.duckdb"), "store", "x")).isEmpty();
  }

  @Test
  void importFile_infersTypesFromAllValues() throws Exception {
    StringBuilder text = new StringBuilder("Order Id;Amount;Day;Code\n");
    for (int row = 0; row < 30_000; row++) {
      text.append(row).append(";12.50;2024-02-03;").append(row < 29_999 ? "7" : "x7").append('\n');
    }
    Path database = directory.resolve("own.duckdb");
    List<LoadedTable> loaded =
        DatabaseFiles.importFiles(database, List.of(file("My Sales-2024.csv", text.toString())));
    assertThat(loaded)
        .containsExactly(
            new LoadedTable(
                "my_sales_2024",
                30_000,
                List.of(
                    new LoadedColumn("Order Id", "BIGINT"),
                    new LoadedColumn("Amount", "DOUBLE"),
                    new LoadedColumn("Day", "DATE"),
                    new LoadedColumn("Code", "VARCHAR"))));
  }

  @Test
  void importFile_badLines_areNamedAndNothingStays() throws Exception {
    Path database = directory.resolve("own.duckdb");
    StringBuilder text = new StringBuilder("id,name,day\n");
    for (int row = 0; row < 3000; row++) {
      text.append(row).append(",n,2024-01-01\n");
    }
    text.append("5,a\n6,b,2024-01-01,zz,yy\n");
    Path csv = file("bad.csv", text.toString());
    assertThatThrownBy(() -> DatabaseFiles.importFile(database, csv, "bad", ExistingTable.REFUSE))
        .isInstanceOfSatisfying(
            RequestFailedException.class,
            failure -> {
              assertThat(failure)
                  .hasMessageContaining("bad.csv, line 3002")
                  .hasMessageContaining("5,a");
              assertThat(failure.body().details()).isNotNull();
              assertThat(String.valueOf(failure.body().details())).contains("3003");
            });
    assertThat(read(database, "SELECT count(*) FROM duckdb_tables()")).isEqualTo("0");
  }

  @Test
  void importFile_existingTable_isRefusedOrReplaced() throws Exception {
    Path database = directory.resolve("own.duckdb");
    Path csv = file("a.csv", "id,name\n1,x\n2,y\n");
    DatabaseFiles.importFile(database, csv, "a", ExistingTable.REFUSE);
    assertThatThrownBy(() -> DatabaseFiles.importFile(database, csv, "A", ExistingTable.REFUSE))
        .hasMessageContaining("There is a table A already");
    DatabaseFiles.importFile(database, csv, "a", ExistingTable.REPLACE);
    assertThat(read(database, "SELECT count(*) FROM a")).isEqualTo("2");
  }

  @Test
  void importFile_jsonAndParquet() throws Exception {
    Path database = directory.resolve("own.duckdb");
    Path json = file("events.jsonl", "{\"id\":1,\"kind\":\"a\"}\n{\"id\":2}\n");
    Path parquet = directory.resolve("numbers.parquet");
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute("COPY (SELECT range AS n FROM range(10)) TO '" + parquet + "'");
    }
    assertThat(DatabaseFiles.importFiles(database, List.of(json, parquet)))
        .extracting(LoadedTable::rows)
        .containsExactly(2L, 10L);
  }

  @Test
  void importFile_notWhatItSays_isAClearError() throws Exception {
    Path database = directory.resolve("own.duckdb");
    for (Path file :
        List.of(
            file("broken.parquet", "nope"),
            file("broken.json", "{\"a\":1}\n{\"a\":2,\"b\":\n{\"a\":3}\n"),
            file("empty.csv", ""),
            directory.resolve("absent.csv"),
            file("letter.docx", "x"))) {
      assertThatThrownBy(() -> DatabaseFiles.importFiles(database, List.of(file)))
          .isInstanceOf(RequestFailedException.class)
          .hasMessageContaining(String.valueOf(file.getFileName()))
          .hasMessageNotContaining(directory.toString());
    }
  }

  private Path created() throws IOException {
    Path database = directory.resolve("shop.duckdb");
    Map<String, Path> files = new LinkedHashMap<>();
    files.put("region", file("region.csv", "region_id,region_name\n1,North\n2,\"South, far\"\n"));
    files.put(
        "store", file("store.csv", "store_id,region_id,opened_on,name\n1,1,2020-01-01,A\n2,2,,\n"));
    DatabaseFiles.create(database, DDL, files);
    return database;
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private static String read(Path database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + database);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      assertThat(rows.next()).isTrue();
      return String.valueOf(rows.getString(1));
    }
  }
}
