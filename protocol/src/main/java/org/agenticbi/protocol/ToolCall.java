package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Calls a tool.
 *
 * @param tool its name
 * @param arguments by name
 */
@JsonTypeName("tool_call")
public record ToolCall(@JsonProperty(required = true) String tool, @Nullable ObjectNode arguments)
    implements Request {}
