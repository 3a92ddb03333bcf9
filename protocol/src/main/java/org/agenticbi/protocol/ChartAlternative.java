package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Another chart that fits.
 *
 * @param chartType its type
 * @param reason when it is the better one
 * @param chartSpec its Vega-Lite specification
 */
public record ChartAlternative(
    @JsonProperty(required = true) String chartType,
    @JsonProperty(required = true) String reason,
    @Nullable ObjectNode chartSpec) {}
