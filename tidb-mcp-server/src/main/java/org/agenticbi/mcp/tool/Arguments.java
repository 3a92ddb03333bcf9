package org.agenticbi.mcp.tool;

import java.util.List;
import org.agenticbi.mcp.guard.NearestNames;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.node.ObjectNode;

/** Reads the arguments of a call into the record that the tool takes. */
final class Arguments {

  private Arguments() {}

  static void refuseUnknown(ToolDescription tool, ObjectNode arguments) {
    List<String> known = List.copyOf(tool.inputSchema().path("properties").propertyNames());
    for (String name : arguments.propertyNames()) {
      if (!known.contains(name)) {
        List<String> near = NearestNames.of(name, known);
        throw new RequestFailedException(
            ErrorCode.INVALID_MESSAGE,
            "The tool " + tool.name() + " has no argument " + name + ".",
            near.isEmpty()
                ? "Its arguments: " + String.join(", ", known) + "."
                : "Did you mean " + near.getFirst() + "?");
      }
    }
  }

  static <T> T read(ObjectNode arguments, Class<T> type) {
    try {
      return ProtocolJson.mapper().treeToValue(arguments, type);
    } catch (DatabindException wrong) {
      String name =
          wrong.getPath().isEmpty()
              ? ""
              : " " + String.valueOf(wrong.getPath().getFirst().getPropertyName());
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          "The argument" + name + " is missing or has the wrong type.",
          "See the tool's input schema in list_tools.");
    } catch (JacksonException wrong) {
      throw new RequestFailedException(
          ErrorCode.INVALID_MESSAGE,
          "The arguments cannot be read.",
          "See the tool's input schema in list_tools.");
    }
  }
}
