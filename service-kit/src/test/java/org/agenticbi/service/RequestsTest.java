package org.agenticbi.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class RequestsTest {
  private final TestServices behaviour = new TestServices();
  private final Service service =
      behaviour
          .builder(
              TestServices.settings()
                  .withLimits(ServerLimits.usual().withFrames(1024 * 1024, 200_000)))
          .webSocketPath("/ws/chat/{user_id}")
          .start();
  private final TestClient client = TestClient.connect(service.webSocketUri());

  @BeforeEach
  void takeWelcome() {
    client.next("connection_established");
  }

  @AfterEach
  void close() {
    behaviour.release.countDown();
    client.close();
    service.close();
  }

  @Test
  void progress_neverFallsAndCarriesTheEnvelope() {
    client.send(sql("m1", "progress"));
    List<Integer> percents = new ArrayList<>();
    JsonNode frame = client.next();
    while (TestClient.type(frame).equals("progress_update")) {
      percents.add(frame.get("progress").asInt());
      assertThat(frame.get("response_to").asString()).isEqualTo("m1");
      assertThat(frame.get("correlation_id").asString()).isEqualTo("c-m1");
      assertThat(frame.get("stage").asString()).isEqualTo("querying");
      frame = client.next();
    }
    assertThat(percents).containsExactly(50, 50, 90);
    assertThat(TestClient.type(frame)).isEqualTo("sql_query_response");
    assertThat(frame.get("success").asBoolean()).isTrue();
    assertThat(frame.get("processing_time_ms").isNumber()).isTrue();
  }

  @Test
  void fortyInFlight_heartbeatsAreAnsweredInOrderBetween() throws Exception {
    for (int i = 0; i < 40; i++) {
      client.send(sql("m" + i, "wait"));
    }
    assertThat(behaviour.started.await(10, TimeUnit.SECONDS)).isTrue();
    for (int i = 0; i < 10; i++) {
      client.send("{\"type\":\"heartbeat\",\"message_id\":\"h" + i + "\",\"correlation_id\":7}");
    }
    for (int i = 0; i < 10; i++) {
      JsonNode reply = client.next();
      assertThat(reply.get("response_to").asString()).isEqualTo("h" + i);
      assertThat(reply.get("correlation_id").asInt()).isEqualTo(7);
    }
    behaviour.release.countDown();
    Set<String> answered = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      JsonNode reply = client.next("sql_query_response");
      answered.add(reply.get("response_to").asString());
      assertThat(reply.get("correlation_id").asString())
          .isEqualTo("c-" + reply.get("response_to").asString());
    }
    assertThat(answered).hasSize(40);
  }

  @Test
  void tooManyInFlight_isOverloaded() {
    for (int i = 0; i < 65; i++) {
      client.send(sql("m" + i, "wait"));
    }
    JsonNode reply = client.next("error");
    assertThat(reply.at("/error/type").asString()).isEqualTo("overloaded");
    assertThat(reply.get("response_to").asString()).isEqualTo("m64");
    assertThat(TestClient.type(client.ask("{\"type\":\"ping\"}"))).isEqualTo("heartbeat_response");
  }

  @Test
  void sameMessageIdTwice_isRefused() {
    client.send(sql("m", "wait")).send(sql("m", "wait"));
    assertThat(client.next("error").at("/error/message").asString()).contains("`message_id`");
  }

  @Test
  void finalReply_freesItsNameAndPlace() {
    for (int i = 0; i < 200; i++) {
      assertThat(TestClient.type(client.ask(sql("same", "x")))).isEqualTo("sql_query_response");
    }
  }

  @Test
  void cancel_endsTheRequestAndRunsItsActions() throws Exception {
    client.send(sql("m1", "wait"));
    assertThat(behaviour.started.await(10, TimeUnit.SECONDS)).isTrue();
    client.send("{\"type\":\"cancel\",\"message_id\":\"m2\",\"target\":\"m1\"}");
    JsonNode ended = client.next();
    assertThat(ended.get("response_to").asString()).isEqualTo("m1");
    assertThat(ended.at("/error/type").asString()).isEqualTo("cancelled");
    JsonNode reply = client.next();
    assertThat(TestClient.type(reply)).isEqualTo("cancel_response");
    assertThat(reply.get("cancelled").asBoolean()).isTrue();
    assertThat(behaviour.cancelled.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(TestClient.type(client.ask("{\"type\":\"ping\"}"))).isEqualTo("heartbeat_response");
  }

  @Test
  void cancel_ofNothingSaysSo() {
    JsonNode reply = client.ask("{\"type\":\"cancel\",\"target\":\"none\"}");
    assertThat(reply.get("cancelled").asBoolean()).isFalse();
    assertThat(reply.get("success").asBoolean()).isTrue();
  }

  @Test
  void clientGone_cancelsItsRequests() throws Exception {
    client.send(sql("m1", "wait"));
    assertThat(behaviour.started.await(10, TimeUnit.SECONDS)).isTrue();
    client.abort();
    assertThat(behaviour.cancelled.await(10, TimeUnit.SECONDS)).isTrue();
    await().until(() -> service.health().connections() == 0);
  }

  @Test
  void ownError_isSentAsItIs() {
    JsonNode error = client.ask(sql("m", "reject")).get("error");
    assertThat(error.get("type").asString()).isEqualTo("query_rejected");
    assertThat(error.get("suggestions").get(0).asString()).isEqualTo("Send a SELECT.");
  }

  @Test
  void unexpectedError_hasAnIncidentIdAndTellsNothing() {
    JsonNode frame = client.ask(sql("m", "break"));
    JsonNode error = frame.get("error");
    assertThat(error.get("type").asString()).isEqualTo("internal_error");
    assertThat(error.get("incident_id").asString()).matches("[0-9a-f]{8}");
    assertThat(frame.toString()).doesNotContain("secret", "10.0.0.1", "Exception", ".java");
  }

  @Test
  void replyThatCannotBeWritten_isAnInternalError() {
    assertThat(client.ask(sql("m", "unwritable")).at("/error/type").asString())
        .isEqualTo("internal_error");
  }

  @Test
  void replyAboveTheLimit_isAnError() {
    assertThat(client.ask(sql("m", "large 300000")).at("/error/type").asString())
        .isEqualTo("message_too_large");
    assertThat(TestClient.type(client.ask(sql("m", "large 150000"))))
        .isEqualTo("sql_query_response");
  }

  @Test
  void stream_comesInOrderBeforeTheReply() {
    client.send(sql("m", "stream 20"));
    for (int i = 0; i < 20; i++) {
      JsonNode chunk = client.next();
      assertThat(TestClient.type(chunk)).isEqualTo("rows_chunk");
      assertThat(chunk.get("sequence").asInt()).isEqualTo(i);
      assertThat(chunk.has("columns")).isEqualTo(i == 0);
      assertThat(chunk.get("response_to").asString()).isEqualTo("m");
    }
    assertThat(TestClient.type(client.next())).isEqualTo("sql_query_response");
  }

  @Test
  void userId_comesFromTheAddress() {
    try (TestClient chat = TestClient.connect(service.webSocketUri().resolve("/ws/chat/ada%20l"))) {
      chat.next("connection_established");
      assertThat(chat.ask(sql("m", "x")).get("query_id").asString()).isEqualTo("ada l");
    }
  }

  private static String sql(String messageId, String sql) {
    return "{\"type\":\"sql_query\",\"message_id\":\"%s\",\"correlation_id\":\"c-%s\",\"sql_query\":\"%s\"}"
        .formatted(messageId, messageId, sql);
  }
}
