package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Revenue that is stated, and what was billed, paid and voided beside it. */
final class BilledTest {

  private final DraftedQuestions company =
      new DraftedQuestions(BilledCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_revenueOfTheBusiness_isStated() {
    assertThat(company.sql("revenue by quarter in 2024"))
        .contains("SUM(mf.revenue)")
        .contains("FROM monthly_figures");
    assertThat(company.sql("total revenue last year")).contains("monthly_figures");
  }

  @Test
  void understand_revenueOfCustomers_isBilled() {
    assertThat(company.sql("top 5 customers by revenue in 2024"))
        .contains("SUM(i.invoice_amount)")
        .contains("i.invoice_status <> 'Void'");
  }

  @Test
  void understand_billedAmount_leavesOutVoidInvoicesUnlessAskedFor() {
    assertThat(company.sql("invoiced amount by segment in 2024"))
        .contains("invoice_status <> 'Void'");
    assertThat(company.sql("invoiced amount by invoice status in 2024"))
        .doesNotContain("<> 'Void'");
    assertThat(company.sql("number of invoices and invoiced amount in 2024"))
        .doesNotContain("<> 'Void'");
  }

  @Test
  void understand_averageInvoice_leavesOutVoidOnesUnlessAskedFor() {
    assertThat(company.sql("average invoice value in 2024")).contains("invoice_status <> 'Void'");
    assertThat(company.sql("average invoice value by invoice status")).doesNotContain("<> 'Void'");
  }

  @Test
  void understand_yearToDateOfAYear_isItsPartUpToTheSameDay() {
    assertThat(company.sentence("invoiced amount for 2024 year to date"))
        .contains("in 1 Jan to 30 Sep 2024");
    assertThat(company.sql("invoiced amount for 2025 year to date"))
        .contains("< DATE '2025-10-01'")
        .doesNotContain("GROUP BY");
  }

  @Test
  void understand_runRate_isAYearAtThePaceOfTheMonths() {
    assertThat(company.sql("annualised invoiced amount based on Q2 2025 by segment"))
        .contains("* 12 / 3")
        .contains("GROUP BY c.segment");
    assertThat(company.ask("run rate of invoiced amount")).isInstanceOf(Outcome.Decline.class);
  }

  @Test
  void understand_receivables_areLessWhatWasPaidOfEach() {
    assertThat(company.sql("outstanding receivables by segment"))
        .contains("paid_amount")
        .contains("invoice_status = 'Open'");
  }

  @Test
  void understand_initials_nameValues() {
    assertThat(company.sql("number of requests of HR in 2024")).contains("'Human Resources'");
    assertThat(company.sql("number of requests of IT by year"))
        .contains("'Information Technology'");
  }
}
