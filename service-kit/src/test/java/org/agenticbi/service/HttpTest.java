package org.agenticbi.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.HealthCheckResult;
import org.agenticbi.protocol.HealthStatus;
import org.agenticbi.protocol.RequestFailedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class HttpTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final AtomicReference<HealthCheckResult> database =
      new AtomicReference<>(new HealthCheckResult(HealthStatus.HEALTHY, "Answers."));
  private final Service service =
      new TestServices()
          .builder(
              TestServices.settings().withLimits(ServerLimits.usual().withFrames(10_000, 1 << 20)))
          .check("database", database::get)
          .route(
              "GET",
              "/api/history/{user_id}/{id}",
              call ->
                  HttpReply.json(
                      Map.of(
                          "id", call.pathParameter("id"),
                          "user", String.valueOf(call.userId()),
                          "limit", call.queryParameter("limit").orElse("none"))))
          .route("POST", "/api/broken", HttpTest::fail)
          .staticFiles("/", "/page")
          .start();

  @AfterEach
  void close() {
    service.close();
  }

  private static HttpReply fail(HttpCall call) {
    if (call.body().has("known")) {
      throw new RequestFailedException(ErrorCode.UNKNOWN_DATABASE, "There is no database x.");
    }
    throw new IllegalStateException("secret");
  }

  @Test
  void livenessAndReadiness_followTheChecks() throws Exception {
    assertThat(get("/livez").statusCode()).isEqualTo(200);
    assertThat(get("/readyz").statusCode()).isEqualTo(200);
    database.set(new HealthCheckResult(HealthStatus.UNHEALTHY, "Does not answer."));
    assertThat(get("/readyz").statusCode()).isEqualTo(503);
    assertThat(get("/livez").statusCode()).isEqualTo(200);
    HttpResponse<String> health = get("/health");
    assertThat(health.statusCode()).isEqualTo(503);
    assertThat(json(health).at("/checks/database/detail").asString()).isEqualTo("Does not answer.");
    assertThat(json(health).get("status").asString()).isEqualTo("unhealthy");
  }

  @Test
  void checkThatThrows_isUnhealthyAndTellsNothing() throws Exception {
    try (Service other =
        new TestServices()
            .builder(TestServices.settings())
            .check(
                "database",
                () -> {
                  throw new IllegalStateException("secret");
                })
            .start()) {
      assertThat(other.health().status()).isEqualTo(HealthStatus.UNHEALTHY);
      assertThat(other.health().toString()).doesNotContain("secret");
    }
  }

  @Test
  void metrics_arePrometheusText() throws Exception {
    post("/execute", "{\"sql_query\":\"x\"}");
    assertThat(get("/metrics").body())
        .contains("agenticbi_requests_seconds_count{type=\"sql_query\"} 1")
        .contains("agenticbi_connections{service=\"data-agent\"}");
  }

  @Test
  void asyncApi_isServed() throws Exception {
    assertThat(json(get("/asyncapi.json")).get("asyncapi").asString()).isEqualTo("3.0.0");
  }

  @Test
  void post_isTheSameRequest() throws Exception {
    HttpResponse<String> answer =
        post(
            "/execute",
            "{\"sql_query\":\"select 1\",\"message_id\":\"m\",\"correlation_id\":1.50}");
    JsonNode reply = json(answer);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(TestClient.type(reply)).isEqualTo("sql_query_response");
    assertThat(reply.at("/data/0/0").asString()).isEqualTo("select 1");
    assertThat(reply.get("response_to").asString()).isEqualTo("m");
    assertThat(answer.body()).contains("\"correlation_id\":1.50");
    assertThat(reply.get("client_id").asString()).startsWith("http-");
  }

  @Test
  void postErrors_haveAStatusAndAMessage() throws Exception {
    assertThat(post("/execute", "{").statusCode()).isEqualTo(400);
    assertThat(json(post("/execute", "{}")).at("/error/message").asString())
        .contains("`sql_query`");
    assertThat(post("/execute", "{\"sql_query\":\"reject\"}").statusCode()).isEqualTo(422);
    HttpResponse<String> broken = post("/execute", "{\"sql_query\":\"break\"}");
    assertThat(broken.statusCode()).isEqualTo(500);
    assertThat(broken.body()).doesNotContain("secret", "Exception");
    assertThat(post("/execute", " ".repeat(11_000)).statusCode()).isEqualTo(413);
    assertThat(post("/execute", "{\"sql_query\":\"stream 1\"}").statusCode()).isEqualTo(400);
  }

  @Test
  void ownRoutes_getTheirParameters() throws Exception {
    JsonNode reply = json(get("/api/history/ada/a%20b?limit=5"));
    assertThat(reply.get("id").asString()).isEqualTo("a b");
    assertThat(reply.get("user").asString()).isEqualTo("ada");
    assertThat(reply.get("limit").asString()).isEqualTo("5");
  }

  @Test
  void unknownPathAmongRoutes_isAnErrorMessageAndNotThePage() throws Exception {
    for (String path : List.of("/api", "/api/nothing", "/api/history/ada", "/api/history.json")) {
      HttpResponse<String> reply = get(path);
      assertThat(reply.statusCode()).as(path).isEqualTo(404);
      assertThat(TestClient.type(json(reply))).isEqualTo("error");
      assertThat(json(reply).at("/error/message").asString()).contains(path);
    }
  }

  @Test
  void unknownFile_isAnErrorMessageAndNotThePage() throws Exception {
    HttpResponse<String> reply = get("/assets/missing.js");
    assertThat(reply.statusCode()).isEqualTo(404);
    assertThat(TestClient.type(json(reply))).isEqualTo("error");
  }

  @Test
  void ownRouteErrors_areErrorMessages() throws Exception {
    assertThat(post("/api/broken", "{\"known\":1}").statusCode()).isEqualTo(404);
    HttpResponse<String> broken = post("/api/broken", "{}");
    assertThat(broken.statusCode()).isEqualTo(500);
    assertThat(broken.body()).doesNotContain("secret").contains("incident_id");
    assertThat(post("/api/broken", "{").statusCode()).isEqualTo(400);
  }

  @Test
  void wrongMethodOrPath_saysSo() throws Exception {
    HttpResponse<String> answer = get("/execute");
    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.headers().firstValue("Allow")).contains("POST");
    assertThat(post("/nowhere", "{}").statusCode()).isEqualTo(404);
  }

  @Test
  void page_hasStrictHeadersAndItsAssetsAreCached() throws Exception {
    HttpResponse<String> page = get("/dashboards/7");
    assertThat(page.body()).contains("<title>Page</title>");
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
    assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
    assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
        .contains("script-src 'self';", "object-src 'none'", "frame-ancestors 'none'");
    assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(page.headers().firstValue("Server")).isEmpty();
    HttpResponse<String> asset = get("/assets/main-abc123.js");
    assertThat(asset.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
    assertThat(asset.headers().firstValue("Content-Type"))
        .contains("text/javascript; charset=utf-8");
    assertThat(get("/assets/none.js").statusCode()).isEqualTo(404);
  }

  @Test
  void page_isCompressedAndRevalidated() throws Exception {
    HttpResponse<String> zipped = get("/assets/main-abc123.js", "Accept-Encoding", "gzip");
    assertThat(zipped.headers().firstValue("Content-Encoding")).contains("gzip");
    String tag = zipped.headers().firstValue("ETag").orElseThrow();
    assertThat(get("/assets/main-abc123.js", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void whatJettyRefuses_isAnErrorMessageToo() throws Exception {
    HttpResponse<String> answer = get("/api/history/ada/a%2Fb");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(json(answer).at("/error/type").asString()).isEqualTo("invalid_message");
  }

  @Test
  void page_cannotBeLeft() throws Exception {
    for (String path :
        List.of("/..%2flogback-test.xml", "/%2e%2e/logback-test.xml", "/assets/..%5clogback.xml")) {
      try (RawSocket socket = RawSocket.connect(service.port())) {
        List<String> answer =
            socket.request("GET " + path + " HTTP/1.1", "Host: 127.0.0.1", "Connection: close");
        assertThat(answer.get(0)).doesNotContain(" 200 ");
      }
    }
  }

  @Test
  void portInUse_saysWhatToDo() {
    assertThatThrownBy(
            () -> new TestServices().start(TestServices.settings().withPort(service.port())))
        .isInstanceOfSatisfying(
            RequestFailedException.class,
            e -> assertThat(e.body().message()).contains("Port " + service.port()));
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(service.httpUri().resolve(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String path, String body)
      throws IOException, InterruptedException {
    return HTTP.send(
        HttpRequest.newBuilder(service.httpUri().resolve(path))
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
