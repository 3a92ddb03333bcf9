package org.agenticbi.mcp.protocol;

import io.modelcontextprotocol.server.McpSyncServerExchange;
import io.modelcontextprotocol.spec.McpSchema.CallToolRequest;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.BiFunction;
import org.agenticbi.mcp.tool.ToolBox;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One tool as MCP calls it: errors become results that an assistant can read and act on. */
final class McpToolCall
    implements BiFunction<McpSyncServerExchange, CallToolRequest, CallToolResult> {

  private static final Logger LOG = LoggerFactory.getLogger(McpToolCall.class);

  private final ToolBox tools;
  private final String tool;

  McpToolCall(ToolBox tools, String tool) {
    this.tools = tools;
    this.tool = tool;
  }

  @Override
  public CallToolResult apply(McpSyncServerExchange exchange, CallToolRequest request) {
    try {
      ObjectNode arguments = ProtocolJson.mapper().valueToTree(request.arguments());
      String caller = "mcp-" + exchange.sessionId();
      JsonNode result = tools.call(tool, arguments, caller, Cancellation.never());
      return CallToolResult.builder()
          .structuredContent(result)
          .addTextContent(ProtocolJson.mapper().writeValueAsString(result))
          .isError(false)
          .build();
    } catch (RequestFailedException failure) {
      return error(failure.body());
    } catch (RuntimeException fault) {
      String incident = UUID.randomUUID().toString();
      LOG.error("Incident {} in {}", incident, tool, fault);
      return text("internal_error: Something went wrong here; the log has it as " + incident + ".");
    }
  }

  private static CallToolResult error(ErrorBody body) {
    StringBuilder text = new StringBuilder(body.type().name().toLowerCase(Locale.ROOT));
    text.append(": ").append(body.message());
    List<String> suggestions = body.suggestions();
    if (suggestions != null) {
      suggestions.forEach(suggestion -> text.append(' ').append(suggestion));
    }
    ObjectNode details = body.details();
    if (details != null && !details.isEmpty()) {
      text.append(' ').append(details);
    }
    return text(text.toString());
  }

  private static CallToolResult text(String text) {
    return CallToolResult.builder().addTextContent(text).isError(true).build();
  }
}
