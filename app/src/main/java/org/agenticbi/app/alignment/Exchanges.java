package org.agenticbi.app.alignment;

import java.util.Map;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** Requests that checks make, and how their answers are known. */
final class Exchanges {
  /**
   * A request of a service's own, by one of its capabilities. It need not succeed: wanted is one
   * final reply to each.
   */
  private static final Map<String, String> OWN =
      Map.of(
          "get_databases", "",
          "nlp_query", ",\"query\":\"how many rows are there\"",
          "sql_query", ",\"sql_query\":\"SELECT 1 AS one\"",
          "generate_chart",
              ",\"request_id\":\"r\",\"columns\":[{\"name\":\"n\",\"type\":\"integer\"}],\"data\":[[1]]",
          "list_tools", "");

  private Exchanges() {}

  /** Whether a frame is the final answer to that message. */
  static Predicate<JsonNode> answers(String messageId) {
    return frame ->
        messageId.equals(Wanted.text(frame, "response_to"))
            && !"progress_update".equals(Wanted.type(frame))
            && !"rows_chunk".equals(Wanted.type(frame));
  }

  /** A request that only this service takes; a test message when it takes none that is known. */
  static String own(JsonNode welcome, String messageId) {
    for (JsonNode capability : welcome.path("capabilities")) {
      String body = OWN.get(capability.asString(""));
      if (body != null) {
        return request(capability.asString(), messageId, body);
      }
    }
    return request("test_message", messageId, ",\"message\":\"x\"");
  }

  static String request(String type, String messageId, String body) {
    return "{\"type\":\"" + type + "\",\"message_id\":\"" + messageId + "\"" + body + "}";
  }

  static void heartbeatIsAnswered(Peer peer, String messageId) {
    peer.send(request("heartbeat", messageId, ""));
    Wanted.type(
        peer.await(
            "heartbeat_response", frame -> messageId.equals(Wanted.text(frame, "response_to"))),
        "heartbeat_response");
  }
}
