package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rows that are called by what they are, and what is left out of them. */
final class NamedRowsTest {

  private static final LocalDate AS_OF = LocalDate.of(2025, 9, 30);

  private final DraftedQuestions plant = new DraftedQuestions(PlantCatalog.catalog(), AS_OF);

  @Test
  void understand_rowsCalledByAValue_areListed() {
    assertThat(plant.sql("any machines idle?"))
        .isEqualTo(
            "SELECT asset_name FROM assets WHERE asset_type = 'Machine' AND asset_status = 'idle'");
    assertThat(plant.sql("welders hired since 2023, newest first"))
        .contains("FROM workers WHERE job_title = 'Welder' AND hire_date >= DATE '2023-01-01'")
        .endsWith("ORDER BY hire_date DESC");
    assertThat(plant.sql("idle vehicles in assembly")).contains("FROM assets", "'Assembly'");
  }

  @Test
  void understand_partTimers_workPartTime() {
    assertThat(plant.sql("part-timers")).contains("work_type = 'part-time'");
    assertThat(plant.sql("how many full timers do we have"))
        .isEqualTo("SELECT COUNT(*) AS workers_count FROM workers WHERE work_type = 'full-time'");
  }

  @Test
  void understand_valueOfAnother_isACondition() {
    assertThat(plant.sentence("total purchase cost of machines")).startsWith("Total purchase cost");
    assertThat(plant.sentence("machines per department")).startsWith("Number of assets");
  }

  @Test
  void understand_biggestFirst_isNoOrderOfNames() {
    assertThat(plant.sql("disputed bills, biggest first")).endsWith("ORDER BY bill_amount DESC");
    assertThat(plant.ask("workers in assembly, biggest first"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_excludedBehind_isDenied() {
    assertThat(plant.sql("number of bills by supplier, disputed and open ones excluded"))
        .contains("bill_status NOT IN ('disputed', 'open')");
    assertThat(plant.sql("number of bills in 2024 excl. disputed bills"))
        .contains("bill_status <> 'disputed'");
    assertThat(plant.sql("bills that were neither paid nor disputed"))
        .contains("bill_status NOT IN ('paid', 'disputed')");
    assertThat(plant.sql("number of bills excluding bills over 500"))
        .contains("bill_amount <= 500");
  }
}
