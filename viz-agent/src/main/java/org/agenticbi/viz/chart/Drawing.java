package org.agenticbi.viz.chart;

import java.util.List;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.Measure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A chart and what it shows.
 *
 * @param noun what it is, as in "Line chart"
 * @param measures what it shows, the main one first
 * @param dimensions over what it shows it
 * @param specification in Vega-Lite; absent for a table
 */
public record Drawing(
    String noun,
    List<Measure> measures,
    List<Field> dimensions,
    @Nullable ObjectNode specification) {
  /** Copies its lists. */
  public Drawing {
    measures = List.copyOf(measures);
    dimensions = List.copyOf(dimensions);
  }
}
