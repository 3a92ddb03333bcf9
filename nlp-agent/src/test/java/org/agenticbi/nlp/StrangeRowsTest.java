package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rows that a question speaks of beside a number: of that number, or nothing to do with it. */
final class StrangeRowsTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  private final DraftedQuestions ledger = new DraftedQuestions(LedgerCatalog.catalog(), TODAY);
  private final DraftedQuestions office = new DraftedQuestions(OfficeCatalog.catalog(), TODAY);

  @Test
  void understand_rowsThatTheNumberHasNothingToDoWith_declines() {
    assertThat(ledger.ask("total supplier bill amount of staff by month in 2025"))
        .isInstanceOf(Outcome.Decline.class);
  }

  @Test
  void understand_rowsNamedByWhatTheyBelongTo_areThoseRows() {
    assertThat(office.sql("number of customer orders"))
        .contains("COUNT(*)")
        .contains("FROM orders")
        .doesNotContain("EXISTS");
  }
}
