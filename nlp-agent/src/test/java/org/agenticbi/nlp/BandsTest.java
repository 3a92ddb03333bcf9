package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Rows grouped in bands of a number, of an age, and of the days since something was due. */
final class BandsTest {

  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  private final DraftedQuestions company = new DraftedQuestions(BilledCatalog.catalog(), TODAY);
  private final DraftedQuestions office = new DraftedQuestions(OfficeCatalog.catalog(), TODAY);

  @Test
  void understand_ageing_groupsWhatIsOpenByTheDaysSinceItWasDue() {
    assertThat(company.sql("ageing of receivables: not due, 1-30, 31-60, over 60 days overdue"))
        .contains("WHEN due_date >= DATE '2025-09-30' THEN 'not due'")
        .contains("WHEN due_date >= DATE '2025-08-31' THEN '1-30'")
        .contains("WHEN due_date >= DATE '2025-08-01' THEN '31-60'")
        .contains("WHEN due_date IS NOT NULL THEN 'over 60'")
        .contains("invoice_status = 'Open'")
        .contains("ORDER BY MAX(due_date) DESC");
  }

  @Test
  void understand_ageingWithoutBands_takesThirtyDaysEach() {
    assertThat(company.sentence("aged receivables by segment"))
        .contains("(not due, 1-30, 31-60, 61-90 and over 90)");
    assertThat(company.sentence("overdue receivables by age"))
        .contains("(1-30, 31-60, 61-90 and over 90), overdue");
  }

  @Test
  void understand_lastBandThatSharesItsBound_beginsBehindIt() {
    assertThat(company.sql("open amount by age bucket 0-30 / 31-60 / 60+"))
        .contains("WHEN due_date >= DATE '2025-08-01' THEN '31-60'");
  }

  @Test
  void understand_bandsOfANumber_areCutWhereTheyMeet() {
    assertThat(company.sql("number of invoices by invoice amount: under 50, 50-100 and over 100"))
        .contains("WHEN invoice_amount < 50 THEN 'under 50'")
        .contains("WHEN invoice_amount <= 100 THEN '50-100'")
        .contains("WHEN invoice_amount IS NOT NULL THEN 'over 100'")
        .contains("COUNT(*)");
    assertThat(company.sql("number of invoices by invoice amount 0-500, 500-1000, 1000+"))
        .contains("WHEN invoice_amount < 500 THEN '0-500'")
        .contains("WHEN invoice_amount < 1000 THEN '500-1000'");
  }

  @Test
  void understand_bandsOfAge_goByTheBirthday() {
    assertThat(office.sql("number of customers by age group 0-17, 18-64, 65+"))
        .contains("WHEN birth_date >= DATE '2007-10-01' THEN '0-17'")
        .contains("WHEN birth_date >= DATE '1960-10-01' THEN '18-64'");
  }

  @Test
  void understand_bandsWithAGap_areConditionsOrNotUnderstood() {
    assertThat(company.ask("invoices with an invoice amount under 50 and over 100").toString())
        .doesNotContain("CASE");
    assertThat(company.ask("number of invoices by moon phase: 1-30, 31-60"))
        .isNotInstanceOf(Outcome.Answer.class);
  }
}
