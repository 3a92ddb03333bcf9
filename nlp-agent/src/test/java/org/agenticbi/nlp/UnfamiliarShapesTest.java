package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Plain questions over tables of other trades than retail: what ends, what was paid, who is so. */
final class UnfamiliarShapesTest {

  private final DraftedQuestions insurer =
      new DraftedQuestions(InsuranceCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_openBeforeAValueAndTheRows_isHowTheyStand() {
    assertThat(insurer.sql("open P1 tickets"))
        .contains("closed_at IS NULL")
        .contains("priority = 'P1'");
    assertThat(insurer.sql("how many open email tickets by priority"))
        .contains("closed_at IS NULL")
        .contains("channel = 'email'");
  }

  @Test
  void understand_flagAsANoun_isThoseOfWhomItIsSo() {
    assertThat(insurer.sql("how many smokers")).contains("COUNT(*)").contains("WHERE smoker");
    assertThat(insurer.sql("smokers by gender")).contains("GROUP BY gender").contains("smoker");
    assertThat(insurer.sql("list of smokers")).contains("holder_name").contains("WHERE smoker");
  }

  @Test
  void understand_totalOfWhatWasDone_isTheAmountThatSaysIt() {
    assertThat(insurer.sql("total claims paid by cause")).contains("SUM(paid_amt)");
    assertThat(insurer.sql("total paid claims last year")).contains("SUM(paid_amt)");
    assertThat(insurer.sql("paid amount by cause")).contains("SUM(paid_amt)");
    assertThat(insurer.sql("number of paid claims"))
        .contains("COUNT(*)")
        .contains("claim_state = 'paid'");
  }

  @Test
  void understand_payments_cameWhenTheyWerePaid() {
    assertThat(insurer.sql("premium payments by month in 2025"))
        .contains("paid_date >= DATE '2025-01-01'");
    assertThat(insurer.sql("premium payments due in March 2025"))
        .contains("due_date >= DATE '2025-03-01'");
  }

  @Test
  void understand_runningAtADay_isBegunAndNotEnded() {
    assertThat(insurer.sql("how many leases were running on 1 January 2024"))
        .contains("move_in < DATE '2024-01-02'")
        .contains("move_out IS NULL");
    assertThat(insurer.sql("how many policies were active at the end of 2024"))
        .contains("inception_date < DATE '2025-01-01'")
        .contains("lapsed_on");
    assertThat(insurer.sql("total monthly rent of current leases")).contains("move_out IS NULL");
  }

  @Test
  void understand_kindOfThingThatIsNotThere_isNotPassedOver() {
    assertThat(insurer.ask("number of business policies")).isInstanceOf(Outcome.Decline.class);
    assertThat(insurer.sql("how many policies does our business have")).contains("COUNT(*)");
  }

  @Test
  void understand_byAFewWholeNumbers_divides() {
    assertThat(insurer.sql("number of tickets by severity")).contains("GROUP BY severity");
    assertThat(insurer.sql("tickets by severity")).contains("COUNT(*)");
    assertThat(insurer.sql("tickets by severity, highest first")).contains("severity DESC");
    assertThat(insurer.sql("policies by annual premium, highest first"))
        .contains("ORDER BY annual_premium DESC");
  }

  @Test
  void understand_namesWrittenTogetherOrApart_areTheSame() {
    assertThat(insurer.sql("number of policyholders")).contains("FROM policy_holders");
    assertThat(insurer.sql("check-ins by club")).contains("FROM checkin").contains("GROUP BY club");
  }

  @Test
  void understand_durationFromALaterTime_isNone() {
    assertThat(insurer.ask("time to inception")).isNotInstanceOf(Outcome.Answer.class);
  }
}
