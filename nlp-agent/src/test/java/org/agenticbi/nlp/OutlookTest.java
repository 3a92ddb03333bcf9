package org.agenticbi.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A forecast beside plan and actual, and what people earn beside the account for it. */
final class OutlookTest {

  private final DraftedQuestions company =
      new DraftedQuestions(OutlookCatalog.catalog(), LocalDate.of(2025, 9, 30));

  @Test
  void understand_forecast_isTheColumnOfForecasts() {
    assertThat(company.sql("revenue forecast for Q4 2025"))
        .contains("SUM(mf.fcst_eur)")
        .contains("acct_type = 'Revenue'");
    assertThat(company.sql("travel forecast in 2025"))
        .contains("SUM(mf.fcst_eur)")
        .contains("'Travel'");
  }

  @Test
  void understand_planAndForecast_standSideBySide() {
    assertThat(company.sql("revenue forecast vs plan in 2025"))
        .contains("fcst_eur")
        .contains("plan_eur");
  }

  @Test
  void understand_salaryOfPeople_isNoAccount() {
    assertThat(company.sql("median salary by job title"))
        .contains("mth_sal_eur")
        .doesNotContain("Salaries");
    assertThat(company.sql("salaries by month in 2024")).contains("'Salaries'");
  }
}
