package org.agenticbi.backend.turn;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentMetric;
import org.jspecify.annotations.Nullable;

/**
 * Gives result columns the meaning that the question gave them: {@code columns + intent -> columns}
 * with role, unit and format. The intent knows more than the values do (that 2024 is a year and 0.3
 * a percentage), so it wins where it says something; where it is silent, the column keeps its own.
 */
final class ColumnEnrichment {

  private static final Set<String> GRAINS = Set.of("day", "week", "month", "quarter", "year");

  private ColumnEnrichment() {}

  static List<Column> enrich(List<Column> columns, Intent intent) {
    return columns.stream().map(column -> enrich(column, intent)).toList();
  }

  private static Column enrich(Column column, Intent intent) {
    for (IntentMetric metric : intent.metrics()) {
      if (metric.name().equalsIgnoreCase(column.name())) {
        return with(column, roleOf(metric, column), metric.unit(), metric.format());
      }
    }
    for (IntentDimension dimension : intent.dimensions()) {
      if (dimension.name().equalsIgnoreCase(column.name())) {
        return with(column, roleOf(dimension), null, formatOf(dimension));
      }
    }
    return column;
  }

  /** A listed value ({@code none}) is a measure only when it is a number. */
  private static @Nullable ColumnRole roleOf(IntentMetric metric, Column column) {
    boolean listed = "none".equals(metric.aggregate());
    return listed && !isNumber(column) ? column.role() : ColumnRole.MEASURE;
  }

  private static boolean isNumber(Column column) {
    return switch (column.type()) {
      case INTEGER, DECIMAL -> true;
      case TEXT, DATE, TIMESTAMP, TIME, BOOLEAN, BINARY, OTHER -> false;
    };
  }

  private static @Nullable ColumnRole roleOf(IntentDimension dimension) {
    return dimension.grain() == null ? dimension.role() : ColumnRole.TIME;
  }

  private static @Nullable String formatOf(IntentDimension dimension) {
    String grain = dimension.grain() == null ? "" : dimension.grain().toLowerCase(Locale.ROOT);
    return GRAINS.contains(grain) ? grain : null;
  }

  private static Column with(
      Column column, @Nullable ColumnRole role, @Nullable String unit, @Nullable String format) {
    return new Column(
        column.name(),
        column.type(),
        role == null ? column.role() : role,
        unit == null ? column.unit() : unit,
        format == null ? column.format() : format);
  }
}
