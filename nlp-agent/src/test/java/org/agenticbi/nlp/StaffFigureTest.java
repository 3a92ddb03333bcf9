package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Hires, leavers, headcounts and turnover of a time, of each period, and per head. */
final class StaffFigureTest {

  private static final String AVERAGE_2024 =
      "(COUNT(*) FILTER (WHERE hired_on < DATE '2024-01-01'"
          + " AND (left_on IS NULL OR left_on >= DATE '2024-01-01'))"
          + " + COUNT(*) FILTER (WHERE hired_on < DATE '2025-01-01'"
          + " AND (left_on IS NULL OR left_on >= DATE '2025-01-01'))) / 2";

  private final DraftedQuestions staff =
      new DraftedQuestions(StaffCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void tellsWhoCameBesideWhoLeft() {
    String both =
        "SELECT COUNT(*) FILTER (WHERE hired_on >= DATE '2024-01-01'"
            + " AND hired_on < DATE '2025-01-01') AS hires,"
            + " COUNT(*) FILTER (WHERE left_on >= DATE '2024-01-01'"
            + " AND left_on < DATE '2025-01-01') AS leavers FROM employees";
    assertThat(staff.sql("hires and leavers in 2024")).startsWith(both);
    assertThat(staff.sql("how many people joined and how many left in 2024")).startsWith(both);
    assertThat(staff.sentence("joiners and leavers in 2024"))
        .isEqualTo("Hires (employees by hired on) and leavers (employees by left on) in 2024.");
  }

  @Test
  void tellsEachPeriodOnceWithBoth() {
    assertThat(staff.sql("hires and leavers per quarter in 2024"))
        .contains("SELECT DATE '2024-10-01' AS quarter, DATE '2025-01-01' AS ends")
        .contains("GROUP BY period.quarter");
  }

  @Test
  void takesThoseWhoLeftFromThoseWhoCame() {
    assertThat(staff.sentence("net change in headcount in 2024"))
        .isEqualTo("Net change of headcount (hires by hired on less leavers by left on) in 2024.");
    assertThat(staff.sentence("hires minus leavers in 2024"))
        .isEqualTo(staff.sentence("net hires in 2024"));
  }

  @Test
  void dividesLeaversByTheMeanOfOpeningAndClosingHeadcount() {
    assertThat(staff.sql("attrition rate in 2024")).contains("/ NULLIF(" + AVERAGE_2024);
    assertThat(staff.sentence("staff turnover by department in 2024"))
        .isEqualTo(
            "Turnover rate of employees (leavers by left on as a share of the mean of opening and"
                + " closing headcount) by department in 2024.");
    assertThat(staff.sentence("turnover rate 2024: leavers divided by opening headcount"))
        .contains("as a share of the opening headcount");
  }

  @Test
  void asksForWhichTimeTurnoverIs() {
    assertThat(staff.ask("attrition rate by department")).isInstanceOf(Outcome.Decline.class);
  }

  @Test
  void dividesByTheAverageHeadcount() {
    assertThat(staff.sql("revenue per head in 2024")).contains(AVERAGE_2024);
    assertThat(staff.sentence("revenue per employee by department in 2024"))
        .endsWith(
            "divided by average headcount (mean of the beginning and the end, by hired on and left"
                + " on) by department in 2024.");
  }

  @Test
  void dividesByTheHeadcountThatIsSaid() {
    assertThat(staff.sentence("revenue per employee in 2024, using the headcount at year end"))
        .contains("divided by headcount at the end of the time");
    assertThat(staff.sentence("revenue per head in 2024 (revenue divided by average headcount)"))
        .contains("divided by average headcount");
  }

  @Test
  void comparesHeadcountsOfTwoTimes() {
    assertThat(staff.sentence("headcount 2024 vs 2023"))
        .isEqualTo(
            "Headcount at the end of the time (by hired on and left on of employees), 2024 compared"
                + " with 2023.");
  }

  @Test
  void declinesAPlannedHeadcountThatNobodyWroteDown() {
    assertThat(staff.ask("planned vs actual headcount by department"))
        .isInstanceOf(Outcome.Decline.class);
    assertThat(staff.ask("headcount vs plan")).isInstanceOf(Outcome.Decline.class);
  }
}
