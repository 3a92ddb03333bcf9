package org.agenticbi.mcp.tool;

import org.agenticbi.protocol.ProtocolJson;
import tools.jackson.databind.node.ObjectNode;

/**
 * How a tool describes itself in MCP.
 *
 * @param name of the tool
 * @param purpose in one or two sentences, for an assistant that must choose
 * @param inputSchema JSON Schema of the arguments
 * @param outputSchema JSON Schema of the structured result
 */
public record ToolDescription(
    String name, String purpose, ObjectNode inputSchema, ObjectNode outputSchema) {

  /**
   * A description from properties written as JSON, without the braces around them.
   *
   * @param required the names of the arguments that must be given, as a JSON array
   */
  static ToolDescription of(
      String name, String purpose, String arguments, String required, String results) {
    String input =
        "{\"type\":\"object\",\"properties\":{%s},\"required\":%s,\"additionalProperties\":false}"
            .formatted(arguments, required);
    String output = "{\"type\":\"object\",\"properties\":{%s}}".formatted(results);
    return new ToolDescription(name, purpose, object(input), object(output));
  }

  /** As it stands in {@code list_tools_response} and in MCP's {@code tools/list}. */
  public ObjectNode toJson() {
    ObjectNode json = ProtocolJson.mapper().createObjectNode();
    json.put("name", name).put("description", purpose);
    json.set("inputSchema", inputSchema);
    json.set("outputSchema", outputSchema);
    json.putObject("annotations").put("readOnlyHint", true).put("openWorldHint", false);
    return json;
  }

  private static ObjectNode object(String json) {
    return (ObjectNode) ProtocolJson.mapper().readTree(json);
  }
}
