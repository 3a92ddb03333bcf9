package org.agenticbi.backend.turn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentMetric;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ColumnEnrichmentTest {

  private static Intent intent(List<IntentMetric> metrics, List<IntentDimension> dimensions) {
    return new Intent(
        "Title", metrics, dimensions, List.of(), null, null, null, List.of(), null, null);
  }

  private static Column plain(String name, ColumnType type) {
    return new Column(name, type, null, null, null);
  }

  private static IntentMetric metric(
      String name, String aggregate, @Nullable String unit, @Nullable String format) {
    return new IntentMetric(name, name, aggregate, "t.c", unit, format);
  }

  @Test
  void metric_becomesAMeasureWithUnitAndFormat() {
    Intent intent = intent(List.of(metric("Revenue", "sum", "USD", "currency")), List.of());
    assertThat(ColumnEnrichment.enrich(List.of(plain("revenue", ColumnType.DECIMAL)), intent))
        .containsExactly(
            new Column("revenue", ColumnType.DECIMAL, ColumnRole.MEASURE, "USD", "currency"));
  }

  @Test
  void listedText_staysWhatItIs() {
    Intent intent = intent(List.of(metric("name", "none", null, null)), List.of());
    Column name = new Column("name", ColumnType.TEXT, ColumnRole.IDENTIFIER, null, null);
    assertThat(ColumnEnrichment.enrich(List.of(name), intent)).containsExactly(name);
  }

  @Test
  void grain_becomesTimeWithThatFormat() {
    Intent intent =
        intent(List.of(), List.of(new IntentDimension("month", "Month", "t.day", null, "month")));
    assertThat(ColumnEnrichment.enrich(List.of(plain("month", ColumnType.TEXT)), intent))
        .containsExactly(new Column("month", ColumnType.TEXT, ColumnRole.TIME, null, "month"));
  }

  @Test
  void silentIntent_leavesTheColumnsOwn() {
    Intent intent = intent(List.of(metric("total", "sum", null, null)), List.of());
    Column total = new Column("total", ColumnType.DECIMAL, ColumnRole.MEASURE, "EUR", "currency");
    Column other = new Column("other", ColumnType.TEXT, ColumnRole.CATEGORY, null, null);
    assertThat(ColumnEnrichment.enrich(List.of(total, other), intent))
        .containsExactly(total, other);
  }
}
