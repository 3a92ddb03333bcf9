package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Whose invoices are meant, and who is meant by a word that only describes them. */
final class BothSidesTest {

  private final DraftedQuestions company =
      new DraftedQuestions(BothSidesCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_wordThatDescribesRows_isTheirOwnerByAnotherName() {
    assertThat(company.sql("number of customers by country")).contains("FROM clients");
    assertThat(company.sql("clients we billed in 2024 by month"))
        .contains("COUNT(DISTINCT c.client_id)");
  }

  @Test
  void understand_weBilled_isWhatCustomersWereCharged() {
    assertThat(company.sql("how many customers did we bill last month")).contains("FROM cust_inv");
    assertThat(company.sql("how much did we bill in 2024")).contains("FROM cust_inv");
    assertThat(company.sql("customers billed in 2024")).contains("FROM cust_inv");
  }

  @Test
  void understand_billedUs_isWhatSuppliersCharge() {
    assertThat(company.sql("how many vendors billed us in 2024"))
        .contains("COUNT(DISTINCT suppl_name)")
        .contains("FROM suppl_bills");
  }

  @Test
  void understand_topByAmountOfRows_ranksByTheirSum() {
    assertThat(company.sql("top 5 vendors by bill amount this year"))
        .contains("SUM(amt_eur)")
        .contains("GROUP BY suppl_name")
        .contains("LIMIT 5");
  }
}
