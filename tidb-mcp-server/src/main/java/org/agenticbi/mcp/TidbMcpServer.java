package org.agenticbi.mcp;

import java.sql.SQLException;
import org.agenticbi.mcp.access.GuardedDatabases;
import org.agenticbi.mcp.connect.Database;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.mcp.protocol.McpEndpoint;
import org.agenticbi.mcp.tool.ToolBox;
import org.agenticbi.mcp.tool.ToolDescription;
import org.agenticbi.protocol.HealthCheckResult;
import org.agenticbi.protocol.HealthStatus;
import org.agenticbi.protocol.ListTools;
import org.agenticbi.protocol.ListToolsResponse;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.Cancellation;
import org.agenticbi.service.Exchange;
import org.agenticbi.service.HttpCall;
import org.agenticbi.service.HttpReply;
import org.agenticbi.service.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The service that stands before the data: the same tools over {@code /ws}, {@code POST
 * /tools/{tool}} and MCP at {@code /mcp}.
 */
public final class TidbMcpServer {

  /** Its name. */
  public static final String NAME = "tidb-mcp-server";

  private static final String VERSION = "0.1.0";

  private final GuardedDatabases databases;
  private final ToolBox tools;

  private TidbMcpServer(TidbMcpServerConfiguration configuration) {
    this.databases =
        new GuardedDatabases(
            configuration.databases(),
            configuration.session(),
            configuration.execution(),
            configuration.catalogTimeToLive(),
            configuration.clock());
    this.tools = new ToolBox(databases, configuration.clock());
  }

  /** Starts it; closing the service closes the databases. */
  public static Service start(TidbMcpServerConfiguration configuration) {
    TidbMcpServer server = new TidbMcpServer(configuration);
    McpEndpoint mcp =
        new McpEndpoint(server.tools, VERSION, configuration.server().maxMessageBytes());
    Service.Builder builder =
        Service.named(NAME, configuration.server())
            .clock(configuration.clock())
            .handle(ListTools.class, (request, exchange) -> server.listTools())
            .handle(ToolCall.class, server::call)
            .route("GET", "/tools", call -> HttpReply.json(server.listTools()))
            .route("POST", "/tools/{tool}", server::post)
            .jettyHandler(McpEndpoint.PATH, mcp.handler())
            .stats("tools", () -> server.tools.figures().snapshot())
            .onClose(mcp::close)
            .onClose(server.databases::close);
    for (DatabaseConfiguration database : configuration.databases()) {
      builder.check("database " + database.name(), () -> server.health(database.name()));
    }
    Service service = builder.start();
    server.databases.warmUp();
    return service;
  }

  private ListToolsResponse listTools() {
    return new ListToolsResponse(
        tools.descriptions().stream().map(ToolDescription::toJson).toList());
  }

  private ToolCallResponse call(ToolCall request, Exchange exchange) {
    String user = exchange.userId();
    String caller = user == null ? exchange.connectionId() : user;
    JsonNode result =
        tools.call(request.tool(), request.arguments(), caller, exchange.cancellation());
    return new ToolCallResponse(request.tool(), result);
  }

  private HttpReply post(HttpCall call) {
    JsonNode body = call.body();
    ObjectNode arguments = body instanceof ObjectNode object ? object : null;
    return HttpReply.json(
        tools.call(call.pathParameter("tool"), arguments, "http", Cancellation.never()));
  }

  private HealthCheckResult health(String name) {
    try {
      Database database = databases.database(name);
      return new HealthCheckResult(HealthStatus.HEALTHY, database.product());
    } catch (SQLException | RequestFailedException away) {
      return new HealthCheckResult(HealthStatus.DEGRADED, "cannot be reached");
    }
  }
}
