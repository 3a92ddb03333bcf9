package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Questions in other words. */
class RewordedTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  private final DraftedQuestions office = new DraftedQuestions(OfficeCatalog.catalog(), TODAY);

  @Test
  void staff_areThoseWhoHaveNotLeft() {
    assertThat(office.sql("How many employees does each department have?"))
        .contains("WHERE e.leave_date IS NULL");
    assertThat(office.sql("How many people do we employ right now?"))
        .isEqualTo(office.sql("number of active employees"));
    assertThat(office.sql("number of employees hired in 2024")).doesNotContain("leave_date");
  }

  @Test
  void staff_atTheEndOfAYear_areNotThoseHiredInIt() {
    assertThat(office.sql("number of employees at the end of 2023"))
        .contains("hire_date < DATE '2024-01-01'")
        .contains("leave_date IS NULL OR");
  }

  @Test
  void longestServing_leavesOutThoseWhoLeft() {
    assertThat(office.sql("top five employees by length of service"))
        .contains("leave_date IS NULL")
        .contains("ORDER BY hire_date")
        .contains("LIMIT 5");
  }

  @Test
  void eachOfSeveralPeriods_areGroups() {
    assertThat(office.sentence("How many orders in each of the last 12 months?"))
        .contains("by month in last 12 months");
    assertThat(office.sentence("orders in each of the last 4 quarters")).contains("by quarter");
  }

  @Test
  void onAverage_behindThePeriods() {
    assertThat(office.sentence("How many orders did we get per month on average in 2024?"))
        .startsWith("Average number of orders per month");
  }

  @Test
  void from_beginsASeries() {
    assertThat(office.sentence("3-month moving average of orders from January 2024"))
        .contains("since January 2024");
    assertThat(office.sentence("number of orders from January 2024")).contains("in January 2024");
  }

  @Test
  void onAccumulation_sumsUp() {
    assertThat(office.sentence("Show how orders add up over the months of 2025"))
        .startsWith("Running total of number of orders by month");
  }

  @Test
  void numberWords_beyondTwelve() {
    assertThat(office.sql("customers with more than thirty orders")).contains("> 30");
  }

  @Test
  void among_saysOfWhatTheShareIs() {
    assertThat(office.sentence("share of delivered orders among web orders")).contains("delivered");
  }
}
