package org.agenticbi.mcp.tool;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.mcp.access.GuardedDatabases;
import org.agenticbi.mcp.guard.NearestNames;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All tools by name. Counts every call, and writes each access to data into the audit log. */
public final class ToolBox {

  private static final Logger AUDIT = LoggerFactory.getLogger("org.agenticbi.audit");

  private final Map<String, Tool> tools = new LinkedHashMap<>();
  private final ToolFigures figures;

  /** The tools over these databases. */
  public ToolBox(GuardedDatabases databases, Clock clock) {
    this.figures = new ToolFigures(clock);
    List.of(
            new DiscoverDatabases(databases),
            new DiscoverTables(databases),
            new GetTableSchema(databases),
            new GetSampleData(databases),
            new ExecuteQuery(databases),
            new ValidateQuery(databases),
            new GetServerStats(figures))
        .forEach(tool -> tools.put(tool.description().name(), tool));
  }

  /** What each tool is, in a fixed order. */
  public List<ToolDescription> descriptions() {
    return tools.values().stream().map(Tool::description).toList();
  }

  /** What the tools have done. */
  public ToolFigures figures() {
    return figures;
  }

  /**
   * Calls a tool.
   *
   * @param arguments by name; null for none
   * @param caller who asks, for the audit log
   * @throws RequestFailedException {@code unknown_tool}, {@code invalid_message}, and what the
   *     tools fail with
   */
  public JsonNode call(
      String name, @Nullable ObjectNode arguments, String caller, Cancellation cancellation) {
    Tool tool = tools.get(name);
    if (tool == null) {
      throw unknown(name);
    }
    ObjectNode given = arguments == null ? ProtocolJson.mapper().createObjectNode() : arguments;
    try {
      Arguments.refuseUnknown(tool.description(), given);
      JsonNode result = tool.call(given, cancellation);
      figures.count(name, result);
      audit(name, given, caller, result);
      return result;
    } catch (RequestFailedException failure) {
      figures.count(name, failure.code());
      AUDIT.info("{} {} {} failed: {}", caller, name, given, failure.code());
      throw failure;
    }
  }

  private static void audit(String name, ObjectNode arguments, String caller, JsonNode result) {
    if (result.has("row_count") && AUDIT.isInfoEnabled()) {
      AUDIT.info(
          "{} {} {} gave {} rows in {} ms",
          caller,
          name,
          arguments,
          result.path("row_count"),
          result.path("database_time_ms"));
    }
  }

  private RequestFailedException unknown(String name) {
    List<String> near = NearestNames.of(name, tools.keySet());
    List<String> shown = near.isEmpty() ? List.copyOf(tools.keySet()) : near;
    return new RequestFailedException(
        ErrorCode.UNKNOWN_TOOL,
        "There is no tool " + name + ".",
        "Try " + String.join(", ", shown) + ".");
  }
}
