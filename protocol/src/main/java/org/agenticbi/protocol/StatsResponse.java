package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import tools.jackson.databind.node.ObjectNode;

/**
 * Counts and latency quantiles by message type, queue depths, cache hits, link states.
 *
 * @param data the figures, by group
 */
@JsonTypeName("stats_response")
public record StatsResponse(@JsonProperty(required = true) ObjectNode data) implements Reply {}
