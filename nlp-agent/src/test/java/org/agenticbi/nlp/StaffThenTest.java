package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.catalog.RoleAssignment;
import org.agenticbi.model.draft.ModelDraft;
import org.agenticbi.model.sql.Dialect;
import org.agenticbi.model.sql.SqlRenderer;
import org.agenticbi.nlp.schema.Schema;
import org.junit.jupiter.api.Test;

/** How many people there were on a day: who had come by then and had not left before. */
final class StaffThenTest {

  private static final String END_OF_2024 =
      "WHERE hire_dt < DATE '2025-01-01' AND (term_dt IS NULL OR NOT (term_dt < DATE '2025-01-01'))";

  private final RuleReader engine = engine();

  private static RuleReader engine() {
    Catalog catalog =
        RoleAssignment.assign(
            new Catalog(
                "staff",
                "duckdb",
                "1",
                List.of(
                    new TableDraft("employee", 400, "emp_no")
                        .name("emp_nm", "Ada Lovelace", "Grace Hopper")
                        .date("hire_dt", "2015-01-01", "2025-06-01")
                        .missingDate("term_dt", "2016-01-01", "2025-08-01")
                        .table()),
                List.of()));
    return new RuleReader(new Schema(catalog, ModelDraft.of(catalog)), EngineOptions.normal());
  }

  private Outcome outcome(String question) {
    return engine.understand(new Question(question, LocalDate.of(2025, 10, 15), List.of()));
  }

  private String sql(String question) {
    Outcome outcome = outcome(question);
    assertThat(outcome).describedAs(question).isInstanceOf(Outcome.Answer.class);
    return SqlRenderer.forDialect(Dialect.DUCKDB)
        .renderInline(((Outcome.Answer) outcome).reading().statement())
        .replaceAll("\\s+", " ")
        .replace("\"", "");
  }

  @Test
  void countsThoseWhoWereThereOnADay() {
    assertThat(sql("headcount at the end of 2024")).endsWith(END_OF_2024);
    assertThat(sql("how many employees did we have at the end of 2024")).endsWith(END_OF_2024);
    assertThat(sql("number of employees on 31 December 2024")).endsWith(END_OF_2024);
  }

  @Test
  void countsThoseWhoCameInATime() {
    assertThat(sql("how many employees were hired in 2024"))
        .endsWith("WHERE hire_dt >= DATE '2024-01-01' AND hire_dt < DATE '2025-01-01'");
  }

  @Test
  void countsThoseWhoWereThereAtTheEndOfEachPeriod() {
    String there =
        "FROM employee AS e JOIN periods AS period ON e.hire_dt < period.ends"
            + " AND (e.term_dt IS NULL OR e.term_dt >= period.ends)";
    assertThat(sql("headcount at the end of each year")).contains(there);
    assertThat(sql("number of employees at the end of each quarter in 2024")).contains(there);
    assertThat(sql("employees by year")).contains(there);
  }

  @Test
  void countsThoseWhoWereThereOnTheSameDayEarlier() {
    assertThat(sql("headcount a year ago")).contains("WHERE hire_dt < DATE '2024-10-16'");
    assertThat(sql("headcount at the beginning of 2024")).contains("hire_dt < DATE '2024-01-02'");
  }
}
