package org.agenticbi.viz.chart;

import java.util.List;
import org.agenticbi.protocol.ChartAlternative;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.Measure;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The chart of a result and what else would do.
 *
 * @param type the one to show
 * @param noun what it is called in its description
 * @param measures what it shows, the main one first
 * @param dimensions over what
 * @param specification in Vega-Lite; absent for a table
 * @param reason why this one, in a sentence
 * @param refusal where another was asked for: why it is not that one
 * @param alternatives the others that fit, best first
 */
public record ChartChoice(
    ChartType type,
    String noun,
    List<Measure> measures,
    List<Field> dimensions,
    @Nullable ObjectNode specification,
    String reason,
    @Nullable String refusal,
    List<ChartAlternative> alternatives) {}
