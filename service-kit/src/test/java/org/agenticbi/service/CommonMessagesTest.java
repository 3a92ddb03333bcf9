package org.agenticbi.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommonMessagesTest {
  private final TestServices behaviour = new TestServices();
  private final Service service = behaviour.start(TestServices.settings());
  private final TestClient client = TestClient.connect(service.webSocketUri());
  private JsonNode welcome = JsonMapper.shared().nullNode();

  @BeforeEach
  void takeWelcome() {
    welcome = client.next();
  }

  @AfterEach
  void close() {
    client.close();
    service.close();
  }

  @Test
  void welcome_isFirstAndComplete() {
    assertThat(TestClient.type(welcome)).isEqualTo("connection_established");
    assertThat(welcome.get("server").asString()).isEqualTo("data-agent");
    assertThat(welcome.get("version").asString()).isNotEmpty();
    assertThat(welcome.get("protocol").asInt()).isEqualTo(1);
    assertThat(welcome.get("capabilities").toString())
        .contains("heartbeat", "test_message", "sql_query")
        .doesNotContain("nlp_query");
    assertThat(welcome.get("heartbeat_interval_ms").asInt()).isEqualTo(30_000);
    assertThat(welcome.get("max_message_bytes").asInt()).isEqualTo(1024 * 1024);
    assertThat(welcome.get("client_id").asString()).matches("data-client-[0-9a-f]{8}");
    assertThat(welcome.get("timestamp").asString())
        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z");
  }

  @ParameterizedTest
  @ValueSource(strings = {"heartbeat", "ping", "HeartBeat"})
  void heartbeat_isAnswered(String type) {
    JsonNode reply =
        client.ask("{\"type\":\"" + type + "\",\"message_id\":\"m1\",\"correlation_id\":\"c1\"}");
    assertThat(TestClient.type(reply)).isEqualTo("heartbeat_response");
    assertThat(reply.get("response_to").asString()).isEqualTo("m1");
    assertThat(reply.get("correlation_id").asString()).isEqualTo("c1");
    assertThat(reply.get("from").asString()).isEqualTo("data-agent");
    assertThat(reply.get("server_time").asDouble())
        .isBetween(System.currentTimeMillis() / 1000.0 - 60, System.currentTimeMillis() / 1000.0);
    assertThat(reply.get("success").asBoolean()).isTrue();
    assertThat(reply.get("processing_time_ms").isNumber()).isTrue();
    assertThat(reply.get("client_id")).isEqualTo(welcome.get("client_id"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "17", "1.10", "1e400", "true", "\"\"", "\"ü\\n\\\"\""})
  void correlationId_isEchoedVerbatim(String json) {
    JsonNode reply = client.ask("{\"correlation_id\":" + json + ",\"type\":\"heartbeat\"}");
    assertThat(reply.get("correlation_id"))
        .isEqualTo(JsonMapper.shared().readTree("[" + json + "]").get(0));
  }

  @Test
  void messageId_isMadeWhenThereIsNone() {
    assertThat(client.ask("{\"type\":\"ping\"}").get("response_to").asString()).isNotEmpty();
  }

  @Test
  void heartbeatResponse_isAcceptedWithoutReply() {
    client.send("{\"type\":\"heartbeat_response\",\"server_time\":1.5}");
    assertThat(TestClient.type(client.ask("{\"type\":\"test_message\",\"message\":\"next\"}")))
        .isEqualTo("test_response");
  }

  @Test
  void healthCheck_reportsItsChecks() {
    JsonNode data = client.ask("{\"type\":\"health_check\"}").get("data");
    assertThat(data.get("status").asString()).isEqualTo("healthy");
    assertThat(data.get("uptime_seconds").asDouble()).isPositive();
    assertThat(data.get("connections").asInt()).isEqualTo(1);
    assertThat(data.get("messages_processed").isIntegralNumber()).isTrue();
    assertThat(data.get("version").asString()).isNotEmpty();
    assertThat(data.get("checks").isObject()).isTrue();
  }

  @Test
  void stats_countByType() {
    client.ask("{\"type\":\"heartbeat\"}");
    client.ask("{\"type\":\"sql_query\",\"sql_query\":\"x\"}");
    JsonNode data = client.ask("{\"type\":\"stats\"}").get("data");
    assertThat(data.at("/messages/heartbeat/count").asInt()).isEqualTo(1);
    assertThat(data.at("/messages/sql_query/count").asInt()).isEqualTo(1);
    assertThat(data.at("/messages/sql_query/p95_ms").isNumber()).isTrue();
    assertThat(data.at("/queues/connections").asInt()).isEqualTo(1);
    assertThat(data.get("links").isObject()).isTrue();
  }

  @Test
  void handshake_isAcknowledged() {
    JsonNode reply = client.ask("{\"type\":\"connection_handshake\",\"agent_id\":\"backend\"}");
    assertThat(TestClient.type(reply)).isEqualTo("connection_acknowledged");
    assertThat(reply.get("agent_id").asString()).isEqualTo("backend");
    assertThat(reply.get("server_agent_id").asString()).isEqualTo("data-agent");
    assertThat(reply.get("server_capabilities")).isEqualTo(welcome.get("capabilities"));
    assertThat(reply.get("session_established").asBoolean()).isTrue();
  }

  @Test
  void testMessage_isEchoed() {
    assertThat(client.ask("{\"type\":\"test_message\",\"message\":\"hé\"}").get("message"))
        .isEqualTo(JsonMapper.shared().valueToTree("hé"));
  }

  @Test
  void unknownType_getsSuggestions() {
    JsonNode reply =
        client.ask("{\"type\":\"Hartbeat\",\"message_id\":\"m\",\"correlation_id\":null}");
    assertThat(reply.at("/error/type").asString()).isEqualTo("unknown_message_type");
    assertThat(reply.at("/error/message").asString()).isEqualTo("Unknown message type: Hartbeat");
    assertThat(reply.at("/error/suggestions/0").asString()).isEqualTo("heartbeat");
    assertThat(reply.get("response_to").asString()).isEqualTo("m");
    assertThat(reply.get("correlation_id").isNull()).isTrue();
    assertThat(reply.get("success").asBoolean()).isFalse();
  }

  @Test
  void requestOfAnotherService_isUnknown() {
    assertThat(client.ask("{\"type\":\"nlp_query\",\"query\":\"x\"}").at("/error/type").asString())
        .isEqualTo("unknown_message_type");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "\"x\"", "null", "{\"type\":\"ping\"} x", "{'a':1}"})
  void brokenJson_isAnsweredAndSurvived(String text) {
    assertThat(client.ask(text).at("/error/type").asString()).isEqualTo("invalid_json");
    assertThat(TestClient.type(client.ask("{\"type\":\"ping\"}"))).isEqualTo("heartbeat_response");
  }

  @Test
  void wrongFieldTypes_nameTheKeyAndAreSurvived() {
    expectInvalid("{}", "type");
    expectInvalid("{\"type\":7}", "type");
    expectInvalid("{\"type\":\"ping\",\"message_id\":7}", "message_id");
    expectInvalid("{\"type\":\"ping\",\"message_id\":\"" + "x".repeat(129) + "\"}", "message_id");
    expectInvalid("{\"type\":\"ping\",\"correlation_id\":{}}", "correlation_id");
    expectInvalid("{\"type\":\"test_message\",\"message\":7}", "message");
    expectInvalid("{\"type\":\"sql_query\"}", "sql_query");
    expectInvalid("{\"type\":\"sql_query\",\"sql_query\":null}", "sql_query");
    expectInvalid("{\"type\":\"sql_query\",\"sql_query\":true}", "sql_query");
    expectInvalid(
        "{\"type\":\"sql_query\",\"sql_query\":\"x\",\"execution_config\":{\"max_rows\":\"5\"}}",
        "execution_config.max_rows");
    expectInvalid("{\"type\":\"cancel\"}", "target");
    assertThat(TestClient.type(client.ask("{\"type\":\"ping\"}"))).isEqualTo("heartbeat_response");
  }

  @Test
  void binaryFrame_isAnsweredAndSurvived() {
    JsonNode reply = client.sendBinary((byte) 1, (byte) 2).next();
    assertThat(reply.at("/error/type").asString()).isEqualTo("invalid_message");
    assertThat(TestClient.type(client.ask("{\"type\":\"ping\"}"))).isEqualTo("heartbeat_response");
  }

  @Test
  void unknownKeys_areIgnored() {
    assertThat(TestClient.type(client.ask("{\"type\":\"ping\",\"new_key\":{\"a\":[1]}}")))
        .isEqualTo("heartbeat_response");
  }

  private void expectInvalid(String text, String key) {
    JsonNode reply = client.ask(text);
    assertThat(reply.at("/error/type").asString()).as(text).isEqualTo("invalid_message");
    assertThat(reply.at("/error/message").asString()).contains("`" + key + "`");
    assertThat(reply.at("/error/details/key").asString()).isEqualTo(key);
  }
}
