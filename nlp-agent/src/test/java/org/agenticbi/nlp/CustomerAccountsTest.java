package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The accounts of a ledger are no customers, though customers are called accounts elsewhere. */
final class CustomerAccountsTest {
  private final DraftedQuestions ledger =
      new DraftedQuestions(LedgerCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_customersWhereOnlyALedgerHasAccounts_areMissing() {
    for (String question :
        new String[] {"revenue by customer", "which clients bring the most revenue"}) {
      assertThat(ledger.ask(question)).describedAs(question).isInstanceOf(Outcome.Decline.class);
    }
  }

  @Test
  void understand_accountsOfALedger_areFoundByTheirName() {
    assertThat(ledger.sql("revenue by account")).contains("account_name");
  }
}
