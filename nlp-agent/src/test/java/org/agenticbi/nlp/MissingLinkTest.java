package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rows that name nobody. */
final class MissingLinkTest {

  private final DraftedQuestions office =
      new DraftedQuestions(OfficeCatalog.catalog(), LocalDate.of(2025, 10, 15));

  @Test
  void understand_withoutWhatARowNames_testsItsKey() {
    assertThat(office.sql("how many orders have no employee"))
        .isEqualTo("SELECT COUNT(*) AS orders_count FROM orders WHERE sales_rep_id IS NULL");
    assertThat(office.sql("tickets without an assigned employee by priority"))
        .contains("WHERE assignee_id IS NULL GROUP BY priority");
    assertThat(office.sentence("how many orders have no employee"))
        .isEqualTo("Number of orders, without sales rep id.");
  }

  @Test
  void understand_withoutRowsThatNameIt_looksForRows() {
    assertThat(office.sql("customers without orders")).contains("NOT EXISTS");
  }
}
