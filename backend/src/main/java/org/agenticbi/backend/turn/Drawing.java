package org.agenticbi.backend.turn;

import java.util.List;
import java.util.Map;
import org.agenticbi.protocol.ChartAlternative;
import org.agenticbi.protocol.ChartGenerationResponse;
import org.agenticbi.protocol.Insight;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a result is shown. Without a chart it is a table, with a plain note of why.
 *
 * @param chartType {@code bar}, {@code table}, ...
 * @param chartSpec absent for a table
 * @param alternatives other charts
 * @param description alternative text
 * @param insights facts computed from the data, or the note
 */
record Drawing(
    String chartType,
    @Nullable ObjectNode chartSpec,
    List<ChartAlternative> alternatives,
    String description,
    List<Insight> insights) {

  static Drawing of(ChartGenerationResponse chart) {
    return new Drawing(
        chart.chartType(),
        chart.chartSpec(),
        chart.alternatives(),
        chart.description(),
        chart.insights());
  }

  static Drawing empty() {
    return new Drawing("table", null, List.of(), "No rows match the question.", List.of());
  }

  /** The rows alone; the note is an insight too, so that it is seen and not only spoken. */
  static Drawing tableBecause(String note) {
    return new Drawing(
        "table", null, List.of(), note, List.of(new Insight("note", note, Map.of())));
  }
}
