package org.agenticbi.model.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.agenticbi.protocol.ColumnType;
import org.junit.jupiter.api.Test;

class RateScaleTest {

  @Test
  void percentByItsName_isOfAHundred() {
    assertThat(scale("disc_pct", "DECIMAL(5,2)", "0", "7.25", "30")).contains(RateScale.PERCENT);
    assertThat(scale("taxRate", "DECIMAL(4,1)", "0", "7.7", "19")).contains(RateScale.PERCENT);
    assertThat(scale("gross_margin_percent", "REAL", "-12", "140")).contains(RateScale.PERCENT);
  }

  @Test
  void partsOfOne_areOfOne() {
    assertThat(scale("discount", "DECIMAL(4,2)", "0", "0.25")).contains(RateScale.FRACTION);
    assertThat(scale("disc_pct", "DECIMAL(4,2)", "0", "0.3")).contains(RateScale.FRACTION);
    assertThat(scale("commission_rate", "REAL", "0.02", "0.15")).contains(RateScale.FRACTION);
  }

  @Test
  void roundNumbersUpToAHundred_areOfAHundred() {
    assertThat(scale("discount", "DECIMAL(5,2)", "0", "5", "12.5", "30"))
        .contains(RateScale.PERCENT);
    assertThat(scale("rebate", "INTEGER", "0", "10", "20")).contains(RateScale.PERCENT);
    assertThat(scale("vat", "INTEGER", "0", "7", "19")).contains(RateScale.PERCENT);
  }

  @Test
  void amounts_areNoRates() {
    assertThat(scale("discount", "DECIMAL(10,2)", "0", "5", "20")).isEmpty();
    assertThat(scale("discount", "DECIMAL(5,2)", "0", "3.49", "20")).isEmpty();
    assertThat(scale("discount_amount", "DECIMAL(5,2)", "0", "0.5", "0.9")).isEmpty();
    assertThat(scale("tax", "DECIMAL(10,2)", "0", "190.5")).isEmpty();
    assertThat(scale("hourly_rate", "DECIMAL(5,2)", "20", "45")).isEmpty();
    assertThat(scale("unit_price", "DECIMAL(5,2)", "0.2", "0.9")).isEmpty();
  }

  private static Optional<RateScale> scale(String name, String type, String... values) {
    ColumnType kind = type.equals("INTEGER") ? ColumnType.INTEGER : ColumnType.DECIMAL;
    Profile profile = Build.values(List.of(), values);
    return RateScale.of(new Column(name, kind, type, true, null, profile, null));
  }
}
