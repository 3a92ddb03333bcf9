package org.agenticbi.mcp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.agenticbi.mcp.connect.DatabaseAddress;
import org.agenticbi.mcp.connect.DatabaseConfiguration;
import org.agenticbi.mcp.fixture.Shop;
import org.agenticbi.model.catalog.Catalog;
import org.agenticbi.model.semantics.SemanticModel;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.ListTools;
import org.agenticbi.protocol.ListToolsResponse;
import org.agenticbi.protocol.ProtocolJson;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.protocol.ToolCall;
import org.agenticbi.protocol.ToolCallResponse;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkCall;
import org.agenticbi.service.LinkSettings;
import org.agenticbi.service.LinkState;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The whole server over WebSocket and HTTP, with real files behind it. */
class TidbMcpServerTest {

  private static final String MODEL =
      """
      version: 0.1.1
      semantic_model:
        - name: shop
          datasets:
            - name: orders
              source: orders
          metrics:
            - name: revenue
              expression:
                dialects:
                  - dialect: ANSI_SQL
                    expression: SUM(orders.total_amount)
      """;

  @TempDir private Path directory;

  private Service service;
  private Link link;
  private HttpClient http;

  @BeforeEach
  void start() throws Exception {
    Path model = Files.writeString(directory.resolve("shop.yaml"), MODEL);
    DatabaseConfiguration shop =
        new DatabaseConfiguration(
            "shop", new DatabaseAddress.DuckDbFile(Shop.duckDb(directory)), "A small shop", model);
    DatabaseConfiguration old =
        DatabaseConfiguration.of(
            "old_shop", new DatabaseAddress.SqliteFile(Shop.sqlite(directory)));
    DatabaseConfiguration away =
        DatabaseConfiguration.of(
            "away", new DatabaseAddress.DuckDbFile(directory.resolve("missing.duckdb")));
    service =
        TidbMcpServer.start(
            TidbMcpServerConfiguration.of(ServerSettings.local(0), List.of(shop, old, away)));
    link = Link.to("tidb-mcp-server", service.webSocketUri(), LinkSettings.from("test"));
    http = HttpClient.newHttpClient();
    Awaitility.await().until(() -> link.state() == LinkState.CONNECTED);
  }

  @AfterEach
  void stop() {
    link.close();
    service.close();
    http.close();
  }

  @Test
  void tools_areSevenAndSmall() {
    ListToolsResponse list = link.request(new ListTools(), ListToolsResponse.class, within());
    assertThat(list.tools())
        .extracting(tool -> tool.path("name").asString())
        .containsExactly(
            "discover_databases",
            "discover_tables",
            "get_table_schema",
            "get_sample_data",
            "execute_query",
            "validate_query",
            "get_server_stats");
    int characters = ProtocolJson.mapper().writeValueAsString(list.tools()).length();
    assertThat(characters / 3).as("tokens, at three characters each").isLessThan(1500);
  }

  @Test
  void discoverDatabases_listsAllWithTheReasonOfTheMissingOne() {
    JsonNode databases = call("discover_databases", "{}").path("databases");
    assertThat(databases).hasSize(3);
    assertThat(databases.get(0).toString())
        .isEqualTo(
            "{\"name\":\"shop\",\"dialect\":\"duckdb\",\"tables\":5,\"description\":\"A small"
                + " shop\",\"default\":true}");
    assertThat(databases.get(1).path("dialect").asString()).isEqualTo("sqlite");
    assertThat(databases.get(2).path("unavailable").asString()).contains("missing.duckdb");
  }

  @Test
  void discoverTables_tellsKindsCommentsAndCounts() {
    JsonNode tables = call("discover_tables", "{}").path("tables");
    assertThat(tables.toString())
        .contains(
            "{\"name\":\"orders\",\"kind\":\"table\",\"comment\":\"What was bought; one row an"
                + " order\",\"row_count\":7}")
        .contains("\"kind\":\"view\"");
  }

  @Test
  void getTableSchema_isTheCatalogAndTheModel() {
    JsonNode schema = call("get_table_schema", "{\"profile\":true}");
    Catalog catalog = ProtocolJson.mapper().treeToValue(schema.get("catalog"), Catalog.class);
    assertThat(catalog.table("orders").orElseThrow().column("status").orElseThrow().profile())
        .isNotNull();
    SemanticModel model =
        ProtocolJson.mapper().treeToValue(schema.get("semantic_model"), SemanticModel.class);
    assertThat(model.measures()).singleElement().hasFieldOrPropertyWithValue("name", "revenue");
    JsonNode part = call("get_table_schema", "{\"database\":\"old_shop\",\"tables\":[\"Orders\"]}");
    assertThat(part.path("catalog").path("tables")).hasSize(1);
    assertThat(part.path("catalog").path("foreign_keys")).hasSize(2);
    assertThat(part.get("semantic_model").isNull()).isTrue();
    assertThat(part.at("/catalog/tables/0/columns/0").has("profile")).isFalse();
  }

  @Test
  void executeQuery_givesTypedRowsInBothDatabases() {
    String sql =
        "{\"sql\":\"SELECT c.state, sum(o.total_amount) AS spent FROM orders o JOIN customers c ON"
            + " c.id = o.customer_id WHERE o.status <> ? GROUP BY c.state ORDER BY spent"
            + " DESC\",\"parameters\":[\"cancelled\"],\"max_rows\":2}";
    JsonNode result = call("execute_query", sql);
    assertThat(result.path("rows").toString()).isEqualTo("[[\"Ohio\",275.24],[\"Texas\",155.25]]");
    assertThat(result.path("truncated").asBoolean()).isTrue();
    assertThat(result.path("row_count").asInt()).isEqualTo(2);
    assertThat(result.path("statement").asString()).endsWith("LIMIT 3");
    JsonNode old = call("execute_query", sql.replaceFirst("\\{", "{\"database\":\"old_shop\","));
    assertThat(old.path("rows")).isEqualTo(result.path("rows"));
    assertThat(old.path("columns")).isEqualTo(result.path("columns"));
  }

  @Test
  void sampleValidateAndStats() {
    assertThat(call("get_sample_data", "{\"table\":\"Products\",\"limit\":2}").path("rows"))
        .hasSize(2);
    JsonNode valid = call("validate_query", "{\"sql\":\"SELECT count(*) FROM orders\"}");
    assertThat(valid.path("valid").asBoolean()).isTrue();
    JsonNode invalid = call("validate_query", "{\"sql\":\"DROP TABLE orders\"}");
    assertThat(invalid.toString())
        .startsWith("{\"valid\":false,\"reason\":\"Only one SELECT statement is allowed; this is");
    assertThat(invalid.path("position").asInt()).isEqualTo(1);
    JsonNode stats = call("get_server_stats", "{}");
    assertThat(stats.path("calls").path("validate_query").asInt()).isEqualTo(2);
    assertThat(stats.path("rows").asInt()).isEqualTo(2);
  }

  @Test
  void mistakes_areToldWithWhatToDo() {
    assertFails("execute_query", "{\"sql\":\"DELETE FROM orders\"}", ErrorCode.QUERY_REJECTED);
    assertFails("execute_query", "{}", ErrorCode.INVALID_MESSAGE);
    assertFails("execute_query", "{\"sql\":5}", ErrorCode.INVALID_MESSAGE);
    assertFails("execute_query", "{\"sqll\":\"SELECT 1\"}", ErrorCode.INVALID_MESSAGE);
    assertFails(
        "execute_query", "{\"sql\":\"SELECT 1\",\"max_rows\":0}", ErrorCode.INVALID_MESSAGE);
    assertFails("execute_qery", "{}", ErrorCode.UNKNOWN_TOOL);
    assertFails("discover_tables", "{\"database\":\"shopp\"}", ErrorCode.UNKNOWN_DATABASE);
    assertFails("discover_tables", "{\"database\":\"away\"}", ErrorCode.UNAVAILABLE);
    assertFails("get_sample_data", "{\"table\":\"ordrs\"}", ErrorCode.QUERY_REJECTED);
    assertFails("get_sample_data", "{\"table\":\"o\\\" ; DROP\"}", ErrorCode.QUERY_REJECTED);
    assertFails("get_table_schema", "{\"tables\":[\"ordrs\"]}", ErrorCode.INVALID_MESSAGE);
  }

  @Test
  void http_isTheSame() throws Exception {
    HttpResponse<String> good =
        post("/tools/execute_query", "{\"sql\":\"SELECT count(*) AS n FROM orders\"}");
    assertThat(good.statusCode()).isEqualTo(200);
    assertThat(good.body()).contains("\"rows\":[[7]]");
    HttpResponse<String> bad = post("/tools/execute_query", "{\"sql\":\"DROP TABLE orders\"}");
    assertThat(bad.statusCode()).isBetween(400, 499);
    assertThat(bad.body()).contains("query_rejected").doesNotContain("at org.");
    assertThat(post("/tools/nothing", "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void health_namesEachDatabase() {
    assertThat(service.health().checks()).containsKeys("database shop", "database away");
    assertThat(service.isReady()).isTrue();
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.httpUri() + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private void assertFails(String tool, String arguments, ErrorCode code) {
    assertThatThrownBy(() -> call(tool, arguments))
        .as(tool + arguments)
        .isInstanceOfSatisfying(
            RequestFailedException.class,
            failure -> {
              assertThat(failure.code()).as(tool + arguments).isEqualTo(code);
              assertThat(failure.body().suggestions()).as(tool + arguments).isNotEmpty();
            });
  }

  private JsonNode call(String tool, String arguments) {
    ObjectNode read = (ObjectNode) ProtocolJson.mapper().readTree(arguments);
    return link.request(new ToolCall(tool, read), ToolCallResponse.class, within()).result();
  }

  private static LinkCall within() {
    return LinkCall.within(Duration.ofSeconds(20));
  }
}
