package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Times and values that are set against each other, and several numbers of the same rows. */
final class ComparedTest {

  private final DraftedQuestions billed =
      new DraftedQuestions(BilledCatalog.catalog(), LocalDate.of(2025, 10, 15));

  @Test
  void understand_partsOfAComparison_areToldAnyway() {
    for (String parts :
        List.of(
            ", with the difference",
            ", giving both amounts and the change in percent",
            " and by how much in percent",
            ", show both figures and the difference in euros")) {
      String question = "invoice amount by segment in Q2 2025 vs Q2 2024" + parts;
      assertThat(billed.sentence(question))
          .as(question)
          .isEqualTo(billed.sentence("invoice amount by segment in Q2 2025 vs Q2 2024"));
    }
  }

  @Test
  void understand_differenceOfOneTime_isNotAnswered() {
    assertThat(billed.ask("invoice amount by segment in 2024, with the difference"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_differenceOfTwoTimes_comparesThem() {
    assertThat(billed.sentence("invoice amount by segment in 2023 and 2024 and the difference"))
        .contains("2024 compared with 2023");
  }

  @Test
  void understand_meanOfRowsCompared_isTakenInEachTime() {
    assertThat(billed.sql("average invoice size in 2024 compared with 2023"))
        .contains("previous_average_invoice_value", "average_invoice_value_growth");
  }

  @Test
  void understand_totalAndMean_areBothComputed() {
    for (String question :
        List.of(
            "number of invoices, the total and the average invoice amount by segment",
            "number of invoices, average and total invoice amount by segment")) {
      assertThat(billed.sql(question))
          .as(question)
          .contains("COUNT(*)", "SUM(i.invoice_amount)", "average_invoice_");
    }
  }

  @Test
  void understand_totalOfRows_isTheirAmount() {
    assertThat(billed.sql("open invoices, total per segment")).contains("SUM(i.invoice_amount)");
    assertThat(billed.sql("open invoices in total per segment")).contains("COUNT(*)");
  }

  @Test
  void understand_sameMonthsOfAYear_areThoseDaysOfIt() {
    assertThat(
            billed.sentence(
                "invoice amount by segment in the first nine months of 2025 vs the same months of"
                    + " 2024"))
        .contains("1 Jan to 30 Sep 2025 compared with 1 Jan to 30 Sep 2024");
    assertThat(billed.sentence("invoice amount in Q1 2025 compared with the same quarter of 2023"))
        .contains("Q1 2025 compared with Q1 2023");
    assertThat(billed.ask("invoice amount in the same months of 2024"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_weekdaysSetAgainst_areGroups() {
    assertThat(billed.sentence("saturday vs sunday invoice amount in 2024"))
        .contains("by day of week", "on Saturday or Sunday");
  }

  @Test
  void understand_rankedByChange_isNotRankedByTheNumber() {
    assertThat(billed.sentence("which segment grew its invoice amount fastest in 2024?"))
        .contains("the highest growth");
    assertThat(billed.sentence("top 5 customers by increase in invoice amount 2024 vs 2023"))
        .contains("the 5 highest change");
    assertThat(billed.sentence("which segment grew most in percent in 2024 by invoice amount"))
        .contains("the highest growth");
  }

  @Test
  void understand_growthOfListedYears_isOfEachOfThem() {
    assertThat(billed.sentence("how fast did the invoice amount grow in 2023 and 2024?"))
        .contains("by year, each against the one before");
    assertThat(billed.sentence("growth of invoice amount, 2024 vs 2023"))
        .contains("2024 compared with 2023");
    assertThat(billed.sentence("invoice amount growth quarter on quarter, 2023 and 2024"))
        .contains("by quarter, each against the one before");
  }

  @Test
  void understand_conditionOnAChange_keepsThoseGroups() {
    assertThat(
            billed.sentence("customers whose invoice amount fell by more than 10% in 2024 vs 2023"))
        .endsWith("below -0.1.");
    assertThat(
            billed.sentence(
                "which customers had an invoice amount growth of at least 25 percent in 2024?"))
        .endsWith("at least 0.25.");
    assertThat(billed.sentence("segments whose invoice amount rose in 2024")).endsWith("above 0.");
    assertThat(
            billed.sentence(
                "in which months of 2024 did the invoice amount fall by more than 10 percent"
                    + " against the month before"))
        .contains("by month, each against the one before");
    assertThat(billed.ask("stores that grew by more than 10 percent in 2024"))
        .isNotInstanceOf(Outcome.Answer.class);
  }

  @Test
  void understand_sharesAtSeveralTimes_comeToTheWholeInEach() {
    for (String question :
        List.of(
            "share of invoice amount by segment and year",
            "how did each segment's share of invoice amount change from 2023 to 2024?")) {
      assertThat(billed.sentence(question)).as(question).contains("within each year");
    }
    assertThat(billed.sentence("Retail's share of invoice amount, year by year"))
        .contains("(segment Retail) by year");
  }
}
