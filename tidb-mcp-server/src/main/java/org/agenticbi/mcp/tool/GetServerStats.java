package org.agenticbi.mcp.tool;

import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.service.Cancellation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells what the tools have done since the start. */
final class GetServerStats implements Tool {

  private final ToolFigures figures;

  GetServerStats(ToolFigures figures) {
    this.figures = figures;
  }

  @Override
  public ToolDescription description() {
    return ToolDescription.of(
        "get_server_stats",
        "Counts of calls, errors and rows since the server started.",
        "",
        "[]",
        "\"calls\":{\"type\":\"object\"}");
  }

  @Override
  public JsonNode call(ObjectNode arguments, Cancellation cancellation) {
    return ProtocolJson.mapper().valueToTree(figures.snapshot());
  }
}
