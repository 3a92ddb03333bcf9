package org.agenticbi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDataTest {
  private static final LocalDate AS_OF = LocalDate.of(2022, 9, 30);

  @TempDir private Path folder;

  @Test
  void write_twice_isByteIdentical() throws IOException {
    Map<String, Path> first = written("first", DemoData.BEGINNING, AS_OF);
    Map<String, Path> second = written("second", DemoData.BEGINNING, AS_OF);

    assertThat(first.keySet()).containsExactlyElementsOf(second.keySet());
    for (String table : first.keySet()) {
      assertThat(Files.mismatch(first.get(table), second.get(table))).as(table).isEqualTo(-1);
    }
  }

  @Test
  void write_oneDay_equalsThatDayWithinARange() {
    LocalDate day = LocalDate.of(2022, 7, 2);
    Map<String, Path> all = written("all", DemoData.BEGINNING, AS_OF);
    Map<String, Path> alone = written("alone", day.minusDays(1), day);

    assertThat(rows(alone, "orders"))
        .hasSizeGreaterThan(30)
        .isEqualTo(rowsOf(all, "orders", "220702"));
    assertThat(rows(alone, "order_items")).isEqualTo(rowsOf(all, "order_items", "220702"));
    assertThat(rows(alone, "returns")).isNotEmpty().isEqualTo(rowsOf(all, "returns", "220702"));
    assertThat(rows(alone, "customers")).isEqualTo(rowsOf(all, "customers", "220702"));
  }

  @Test
  void write_inTwoParts_equalsOnePart() {
    LocalDate middle = LocalDate.of(2022, 6, 15);
    Map<String, Path> all = written("all", DemoData.BEGINNING, AS_OF);
    Map<String, Path> before = written("before", DemoData.BEGINNING, middle);
    Map<String, Path> after = written("after", middle, AS_OF);

    for (String table : all.keySet()) {
      List<String> joined =
          DemoData.REPLACED_TABLES.contains(table)
              ? rows(after, table)
              : Stream.concat(rows(before, table).stream(), rows(after, table).stream()).toList();
      assertThat(joined).as(table).containsExactlyInAnyOrderElementsOf(rows(all, table));
    }
  }

  @Test
  void write_anotherSeed_givesOtherOrders() throws IOException {
    Path other = Files.createDirectory(folder.resolve("other"));
    Map<String, Path> files = new DemoData(7).write(other, DemoData.BEGINNING, AS_OF);

    assertThat(rows(files, "orders"))
        .isNotEqualTo(rows(written("usual", DemoData.BEGINNING, AS_OF), "orders"));
  }

  @Test
  void write_everyReference_findsItsRow() {
    Map<String, Path> all = written("all", DemoData.BEGINNING, AS_OF);

    Set<String> orders = column(all, "orders", 0);
    Set<String> items = column(all, "order_items", 0);
    assertThat(column(all, "customers", 0)).containsAll(column(all, "orders", 1));
    assertThat(column(all, "stores", 0)).containsAll(column(all, "orders", 2));
    assertThat(column(all, "promotions", 0)).containsAll(withoutBlank(column(all, "orders", 3)));
    assertThat(orders).containsAll(column(all, "order_items", 1));
    assertThat(column(all, "products", 0)).containsAll(column(all, "order_items", 2));
    assertThat(items).containsAll(column(all, "returns", 1));
    assertThat(items).hasSameSizeAs(rows(all, "order_items"));
    assertThat(orders).hasSameSizeAs(rows(all, "orders"));
  }

  @Test
  void write_hasWhatAnalystsAskFor() {
    Map<String, Path> all = written("all", DemoData.BEGINNING, AS_OF);

    assertThat(column(all, "orders", 6))
        .containsExactlyInAnyOrder("completed", "cancelled", "returned", "pending");
    assertThat(column(all, "orders", 7)).containsExactlyInAnyOrder("online", "store");
    assertThat(column(all, "products", 0))
        .as("products never sold")
        .hasSizeGreaterThan(column(all, "order_items", 2).size());
    assertThat(column(all, "customers", 0))
        .as("customers who never ordered")
        .hasSizeGreaterThan(column(all, "orders", 1).size());
    assertThat(column(all, "stores", 8))
        .as("open and closed stores")
        .hasSizeGreaterThan(1)
        .contains("");
    assertThat(rows(all, "budgets"))
        .as("budgets reach to the end of the fiscal year")
        .anyMatch(row -> row.contains("2023-01-01") && row.endsWith(","));
    assertThat(rows(all, "budgets"))
        .as("August is booked on the 10th of September")
        .noneMatch(row -> row.contains("2022-08-01") && row.endsWith(","));
    assertThat(rows(all, "cash_flow"))
        .as("September is not booked yet")
        .noneMatch(row -> row.contains("2022-09-01"));
  }

  private SequencedMap<String, Path> written(String name, LocalDate after, LocalDate asOf) {
    try {
      return new DemoData(DemoData.SEED)
          .write(Files.createDirectory(folder.resolve(name)), after, asOf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rows(Map<String, Path> files, String table) {
    Path file = files.get(table);
    try {
      return file == null ? List.of() : Files.readAllLines(file).stream().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> rowsOf(Map<String, Path> files, String table, String idPrefix) {
    return rows(files, table).stream().filter(row -> row.startsWith(idPrefix)).toList();
  }

  private static Set<String> column(Map<String, Path> files, String table, int index) {
    return rows(files, table).stream()
        .map(row -> row.split(",", -1)[index])
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static Set<String> withoutBlank(Set<String> values) {
    return values.stream().filter(value -> !value.isEmpty()).collect(Collectors.toSet());
  }
}
