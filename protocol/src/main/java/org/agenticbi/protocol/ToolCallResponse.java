package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import tools.jackson.databind.JsonNode;

/**
 * What a tool returned.
 *
 * @param tool its name
 * @param result the MCP structured content
 */
@JsonTypeName("tool_call_response")
public record ToolCallResponse(
    @JsonProperty(required = true) String tool, @JsonProperty(required = true) JsonNode result)
    implements Reply {}
