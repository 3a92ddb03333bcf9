package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What was once answered with something else, without a word of it. */
final class SilentReadingsTest {

  private final DraftedQuestions studio =
      new DraftedQuestions(StudioCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_namesWithoutRowsOfATime_areThoseThatHaveNone() {
    assertThat(studio.sql("suppliers that have not billed us in 2025"))
        .contains("SELECT DISTINCT supplier_name FROM supplier_bills AS sb WHERE NOT EXISTS")
        .contains("WHERE supplier_name = sb.supplier_name AND bill_date >=");
    assertThat(studio.sql("suppliers without a bill since 2025")).contains("WHERE NOT EXISTS");
    assertThat(studio.sentence("suppliers without a bill in 2025"))
        .contains("without any supplier bills (bill date in 2025)");
  }

  @Test
  void understand_namesWithRowsOfATime_areThoseOfTheseRows() {
    assertThat(studio.sql("suppliers with bills over 500 in 2025"))
        .contains("SELECT DISTINCT supplier_name")
        .doesNotContain("NOT EXISTS");
  }

  @Test
  void understand_namesWithoutTheRowsThatTellThem_areNotKnown() {
    assertThat(studio.ask("suppliers without bills")).isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_namesByTheNumberOfTheirRows_comparesThatNumber() {
    assertThat(studio.sql("suppliers with more than 10 bills in 2025"))
        .contains("GROUP BY supplier_name HAVING COUNT(*) > 10");
    assertThat(studio.sql("channels with more than 50 time sheets"))
        .contains("GROUP BY channel HAVING COUNT(*) > 50");
  }

  @Test
  void understand_shareOfHours_isOfTheHours() {
    assertThat(studio.sql("share of billable hours in 2025"))
        .contains("SUM(hours) FILTER (WHERE billable")
        .contains("NULLIF(SUM(hours), 0)");
    assertThat(studio.sql("billable share of hours by client")).contains("SUM(ts.hours)");
  }

  @Test
  void understand_paidOnTimeInParts_isPaidAndNeverLate() {
    assertThat(studio.sql("how many invoices were paid on time in 2024"))
        .contains("NOT EXISTS ( SELECT 1 FROM payments")
        .contains("invoice_status NOT IN ('open', 'partial')");
    assertThat(studio.readings("share of invoices paid on time"))
        .hasSize(2)
        .last()
        .asString()
        .contains("done in time");
  }

  @Test
  void understand_amountOwedOnBothSides_asksWhich() {
    assertThat(studio.readings("unpaid amount"))
        .anyMatch(each -> each.startsWith("Receivables"))
        .anyMatch(each -> each.startsWith("Payables"));
    assertThat(studio.sentence("unpaid amount by client")).startsWith("Receivables");
  }

  @Test
  void understand_whatHappenedWithItsDate_showsTheDate() {
    assertThat(studio.sql("shops that have been closed with their closing date"))
        .startsWith("SELECT shop_name, closed_date");
    assertThat(studio.sql("shops that have closed"))
        .startsWith("SELECT shop_name, closed_date FROM");
  }

  @Test
  void understand_secondNumberThatIsNotFound_isAsked() {
    assertThat(studio.ask("how many invoices are open and what percentage of them is overdue"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_wordThatIsOneLetterFromAnother_isAskedWhereItIsAWord() {
    assertThat(studio.ask("hours per chapel")).isNotInstanceOf(Outcome.Answer.class);
    assertThat(studio.sentence("hours per chanel")).contains("by channel");
  }

  @Test
  void understand_groupOfThings_isNoCueToGroup() {
    assertThat(studio.ask("hours by client group")).isNotInstanceOf(Outcome.Answer.class);
    assertThat(studio.sentence("hours in 2025, group by channel")).contains("by channel");
  }

  @Test
  void understand_fewerThanSoManyEmployees_countsThoseWhoAreThere() {
    assertThat(studio.sql("shops with fewer than 5 employees"))
        .contains("leave_date IS NULL")
        .contains("HAVING COUNT(*) < 5");
  }

  @Test
  void understand_salaryThatIsCompared_isThatOfEach() {
    assertThat(studio.sql("employees hired after 2022 with a salary above 80000"))
        .contains("annual_salary > 80000")
        .doesNotContain("SUM");
  }

  @Test
  void understand_rankedByANumberOfRows_showsWhatIsRanked() {
    assertThat(studio.sql("rank the towns by number of shops"))
        .contains("SELECT town, COUNT(*)")
        .contains("ORDER BY shops_count DESC");
  }
}
