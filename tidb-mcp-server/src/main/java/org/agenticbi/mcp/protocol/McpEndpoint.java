package org.agenticbi.mcp.protocol;

import io.modelcontextprotocol.json.jackson3.JacksonMcpJsonMapper;
import io.modelcontextprotocol.json.schema.jackson3.DefaultJsonSchemaValidator;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures.SyncToolSpecification;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.HttpServletStreamableServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.agenticbi.mcp.tool.ToolBox;
import org.agenticbi.mcp.tool.ToolDescription;
import org.agenticbi.protocol.ProtocolJson;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.server.Handler;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * MCP over Streamable HTTP at {@code /mcp}. Origin, host and token are checked by the service
 * before a request arrives here.
 */
public final class McpEndpoint implements AutoCloseable {

  /** Where it is. */
  public static final String PATH = "/mcp";

  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};
  private static final String INSTRUCTIONS =
      "Read-only access to business data. Look at discover_databases, then get_table_schema, then"
          + " execute_query with one SELECT in the database's dialect.";

  private final SweeperThreads sweeperThreads = new SweeperThreads();
  private final McpSyncServer server;
  private final Handler handler;

  /**
   * The endpoint.
   *
   * @param version of the product
   * @param maxRequestBytes the largest message that is taken
   */
  public McpEndpoint(ToolBox tools, String version, int maxRequestBytes) {
    JacksonMcpJsonMapper mapper = new JacksonMcpJsonMapper(new JsonMapper());
    HttpServletStreamableServerTransportProvider.Builder builder =
        HttpServletStreamableServerTransportProvider.builder()
            .jsonMapper(mapper)
            .mcpEndpoint(PATH)
            .maxRequestSize(maxRequestBytes);
    HttpServletStreamableServerTransportProvider transport = sweeperThreads.during(builder::build);
    this.server =
        McpServer.sync(transport)
            .serverInfo("agentic-bi tidb-mcp-server", version)
            .instructions(INSTRUCTIONS)
            .jsonMapper(mapper)
            .jsonSchemaValidator(new DefaultJsonSchemaValidator())
            .capabilities(McpSchema.ServerCapabilities.builder().tools(false).build())
            .immediateExecution(true)
            .tools(specifications(tools))
            .build();
    this.handler = handler(transport);
  }

  private static List<SyncToolSpecification> specifications(ToolBox tools) {
    return tools.descriptions().stream()
        .map(description ->
            SyncToolSpecification.builder()
                .tool(tool(description))
                .callHandler(new McpToolCall(tools, description.name()))
                .build())
        .toList();
  }

  private static McpSchema.Tool tool(ToolDescription description) {
    return McpSchema.Tool.builder(description.name(), map(description.inputSchema()))
        .description(description.purpose())
        .outputSchema(map(description.outputSchema()))
        .annotations(
            McpSchema.ToolAnnotations.builder().readOnlyHint(true).openWorldHint(false).build())
        .build();
  }

  private static Map<String, Object> map(ObjectNode schema) {
    return ProtocolJson.mapper().convertValue(schema, OBJECT);
  }

  private static Handler handler(HttpServletStreamableServerTransportProvider transport) {
    ServletContextHandler context = new ServletContextHandler("/");
    ServletHolder servlet = new ServletHolder("mcp", transport);
    servlet.setAsyncSupported(true);
    context.addServlet(servlet, PATH);
    FilterHolder filter = new FilterHolder(new ErrorBodyFilter());
    filter.setAsyncSupported(true);
    context.addFilter(filter, PATH, EnumSet.of(DispatcherType.REQUEST));
    return context;
  }

  /** What Jetty mounts. */
  public Handler handler() {
    return handler;
  }

  @Override
  public void close() {
    server.closeGracefully();
    sweeperThreads.close();
  }
}
