package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is let by the night: nights times the rate of one, how long, by whom. */
final class StayTest {

  private static final String NIGHTS = "DATE_DIFF('day', CAST(arrDt AS DATE), CAST(depDt AS DATE))";

  private final DraftedQuestions stays =
      new DraftedQuestions(StayCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @ParameterizedTest
  @ValueSource(strings = {"revenue", "cabin revenue", "total accommodation revenue", "turnover"})
  void understand_revenueWithoutAmounts_isNightsTimesTheRate(String question) {
    assertThat(stays.sql(question))
        .isEqualTo("SELECT SUM(" + NIGHTS + " * nightlyRate) AS revenue FROM reservations");
    assertThat(stays.sentence(question))
        .isEqualTo("Revenue (nights × nightly rate of reservations).");
  }

  @Test
  void understand_nights_areSummedAndAveraged() {
    assertThat(stays.sql("nights per park in 2024")).contains("SUM(DATE_DIFF('day'", "parkName");
    assertThat(stays.sql("average length of stay by cabin type"))
        .contains("AVG(DATE_DIFF('day'", "GROUP BY c.cabinTyp");
    assertThat(stays.sql("top 5 guests by nights stayed"))
        .contains("g.fstNm, g.lstNm", "SUM(DATE_DIFF('day'", "LIMIT 5");
    assertThat(stays.sql("revenue per night")).contains("/ NULLIF(SUM(DATE_DIFF('day'");
  }

  @Test
  void understand_stay_isWhatIsReserved() {
    assertThat(stays.sql("how many stays in 2024")).contains("COUNT(*)", "FROM reservations");
    assertThat(stays.sql("which guests never stayed")).contains("NOT EXISTS");
    assertThat(stays.sql("stays per month in 2024")).contains("DATE_TRUNC('month', arrDt)");
  }

  @Test
  void understand_nounOfATime_countsTheRowsByIt() {
    assertThat(stays.sql("arrivals per month in 2025"))
        .contains("DATE_TRUNC('month', arrDt)", "COUNT(*)", "arrDt >= DATE '2025-01-01'");
    assertThat(stays.sql("departures by park in August 2025"))
        .contains("COUNT(*)", "r.depDt >= DATE '2025-08-01'");
    assertThat(stays.sql("reservations per quarter by arrival date"))
        .contains("DATE_TRUNC('quarter', arrDt)")
        .doesNotContain("resvDt");
  }

  @Test
  void understand_beginAndEnd_makeOneWindow() {
    assertThat(stays.sql("number of reservations since 2024 until June 2025"))
        .contains("resvDt >= DATE '2024-01-01' AND resvDt < DATE '2025-07-01'");
  }

  @Test
  void understand_rowsWithSomething_haveMoreThanNone() {
    assertThat(stays.sql("number of stays with kids by park")).contains("noKids > 0");
    assertThat(stays.sql("share of reservations with kids"))
        .contains("COUNT(*) FILTER (WHERE noKids > 0)");
  }

  @Test
  void understand_whatIsChargedBesides_isNoPartOfTheRevenue() {
    assertThat(stays.sql("sales of extras by category in 2024"))
        .contains("SUM(re.amt) AS extras_revenue", "GROUP BY e.extraCat");
    assertThat(stays.sql("what did guests spend on extras in 2024"))
        .startsWith("SELECT SUM(amt) AS extras_revenue FROM resvExtras");
    assertThat(stays.sql("revenue by park in 2024")).contains("nightlyRate");
  }
}
