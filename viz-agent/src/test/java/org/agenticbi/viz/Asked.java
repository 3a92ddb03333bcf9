package org.agenticbi.viz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.Column;
import org.agenticbi.protocol.ColumnRole;
import org.agenticbi.protocol.ColumnType;
import org.agenticbi.protocol.GenerateChart;
import org.agenticbi.protocol.Insight;
import org.agenticbi.protocol.Intent;
import org.agenticbi.protocol.IntentDimension;
import org.agenticbi.protocol.IntentMetric;
import org.agenticbi.protocol.IntentOrder;
import org.agenticbi.protocol.ProtocolJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Puts a {@code generate_chart} together, column by column. */
final class Asked {

  static final LocalDate TODAY = LocalDate.of(2025, 9, 30);

  private final List<Column> columns = new ArrayList<>();
  private final List<List<@Nullable Object>> rows = new ArrayList<>();
  private final List<IntentMetric> metrics = new ArrayList<>();
  private final List<IntentDimension> dimensions = new ArrayList<>();
  private final List<IntentOrder> order = new ArrayList<>();
  private final ObjectNode preferences = ProtocolJson.mapper().createObjectNode();
  private final ObjectNode config = ProtocolJson.mapper().createObjectNode();
  private @Nullable Integer limit;

  static Asked about() {
    return new Asked();
  }

  Asked text(String name, @Nullable Object... values) {
    return column(name, ColumnType.TEXT, values);
  }

  Asked date(String name, @Nullable Object... values) {
    return column(name, ColumnType.DATE, values);
  }

  Asked whole(String name, @Nullable Object... values) {
    return column(name, ColumnType.INTEGER, values);
  }

  Asked decimal(String name, @Nullable Object... values) {
    return column(name, ColumnType.DECIMAL, values);
  }

  Asked column(String name, ColumnType type, @Nullable Object... values) {
    columns.add(new Column(name, type, null, null, null));
    for (int row = 0; row < values.length; row++) {
      if (columns.size() == 1) {
        rows.add(new ArrayList<>());
      }
      rows.get(row).add(values[row]);
    }
    return this;
  }

  /** The months from January 2024 on. */
  static String[] months(int count) {
    String[] months = new String[count];
    LocalDate first = LocalDate.of(2024, 1, 1);
    Arrays.setAll(months, index -> first.plusMonths(index).toString());
    return months;
  }

  Asked metric(
      String name, String label, String aggregate, @Nullable String unit, @Nullable String format) {
    metrics.add(new IntentMetric(name, label, aggregate, null, unit, format));
    return this;
  }

  Asked revenue() {
    return metric("revenue", "Revenue", "sum", "USD", "currency");
  }

  Asked by(String name, String label, ColumnRole role, @Nullable String grain) {
    dimensions.add(new IntentDimension(name, label, "t." + name, role, grain));
    return this;
  }

  Asked top(String name, int rowLimit) {
    order.add(new IntentOrder(name, true));
    limit = rowLimit;
    return this;
  }

  Asked wish(String chart) {
    preferences.put("chart_type", chart);
    return this;
  }

  Asked truncated() {
    config.put("truncated", true);
    return this;
  }

  ObjectNode config() {
    return config;
  }

  GenerateChart request() {
    boolean known = !metrics.isEmpty() || !dimensions.isEmpty();
    Intent intent =
        known
            ? new Intent(
                "Title", metrics, dimensions, List.of(), null, null, null, order, limit, null)
            : null;
    return new GenerateChart("r-1", columns, rows, null, intent, preferences, config);
  }

  ChartGenerationResponse answer() {
    return new ChartMaker(100_000).make(request(), TODAY);
  }

  String chartType() {
    return answer().chartType();
  }

  List<String> sentences() {
    return answer().insights().stream().map(Insight::sentence).toList();
  }

  List<String> kinds() {
    return answer().insights().stream().map(Insight::kind).toList();
  }

  ObjectNode specification() {
    ObjectNode specification = answer().chartSpec();
    if (specification == null) {
      throw new AssertionError("a table has no specification");
    }
    return specification;
  }
}
