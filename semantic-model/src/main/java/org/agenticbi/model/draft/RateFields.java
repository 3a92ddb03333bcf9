package org.agenticbi.model.draft;

import java.util.List;
import java.util.Map;
import org.agenticbi.model.catalog.Column;
import org.agenticbi.model.catalog.RateScale;
import org.agenticbi.model.catalog.Table;
import org.agenticbi.model.semantics.AggregateKind;
import org.agenticbi.model.semantics.Field;
import org.agenticbi.protocol.ColumnRole;
import org.jspecify.annotations.Nullable;

/**
 * Rates of tax, commission, discount and margin: they are shown in percent, and averaged rather
 * than added up.
 */
final class RateFields {

  private RateFields() {}

  /** Those of a table. */
  static List<Field> of(Table table) {
    return table.columns().stream()
        .filter(column -> column.role() == ColumnRole.MEASURE && !takenOff(column))
        .flatMap(column -> RateScale.of(column).stream().map(scale -> field(column, scale)))
        .toList();
  }

  /** "The discount" may be asked for in money: what comes of it is told where it is asked for. */
  private static boolean takenOff(Column column) {
    return switch (ColumnMeanings.of(column)) {
      case DISCOUNT_SHARE, DISCOUNT_PERCENT -> Words.of(column.name()).size() == 1;
      case DISCOUNT_PER_PIECE, DISCOUNT_AMOUNT, QUANTITY, UNIT_PRICE, UNIT_COST -> false;
      case AMOUNT, PLANNED, ACTUAL, OTHER -> false;
    };
  }

  private static Field field(Column column, RateScale scale) {
    return switch (scale) {
      case FRACTION -> field(column, null, "percent", 1);
      case PERCENT -> field(column, "percent", null, 100);
    };
  }

  private static Field field(
      Column column, @Nullable String unit, @Nullable String format, int scale) {
    return new Field(
        column.name(),
        null,
        null,
        List.of(),
        unit,
        format,
        scale,
        null,
        null,
        AggregateKind.AVERAGE,
        false,
        false,
        Map.of());
  }
}
