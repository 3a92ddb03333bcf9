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

  @Test
  void understand_boundsOfRows_areOfTheirAmount() {
    assertThat(plant.sql("bills between 20 and 30k")).endsWith("BETWEEN 20000 AND 30000");
    assertThat(plant.sql("machines over 100k")).endsWith("purchase_cost > 100000");
    assertThat(plant.sql("suppliers with more than 5 bills over 500"))
        .contains("WHERE b.bill_amount > 500", "HAVING COUNT(*) > 5");
    assertThat(plant.sql("suppliers with total bills above 500k")).contains("HAVING SUM(");
    assertThat(plant.sql("suppliers with between 5 and 10 bills"))
        .contains("HAVING COUNT(*) >= 5", "HAVING COUNT(*) <= 10");
  }

  @Test
  void understand_listedDetails_areShown() {
    assertThat(plant.sql("bills over 500 with date and amount"))
        .startsWith("SELECT bill_id, bill_date, bill_amount FROM bills");
    assertThat(plant.sql("disputed bills over 500, biggest first, with the supplier"))
        .startsWith(
            "SELECT b.bill_id, s.supplier_name, b.bill_date, b.bill_amount FROM bills AS b");
    assertThat(plant.sql("bill number, supplier and amount of all bills over 500"))
        .startsWith("SELECT b.bill_id, s.supplier_name, b.bill_amount FROM bills AS b");
    assertThat(plant.sql("idle machines: name, purchase cost and department"))
        .startsWith("SELECT a.asset_name, a.purchase_cost, d.department_name FROM assets AS a");
  }
}
