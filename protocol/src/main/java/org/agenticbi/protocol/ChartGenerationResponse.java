package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart of a result, with its words.
 *
 * @param requestId as it came
 * @param chartType {@code bar}, {@code line}, {@code kpi}, {@code table}, ...
 * @param chartSpec a Vega-Lite specification whose data is named {@code result}; absent for a table
 * @param alternatives other fitting charts, best first
 * @param description alternative text
 * @param insights facts computed from the data
 */
@JsonTypeName("chart_generation_response")
public record ChartGenerationResponse(
    @JsonProperty(required = true) String requestId,
    @JsonProperty(required = true) String chartType,
    @Nullable ObjectNode chartSpec,
    @JsonProperty(required = true) List<ChartAlternative> alternatives,
    @JsonProperty(required = true) String description,
    @JsonProperty(required = true) List<Insight> insights)
    implements Reply {
  /** Copies its lists, so that a message cannot change. */
  public ChartGenerationResponse {
    alternatives = Copies.of(alternatives);
    insights = Copies.of(insights);
  }
}
