package org.agenticbi.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ConnectionLimitsTest {
  private final TestServices behaviour = new TestServices();
  private @Nullable Service service;

  @AfterEach
  void close() {
    behaviour.release.countDown();
    if (service != null) {
      service.close();
    }
  }

  @Test
  void frameAboveTheLimit_closesWith1009() {
    try (TestClient client =
        connect(
            TestServices.settings().withLimits(ServerLimits.usual().withFrames(10_000, 1 << 20)))) {
      assertThat(TestClient.type(client.ask(padded(9_000)))).isEqualTo("heartbeat_response");
      client.send(padded(11_000));
      assertThat(client.closeCode()).isEqualTo(1009);
    }
  }

  @Test
  void invalidUtf8_closesWith1007() throws Exception {
    Service started = start(TestServices.settings());
    try (RawSocket socket = RawSocket.upgrade(started.port())) {
      socket.sendText(new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}'});
      assertThat(socket.readUntilClose()).isEqualTo(1007);
    }
  }

  @Test
  void silentClient_getsHeartbeatsAndIsClosedAfterThreeIntervals() {
    try (TestClient client =
        connect(TestServices.settings().withHeartbeatInterval(Duration.ofMillis(100)))) {
      JsonNode heartbeat = client.nextOfAnyType();
      assertThat(TestClient.type(heartbeat)).isEqualTo("heartbeat");
      assertThat(heartbeat.has("timestamp")).isTrue();
      assertThat(heartbeat.has("client_id")).isTrue();
      assertThat(client.closeCode()).isEqualTo(1001);
    }
  }

  @Test
  void clientThatAnswersHeartbeats_staysConnected() {
    staysConnected(client -> client.send("{\"type\":\"heartbeat_response\"}"));
  }

  @Test
  void clientThatSendsPings_staysConnected() {
    staysConnected(TestClient::ping);
  }

  private void staysConnected(java.util.function.Consumer<TestClient> sign) {
    try (TestClient client =
        connect(TestServices.settings().withHeartbeatInterval(Duration.ofMillis(300)))) {
      for (int heartbeats = 0; heartbeats < 6; heartbeats++) {
        assertThat(TestClient.type(client.nextOfAnyType())).isEqualTo("heartbeat");
        sign.accept(client);
      }
      assertThat(client.isOpen()).isTrue();
    }
  }

  @Test
  void slowReader_isClosedWith1013AndOthersAreNotSlowed() {
    Service started =
        start(TestServices.settings().withLimits(ServerLimits.usual().withQueue(200, 64 << 20)));
    try (TestClient slow = TestClient.connectWithoutReading(started.webSocketUri());
        TestClient other = TestClient.connect(started.webSocketUri())) {
      other.next("connection_established");
      slow.send("{\"type\":\"sql_query\",\"message_id\":\"f\",\"sql_query\":\"flood 20000\"}");
      await().until(() -> statsErrorsOrClosed(other, started));
      assertThat(TestClient.type(other.ask("{\"type\":\"ping\"}"))).isEqualTo("heartbeat_response");
      slow.read();
      assertThat(slow.closeCode()).isEqualTo(1013);
    }
  }

  /** The slow one is let go: its queue takes nothing more. */
  private static boolean statsErrorsOrClosed(TestClient other, Service started) {
    JsonNode data = other.ask("{\"type\":\"stats\"}").get("data");
    return data.at("/messages/sql_query/count").asInt() == 1 || started.health().connections() == 1;
  }

  @Test
  void clientThatSendsAndDoesNotRead_isHeldBackWithoutCost() {
    Service started = start(TestServices.settings());
    try (TestClient slow = TestClient.connectWithoutReading(started.webSocketUri());
        TestClient other = TestClient.connect(started.webSocketUri())) {
      other.next("connection_established");
      CompletableFuture<Void> sending =
          CompletableFuture.runAsync(() -> {
            for (int i = 0; i < 300; i++) {
              slow.send("{\"type\":\"test_message\",\"message\":\"" + "x".repeat(100_000) + "\"}");
            }
          });
      await().during(Duration.ofMillis(300)).until(() -> waiting(other) <= 1 && !sending.isDone());
      assertThat(TestClient.type(other.ask("{\"type\":\"ping\"}"))).isEqualTo("heartbeat_response");
      slow.abort();
      assertThat(sending.handle((done, failure) -> true).join()).isTrue();
    }
  }

  private static int waiting(TestClient client) {
    return client.ask("{\"type\":\"stats\"}").at("/data/queues/messages_waiting").asInt();
  }

  @Test
  void stop_letsRequestsFinishAndClosesWith1001() throws Exception {
    Service started = start(TestServices.settings().withStopTimeout(Duration.ofSeconds(20)));
    try (TestClient client = TestClient.connect(started.webSocketUri())) {
      client.next("connection_established");
      client.send("{\"type\":\"sql_query\",\"message_id\":\"m\",\"sql_query\":\"wait\"}");
      assertThat(behaviour.started.await(10, TimeUnit.SECONDS)).isTrue();
      CompletableFuture<Void> stopping = CompletableFuture.runAsync(started::close);
      await().until(() -> !started.isReady());
      JsonNode late = client.ask("{\"type\":\"sql_query\",\"sql_query\":\"x\"}");
      assertThat(late.at("/error/type").asString()).isEqualTo("not_ready");
      behaviour.release.countDown();
      assertThat(client.next("sql_query_response").get("response_to").asString()).isEqualTo("m");
      assertThat(client.closeCode()).isEqualTo(1001);
      stopping.join();
    }
  }

  @Test
  void stop_waitsNoLongerThanItMay() throws Exception {
    Service started = start(TestServices.settings().withStopTimeout(Duration.ofMillis(200)));
    try (TestClient client = TestClient.connect(started.webSocketUri())) {
      client.next("connection_established");
      client.send("{\"type\":\"sql_query\",\"message_id\":\"m\",\"sql_query\":\"wait\"}");
      assertThat(behaviour.started.await(10, TimeUnit.SECONDS)).isTrue();
      started.close();
      assertThat(client.closeCode()).isEqualTo(1001);
    }
  }

  @Test
  void serviceIsFull_isOverloadedForAll() throws Exception {
    Service started =
        start(TestServices.settings().withLimits(ServerLimits.usual().withInFlight(64, 1)));
    try (TestClient one = TestClient.connect(started.webSocketUri());
        TestClient two = TestClient.connect(started.webSocketUri())) {
      two.next("connection_established");
      one.send("{\"type\":\"sql_query\",\"message_id\":\"m\",\"sql_query\":\"wait\"}");
      assertThat(behaviour.started.await(10, TimeUnit.SECONDS)).isTrue();
      assertThat(
              two.ask("{\"type\":\"sql_query\",\"sql_query\":\"x\"}").at("/error/type").asString())
          .isEqualTo("overloaded");
    }
  }

  @Test
  void tooManyRequestsInASecond_areRateLimitedAndSurvived() {
    ServerLimits limits = ServerLimits.usual().withRequestsPerSecond(3);
    try (TestClient client = connect(TestServices.settings().withLimits(limits))) {
      for (int i = 0; i < 50; i++) {
        client.send("{\"type\":\"sql_query\",\"sql_query\":\"x\"}");
      }
      JsonNode refusal = client.next("error").get("error");
      assertThat(refusal.get("type").asString()).isEqualTo("rate_limited");
      assertThat(refusal.get("retry_after_ms").asLong()).isPositive();
      client.send("{\"type\":\"ping\"}").next("heartbeat_response");
      await()
          .until(() -> {
            client.send("{\"type\":\"sql_query\",\"message_id\":\"z\",\"sql_query\":\"x\"}");
            JsonNode reply = client.next();
            return reply.path("response_to").asString().equals("z")
                && TestClient.type(reply).equals("sql_query_response");
          });
    }
  }

  @Test
  void compression_isOfferedUnlessItIsOff() throws Exception {
    assertThat(extensions(TestServices.settings())).contains("permessage-deflate");
    assertThat(extensions(TestServices.settings().withCompression(false))).isEmpty();
  }

  private String extensions(ServerSettings settings) throws Exception {
    try (Service offering = behaviour.start(settings);
        RawSocket socket = RawSocket.connect(offering.port())) {
      return socket
          .request(
              "GET /ws HTTP/1.1",
              "Host: 127.0.0.1",
              "Upgrade: websocket",
              "Connection: Upgrade",
              "Sec-WebSocket-Version: 13",
              "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
              "Sec-WebSocket-Extensions: permessage-deflate")
          .stream()
          .filter(line -> line.startsWith("Sec-WebSocket-Extensions"))
          .findFirst()
          .orElse("");
    }
  }

  @Test
  void slowReaderOfRows_holdsUpOnlyItself() throws Exception {
    Service started = start(TestServices.settings());
    try (TestClient slow = TestClient.connectWithoutReading(started.webSocketUri());
        TestClient other = TestClient.connect(started.webSocketUri())) {
      other.next("connection_established");
      slow.send("{\"type\":\"sql_query\",\"message_id\":\"s\",\"sql_query\":\"stream 400\"}");
      await().during(Duration.ofMillis(300)).until(() -> waiting(other) <= 2);
      slow.read();
      assertThat(slow.next("sql_query_response").get("success").asBoolean()).isTrue();
    }
  }

  private Service start(ServerSettings settings) {
    Service started = behaviour.start(settings);
    service = started;
    return started;
  }

  private TestClient connect(ServerSettings settings) {
    TestClient client = TestClient.connect(start(settings).webSocketUri());
    client.next("connection_established");
    return client;
  }

  private static String padded(int length) {
    return "{\"type\":\"ping\",\"pad\":\"" + "x".repeat(length) + "\"}";
  }
}
