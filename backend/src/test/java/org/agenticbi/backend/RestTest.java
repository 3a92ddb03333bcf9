package org.agenticbi.backend;

import static org.agenticbi.backend.RunningBackend.json;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.TreeSet;
import org.agenticbi.backend.peers.SmallAgents.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** The REST side. */
final class RestTest {

  @TempDir Path state;
  private RunningBackend backend;

  @BeforeEach
  void start() {
    backend = new RunningBackend(state);
  }

  @AfterEach
  void stop() {
    backend.close();
  }

  private static String errorType(HttpResponse<String> response) {
    return json(response).path("error").path("type").asString();
  }

  @Test
  void query_waitsForTheWholeAnswer() {
    HttpResponse<String> response =
        backend.post("/api/query", "{\"query\": \"Revenue by region\"}");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json(response).path("type").asString()).isEqualTo("query_response");
    assertThat(json(response).path("data").size()).isEqualTo(3);
    assertThat(json(response).path("suggestions").size()).isPositive();
  }

  @Test
  void ambiguousQuestion_is422AndCanBeClarified() {
    HttpResponse<String> response = backend.post("/api/query", "{\"query\": \"Sales by region\"}");
    assertThat(response.statusCode()).isEqualTo(422);
    assertThat(errorType(response)).isEqualTo("ambiguous_question");
    String queryId = json(response).path("error").path("details").path("query_id").asString();
    HttpResponse<String> chosen =
        backend.post("/api/clarify", "{\"query_id\": \"" + queryId + "\", \"choice\": 0}");
    assertThat(chosen.statusCode()).isEqualTo(200);
    assertThat(json(chosen).path("sql_query").asString()).contains("revenue");
  }

  @Test
  void errors_haveTheirStatus() {
    assertThat(backend.post("/api/query", "{\"query\": \"Weather\"}").statusCode()).isEqualTo(422);
    assertThat(backend.post("/api/query", "{}").statusCode()).isEqualTo(400);
    assertThat(backend.post("/api/sql", "{\"database\": \"shop\"}").body()).contains("sql_query");
    assertThat(backend.post("/api/sql", "nonsense").statusCode()).isEqualTo(400);
    backend.agents.stop(Role.DATA);
    HttpResponse<String> down = backend.post("/api/query", "{\"query\": \"Revenue\"}");
    assertThat(down.statusCode()).isEqualTo(503);
    assertThat(errorType(down)).isEqualTo("unavailable");
  }

  @Test
  void sql_passesTheGuardAndGetsAChart() {
    HttpResponse<String> response =
        backend.post(
            "/api/sql",
            "{\"sql_query\": \"SELECT region, COUNT(*) AS n FROM sales WHERE product = ? GROUP BY"
                + " region\", \"parameters\": [\"Lamp\"]}");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(json(response).path("data").toString())
        .isEqualTo("[[\"North\",20],[\"South\",20],[\"West\",20]]");
    assertThat(json(response).path("chart_type").asString()).isEqualTo("bar");
    assertThat(json(response).path("path").asString()).isEqualTo("rules");
    HttpResponse<String> refused =
        backend.post("/api/sql", "{\"sql_query\": \"DELETE FROM sales\"}");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(errorType(refused)).isEqualTo("query_rejected");
    assertThat(backend.audit())
        .extracting(line -> line.path("event").asString() + " " + line.path("outcome").asString())
        .containsExactly("sql answered", "sql query_rejected");
  }

  @Test
  void maxRows_limitsTheRowsAndIsToldOf() {
    HttpResponse<String> response =
        backend.post(
            "/api/query", "{\"query\": \"Revenue by month\", \"preferences\": {\"max_rows\": 5}}");
    assertThat(json(response).path("data").size()).isEqualTo(5);
    assertThat(json(response).path("truncated").asBoolean()).isTrue();
    assertThat(
            backend
                .post(
                    "/api/query",
                    "{\"query\": \"Revenue by month\", \"preferences\": {\"max_rows\": 0}}")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void suggestions_areQuestionsAndWords() {
    JsonNode reply = json(backend.get("/api/suggestions"));
    assertThat(reply.path("questions"))
        .extracting(JsonNode::asString)
        .contains("Revenue by month in 2024")
        .allSatisfy(question ->
            assertThat(backend.post("/api/query", "{\"query\": \"" + question + "\"}").statusCode())
                .isEqualTo(200));
    JsonNode typed = json(backend.get("/api/suggestions?prefix=orders%20for%20N"));
    assertThat(typed.path("completions").get(0).path("text").asString()).isEqualTo("North");
    assertThat(typed.path("completions").get(0).path("kind").asString()).isEqualTo("value");
  }

  @Test
  void databases_areListedSelectedAndValidated() {
    assertThat(json(backend.post("/api/database/list", "")).path("databases").size()).isEqualTo(2);
    assertThat(
            backend
                .post("/api/database/select", "{\"database\": \"shop\", \"session_id\": \"s-9\"}")
                .statusCode())
        .isEqualTo(200);
    assertThat(backend.post("/api/database/select", "{\"database\": \"attic\"}").statusCode())
        .isEqualTo(404);
    assertThat(validation("{\"database\": \"shop\"}")).isTrue();
    assertThat(validation("{\"database\": \"attic\"}")).isFalse();
    assertThat(validation("{\"sql_query\": \"SELECT 1\"}")).isTrue();
    assertThat(validation("{\"sql_query\": \"DROP TABLE sales\"}")).isFalse();
    assertThat(
            json(backend.post("/api/database/context", "{\"database\": \"shop\"}"))
                .path("examples")
                .size())
        .isPositive();
  }

  private boolean validation(String body) {
    return json(backend.post("/api/database/validate", body)).path("valid").asBoolean();
  }

  @Test
  void history_isNewestFirstAndSearchable() {
    backend.post("/api/query", "{\"query\": \"Revenue by region\", \"session_id\": \"a\"}");
    backend.post("/api/query", "{\"query\": \"Orders by month\", \"session_id\": \"b\"}");
    backend.post("/api/query", "{\"query\": \"Weather\", \"session_id\": \"b\"}");
    assertThat(json(backend.get("/api/history")).path("turns"))
        .extracting(turn -> turn.path("question").asString())
        .containsExactly("Weather", "Orders by month", "Revenue by region");
    assertThat(json(backend.get("/api/history?session_id=a")).path("turns").size()).isEqualTo(1);
    assertThat(json(backend.get("/api/history?search=MONTH")).path("turns").size()).isEqualTo(1);
    assertThat(json(backend.get("/api/history?outcome=declined")).path("turns").size())
        .isEqualTo(1);
    assertThat(backend.get("/api/history?limit=x").statusCode()).isEqualTo(400);
  }

  @Test
  void page_isServedWithAStrictPolicy() {
    HttpResponse<String> page = backend.get("/");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("<div id=\"root\">");
    assertThat(page.headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).contains("script-src 'self';"));
  }

  @Test
  void unknownAddress_ofTheApiIs404_ofThePageIsThePage() {
    HttpResponse<String> unknown = backend.get("/api/nothing");
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(errorType(unknown)).isEqualTo("invalid_message");
    assertThat(backend.get("/nothing.js").statusCode()).isEqualTo(404);
    assertThat(backend.get("/conversation/7").body()).contains("<div id=\"root\">");
  }

  @Test
  void openApi_namesEveryRouteAndEachIsThere() {
    JsonNode document = json(backend.get("/openapi.json"));
    assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");
    assertThat(new TreeSet<>(document.path("paths").propertyNames()))
        .containsExactly(
            "/api/agents",
            "/api/clarify",
            "/api/database/context",
            "/api/database/list",
            "/api/database/select",
            "/api/database/validate",
            "/api/feedback",
            "/api/history",
            "/api/query",
            "/api/sql",
            "/api/suggestions");
    document
        .path("paths")
        .forEachEntry((path, methods) ->
            methods
                .propertyNames()
                .forEach(method -> assertThat(status(method, path)).isIn(200, 400, 404)));
    assertReferencesResolve(document, document);
  }

  private int status(String method, String path) {
    HttpResponse<String> response =
        method.equals("get") ? backend.get(path) : backend.post(path, "{}");
    assertThat(response.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(response.body()).doesNotContain("There is nothing at");
    return response.statusCode();
  }

  private static void assertReferencesResolve(JsonNode document, JsonNode node) {
    JsonNode reference = node.get("$ref");
    if (reference != null) {
      assertThat(document.at(reference.asString().substring(1)).isObject())
          .as(reference.asString())
          .isTrue();
    }
    node.forEach(child -> assertReferencesResolve(document, child));
  }
}
