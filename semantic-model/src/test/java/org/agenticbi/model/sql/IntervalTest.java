package org.agenticbi.model.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class IntervalTest {

  /** SQL has digits of its own, whatever a machine's language writes. */
  @Test
  void signed_machineWithOtherDigits_isSql() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.of("ar", "EG"));
    try {
      assertThat(Interval.of(TimeGrain.QUARTER, -1).signed("INTERVAL %d MONTH"))
          .isEqualTo("- INTERVAL 3 MONTH");
    } finally {
      Locale.setDefault(before);
    }
  }
}
