package org.agenticbi.mcp.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.modelcontextprotocol.client.McpClient;
import io.modelcontextprotocol.client.McpSyncClient;
import io.modelcontextprotocol.client.transport.HttpClientStreamableHttpTransport;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpSchema.CallToolResult;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.agenticbi.mcp.TidbMcpServer;
import org.agenticbi.mcp.TidbMcpServerConfiguration;
import org.agenticbi.mcp.connect.DatabaseAddress;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.mcp.fixture.Shop;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** MCP with the official Java client, and what strangers get. */
class McpEndpointTest {

  private static final String INITIALIZE =
      "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"initialize\",\"params\":{\"protocolVersion\":\"2025-11-25\","
          + "\"capabilities\":{},\"clientInfo\":{\"name\":\"t\",\"version\":\"1\"}}}";

  @TempDir private Path directory;

  private Service service;
  private HttpClient http;

  @BeforeEach
  void start() throws Exception {
    DatabaseConfiguration shop =
        DatabaseConfiguration.of("shop", new DatabaseAddress.DuckDbFile(Shop.duckDb(directory)));
    service =
        TidbMcpServer.start(TidbMcpServerConfiguration.of(ServerSettings.local(0), List.of(shop)));
    http = HttpClient.newHttpClient();
  }

  @AfterEach
  void stop() {
    service.close();
    http.close();
  }

  @Test
  void officialClient_listsAndCallsTools() {
    try (McpSyncClient client = client()) {
      McpSchema.InitializeResult initialized = client.initialize();
      assertThat(initialized.serverInfo().name()).isEqualTo("agentic-bi tidb-mcp-server");
      List<McpSchema.Tool> tools = client.listTools().tools();
      assertThat(tools).hasSize(7);
      assertThat(tools)
          .allSatisfy(tool -> {
            assertThat(tool.annotations().readOnlyHint()).isTrue();
            assertThat(tool.outputSchema()).isNotEmpty();
          });
      CallToolResult result =
          call(client, "execute_query", Map.of("sql", "SELECT count(*) AS n FROM orders"));
      assertThat(result.isError()).isFalse();
      assertThat(result.structuredContent().toString()).contains("rows=[[7]]");
      for (String tool : List.of("discover_databases", "discover_tables", "get_server_stats")) {
        assertThat(call(client, tool, Map.of()).isError()).as(tool).isFalse();
      }
      assertThat(call(client, "get_table_schema", Map.of("profile", true)).isError()).isFalse();
      assertThat(call(client, "get_sample_data", Map.of("table", "orders")).isError()).isFalse();
      assertThat(call(client, "validate_query", Map.of("sql", "DROP TABLE x")).isError()).isFalse();
    }
  }

  @Test
  void close_endsItsThreads() {
    Set<Thread> before = sweepers();
    Service other =
        TidbMcpServer.start(TidbMcpServerConfiguration.of(ServerSettings.local(0), List.of()));
    Set<Thread> own = new HashSet<>(sweepers());
    own.removeAll(before);
    assertThat(own).hasSize(1);

    other.close();

    await().untilAsserted(() -> assertThat(own).noneMatch(Thread::isAlive));
    assertThat(before).isNotEmpty().allMatch(Thread::isAlive);
  }

  private static Set<Thread> sweepers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().contains("session-sweeper"))
        .collect(Collectors.toSet());
  }

  @Test
  void errors_areResultsThatAnAssistantCanRead() {
    try (McpSyncClient client = client()) {
      client.initialize();
      CallToolResult refused = call(client, "execute_query", Map.of("sql", "DELETE FROM orders"));
      assertThat(refused.isError()).isTrue();
      assertThat(refused.content().getFirst())
          .isInstanceOfSatisfying(
              McpSchema.TextContent.class,
              text ->
                  assertThat(text.text())
                      .startsWith("query_rejected: Only one SELECT statement is allowed"));
    }
  }

  @Test
  void strangersAndBrokenRequests_getNoStackTrace() throws Exception {
    assertRefused(post(INITIALIZE, "Origin", "https://evil.example"), 403);
    assertRefused(post("this is not JSON", "Accept", "application/json, text/event-stream"), 400);
    assertRefused(post("{}", "Accept", "application/json, text/event-stream"), 400);
    assertRefused(post(INITIALIZE, "Accept", "text/plain"), 400);
    assertRefused(
        post(INITIALIZE.replace("initialize", "tools/list"), "mcp-session-id", "unknown"), 404);
  }

  private void assertRefused(HttpResponse<String> response, int status) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    assertThat(response.body()).startsWith("{").doesNotContain("stackTrace").doesNotContain("java");
  }

  private HttpResponse<String> post(String body, String header, String value) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service.httpUri() + "/mcp"))
            .header("Content-Type", "application/json")
            .header(header, value)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!header.equals("Accept")) {
      request.header("Accept", "application/json, text/event-stream");
    }
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private McpSyncClient client() {
    return McpClient.sync(
            HttpClientStreamableHttpTransport.builder(service.httpUri().toString())
                .endpoint("/mcp")
                .build())
        .build();
  }

  private static CallToolResult call(
      McpSyncClient client, String tool, Map<String, Object> arguments) {
    return client.callTool(McpSchema.CallToolRequest.builder(tool).arguments(arguments).build());
  }
}
