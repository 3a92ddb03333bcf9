package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Asks for a chart or its data as a file.
 *
 * @param chartSpec a Vega-Lite specification
 * @param columns of the result
 * @param data rows as arrays in column order
 * @param format {@code png}, {@code svg}, {@code pdf}, {@code html}, {@code csv}, {@code xlsx} or
 *     {@code json}
 * @param width in pixels
 * @param height in pixels
 * @param scale pixels a unit
 */
@JsonTypeName("export_chart")
public record ExportChart(
    @Nullable ObjectNode chartSpec,
    @JsonProperty(required = true) List<Column> columns,
    @JsonProperty(required = true) List<List<@Nullable Object>> data,
    @JsonProperty(required = true) String format,
    @Nullable Integer width,
    @Nullable Integer height,
    @Nullable Double scale)
    implements Request {
  /** Copies its lists, so that a message cannot change. */
  public ExportChart {
    columns = Copies.of(columns);
    data = Copies.rows(data);
  }
}
