package org.agenticbi.app.alignment;

import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/**
 * Test messages and everything malformed are answered as the protocol says, and the connection
 * survives each.
 */
final class MessagesCheck implements Check {
  @Override
  public String name() {
    return "messages";
  }

  @Override
  public void run(Subject subject) {
    try (Peer peer = subject.connectAndGreet()) {
      testMessage(peer);
      unknownType(peer);
      malformed(peer, "{\"type\":", "invalid_json");
      malformed(peer, "hello", "invalid_json");
      malformed(peer, "[1]", "invalid_json");
      malformed(peer, "{\"message_id\":\"no-type\"}", "invalid_message");
      wrongFieldType(peer);
      peer.sendBinary("{\"type\":\"heartbeat\"}".getBytes(StandardCharsets.UTF_8));
      Wanted.error(peer.next("error"), "invalid_message");
      Exchanges.heartbeatIsAnswered(peer, "after-binary");
    }
  }

  private static void testMessage(Peer peer) {
    peer.send(
        Exchanges.request(
            "test_message", "test", ",\"message\":\"hello\",\"correlation_id\":\"t\""));
    JsonNode reply = peer.await("test_response", Exchanges.answers("test"));
    Wanted.type(reply, "test_response");
    Wanted.finalReply(reply, true);
    Wanted.value(reply, "message");
    Wanted.same(
        "\"t\"", reply.path("correlation_id").toString(), "the correlation id of test_message");
  }

  private static void unknownType(Peer peer) {
    peer.send(Exchanges.request("hartbeat", "unknown", ""));
    JsonNode reply = peer.await("error", Exchanges.answers("unknown"));
    Wanted.error(reply, "unknown_message_type");
    Wanted.same(
        "Unknown message type: hartbeat",
        reply.path("error").path("message").asString(""),
        "the message of unknown_message_type");
    Wanted.that(
        reply.path("error").path("suggestions").toString().contains("\"heartbeat\""),
        "unknown_message_type does not suggest `heartbeat` for `hartbeat`");
    Exchanges.heartbeatIsAnswered(peer, "after-unknown");
  }

  private static void malformed(Peer peer, String text, String wantedError) {
    peer.send(text);
    Wanted.error(peer.next("error"), wantedError);
    Exchanges.heartbeatIsAnswered(peer, "after-" + text.hashCode());
  }

  private static void wrongFieldType(Peer peer) {
    peer.send(Exchanges.request("cancel", "wrong", ",\"target\":{\"a\":1}"));
    JsonNode reply = peer.await("error", Exchanges.answers("wrong"));
    Wanted.error(reply, "invalid_message");
    Wanted.that(
        reply.path("error").path("message").asString("").contains("target"),
        "invalid_message does not name the key `target`");
    Exchanges.heartbeatIsAnswered(peer, "after-wrong");
  }
}
