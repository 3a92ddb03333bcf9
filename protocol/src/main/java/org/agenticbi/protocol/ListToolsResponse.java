package org.agenticbi.protocol;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * The tools.
 *
 * @param tools their MCP descriptions
 */
@JsonTypeName("list_tools_response")
public record ListToolsResponse(@JsonProperty(required = true) List<ObjectNode> tools)
    implements Reply {
  /** Copies its lists and maps, so that a message cannot change. */
  public ListToolsResponse {
    tools = Copies.of(tools);
  }
}
