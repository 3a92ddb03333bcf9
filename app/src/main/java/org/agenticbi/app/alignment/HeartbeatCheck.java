package org.agenticbi.app.alignment;

import tools.jackson.databind.JsonNode;

/**
 * Heartbeats are answered by {@code heartbeat_response}, with the correlation id as it was sent,
 * also while forty requests are in flight.
 */
final class HeartbeatCheck implements Check {
  private static final int IN_FLIGHT = 40;

  @Override
  public String name() {
    return "heartbeat";
  }

  @Override
  public void run(Subject subject) {
    try (Peer peer = subject.connect()) {
      JsonNode welcome = peer.next("connection_established");
      for (String type : new String[] {"heartbeat", "ping", "HeartBeat"}) {
        JsonNode reply = beat(peer, type, "beat-" + type, "\"c-1\"");
        complete(reply, welcome);
        Wanted.same("\"c-1\"", reply.path("correlation_id").toString(), "the correlation id");
      }
      for (String correlation : new String[] {"17", "null", "true", "\"ü\""}) {
        JsonNode reply = beat(peer, "heartbeat", "id-" + correlation.hashCode(), correlation);
        Wanted.that(
            reply.has("correlation_id"), "the correlation id " + correlation + " was not echoed");
        Wanted.same(correlation, reply.path("correlation_id").toString(), "the correlation id");
      }
      peer.send("{\"type\":\"heartbeat_response\",\"message_id\":\"mine\"}");
      inFlight(peer, welcome);
    }
  }

  private static JsonNode beat(Peer peer, String type, String id, String correlation) {
    peer.send(Exchanges.request(type, id, ",\"correlation_id\":" + correlation));
    return peer.await("heartbeat_response", frame -> id.equals(Wanted.text(frame, "response_to")));
  }

  private static void complete(JsonNode reply, JsonNode welcome) {
    Wanted.type(reply, "heartbeat_response");
    Wanted.frame(reply);
    Wanted.number(reply, "server_time");
    double seconds = reply.path("server_time").asDouble();
    double away = Math.abs(seconds - System.currentTimeMillis() / 1000.0);
    Wanted.that(
        away < 86_400, "`server_time` is " + seconds + ", no time of today in epoch seconds");
    Wanted.same(Wanted.text(welcome, "server"), Wanted.text(reply, "from"), "`from`");
  }

  private static void inFlight(Peer peer, JsonNode welcome) {
    for (int i = 0; i < IN_FLIGHT; i++) {
      peer.send(Exchanges.own(welcome, "own-" + i));
    }
    JsonNode reply = beat(peer, "heartbeat", "among", "\"among\"");
    complete(reply, welcome);
    Wanted.same(
        "\"among\"", reply.path("correlation_id").toString(), "the correlation id among requests");
    for (int i = 0; i < IN_FLIGHT; i++) {
      String id = "own-" + i;
      JsonNode own =
          peer.await("reply to request " + (i + 1) + " of " + IN_FLIGHT, Exchanges.answers(id));
      Wanted.frame(own);
    }
  }
}
