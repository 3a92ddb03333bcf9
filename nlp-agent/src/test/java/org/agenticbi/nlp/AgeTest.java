package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How old people and things are, how long they last, and numbers of a row compared. */
final class AgeTest {

  private final DraftedQuestions office =
      new DraftedQuestions(OfficeCatalog.catalog(), LocalDate.of(2025, 10, 15));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "how many customers over 65 do we have? | birth_date < DATE '1960-10-15'",
        "how many customers are 65 or older? | birth_date < DATE '1960-10-16'",
        "number of customers aged 65+ | birth_date < DATE '1960-10-16'",
        "number of customers under 18 | birth_date >= DATE '2007-10-16'",
        "number of customers aged 18 to 30"
            + " | birth_date >= DATE '1994-10-16' AND birth_date < DATE '2007-10-16'",
        "number of customers between 18 and 30 years old"
            + " | birth_date >= DATE '1994-10-16' AND birth_date < DATE '2007-10-16'"
      })
  void understand_ages_areBirthDates(String question, String condition) {
    assertThat(office.sql(question))
        .isEqualTo("SELECT COUNT(*) AS customers_count FROM customers WHERE " + condition);
  }

  @Test
  void understand_numberOfOtherThings_isNoAge() {
    assertThat(office.sql("customers with over 65 orders")).contains("HAVING COUNT(*) > 65");
  }

  @Test
  void understand_howOld_isTheTimeUntilToday() {
    assertThat(office.sentence("how old is the oldest ticket in days"))
        .isEqualTo("Highest days from opened at to 2025-10-15.");
    assertThat(office.sentence("how old are our customers on average"))
        .isEqualTo("Average years from birth date to 2025-10-15.");
    assertThat(office.sentence("average age of tickets by priority in weeks"))
        .isEqualTo("Average weeks from opened at to 2025-10-15 by priority.");
  }

  @Test
  void understand_speed_ranksByHowLongItTakes() {
    assertThat(office.sentence("which 3 customers pay slowest"))
        .isEqualTo("Average days from invoice date to payment date by customer, the 3 highest.");
    assertThat(office.sql("which customer pays us fastest")).contains("ORDER BY average_days, ");
  }

  @Test
  void understand_dueInATime_takesTheTimeAgreed() {
    assertThat(office.sql("number of invoices due next month"))
        .endsWith("WHERE due_date >= DATE '2025-11-01' AND due_date < DATE '2025-12-01'");
    assertThat(office.sql("number of invoices due before the end of November 2025"))
        .endsWith("WHERE due_date < DATE '2025-12-01'");
  }

  @Test
  void understand_limitOfARow_isComparedWithWhatItLimits() {
    assertThat(office.sql("how many stocks are below their reorder point?"))
        .endsWith("WHERE on_hand < reorder_point");
    assertThat(office.sentence("stocks below the reorder point"))
        .endsWith("on hand below reorder point.");
  }
}
