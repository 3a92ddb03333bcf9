package org.agenticbi.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.mcp.load.DatabaseFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoDatabaseTest {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 10);

  @TempDir private Path folder;

  private final List<String> said = new ArrayList<>();

  @Test
  void upToToday_firstStart_makesTheFile() {
    Path file = demo().upToToday(DAY);

    assertThat(DatabaseFiles.latestDate(file, "orders", "order_date")).contains(DAY);
    assertThat(said).containsExactly("Making the demo data, once ...");
  }

  @Test
  void upToToday_sameDayAgain_leavesTheFileAlone() throws IOException {
    Path file = demo().upToToday(DAY);
    byte[] before = Files.readAllBytes(file);
    said.clear();

    demo().upToToday(DAY);

    assertThat(said).isEmpty();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void upToToday_nextDays_appendsThem() {
    demo().upToToday(DAY);
    said.clear();

    Path file = demo().upToToday(DAY.plusDays(30));

    assertThat(DatabaseFiles.latestDate(file, "orders", "order_date")).contains(DAY.plusDays(30));
    assertThat(DatabaseFiles.latestDate(file, "budgets", "budget_month"))
        .as("the fiscal year ends in January")
        .contains(LocalDate.of(2023, 1, 1));
    assertThat(said).containsExactly("Adding demo data from 2022-03-11 to 2022-04-09 ...");
  }

  @Test
  void upToToday_stampOfAnotherGeneration_makesItAnew() throws IOException {
    Path file = demo().upToToday(DAY);
    Files.writeString(file.resolveSibling("demo.duckdb.stamp"), "generation 0");
    said.clear();

    demo().upToToday(DAY);

    assertThat(said).containsExactly("Making the demo data, once ...");
  }

  @Test
  void upToFixed_liesBesideTheOneOfToday() {
    assertThat(demo().upToFixed(DAY)).isNotEqualTo(demo().upToToday(DAY.plusDays(1)));
  }

  private DemoDatabase demo() {
    return new DemoDatabase(folder, said::add);
  }
}
