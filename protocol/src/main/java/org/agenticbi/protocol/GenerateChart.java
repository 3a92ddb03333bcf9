package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks for a chart of a result.
 *
 * @param requestId echoed
 * @param columns of the result
 * @param data rows as arrays in column order
 * @param userId who asks
 * @param queryIntent what was asked, where known
 * @param preferences {@code chart_type}, ...
 * @param config {@code width}, {@code height}, ...
 */
@JsonTypeName("generate_chart")
public record GenerateChart(
    @JsonProperty(required = true) String requestId,
    @JsonProperty(required = true) List<Column> columns,
    @JsonProperty(required = true) List<List<@Nullable Object>> data,
    @Nullable String userId,
    @Nullable Intent queryIntent,
    @Nullable ObjectNode preferences,
    @Nullable ObjectNode config)
    implements Request {
  /** Copies its lists, so that a message cannot change. */
  public GenerateChart {
    columns = Copies.of(columns);
    data = Copies.rows(data);
  }
}
