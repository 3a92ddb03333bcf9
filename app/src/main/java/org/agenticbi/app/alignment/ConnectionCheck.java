package org.agenticbi.app.alignment;

import tools.jackson.databind.JsonNode;

/** The welcome comes first and is complete; handshake, health and stats are answered. */
final class ConnectionCheck implements Check {
  @Override
  public String name() {
    return "connection";
  }

  @Override
  public void run(Subject subject) {
    try (Peer peer = subject.connect()) {
      JsonNode welcome = peer.next("connection_established");
      welcome(welcome);
      handshake(peer);
      health(peer);
      stats(peer);
    }
  }

  private static void welcome(JsonNode welcome) {
    Wanted.type(welcome, "connection_established");
    Wanted.frame(welcome);
    Wanted.value(welcome, "server");
    Wanted.value(welcome, "version");
    Wanted.that(welcome.path("protocol").asInt(0) == 1, "the welcome's `protocol` is not 1");
    Wanted.that(
        welcome.path("capabilities").isArray() && !welcome.path("capabilities").isEmpty(),
        "the welcome lists no `capabilities`");
    Wanted.that(
        welcome.path("heartbeat_interval_ms").asLong(0) > 0,
        "the welcome has no `heartbeat_interval_ms`");
    Wanted.that(
        welcome.path("max_message_bytes").asLong(0) > 0, "the welcome has no `max_message_bytes`");
  }

  private static void handshake(Peer peer) {
    peer.send(
        """
        {"type":"connection_handshake","message_id":"hand","agent_id":"align","agent_type":"checker","capabilities":[]}\
        """);
    JsonNode reply = peer.await("connection_acknowledged", Exchanges.answers("hand"));
    Wanted.type(reply, "connection_acknowledged");
    Wanted.finalReply(reply, true);
    Wanted.value(reply, "agent_id");
    Wanted.value(reply, "server_agent_id");
    Wanted.that(
        reply.path("server_capabilities").isArray(),
        "the handshake's answer lists no `server_capabilities`");
    Wanted.that(
        reply.path("session_established").asBoolean(false), "`session_established` is not true");
  }

  private static void health(Peer peer) {
    peer.send("{\"type\":\"health_check\",\"message_id\":\"health\"}");
    JsonNode reply = peer.await("health_check_response", Exchanges.answers("health"));
    Wanted.type(reply, "health_check_response");
    Wanted.finalReply(reply, true);
    JsonNode data = reply.path("data");
    Wanted.that(
        Wanted.text(data, "status").matches("healthy|degraded|unhealthy"),
        "the health's `status` is `" + Wanted.text(data, "status") + "`");
    for (String key : new String[] {"uptime_seconds", "connections", "messages_processed"}) {
      Wanted.that(data.path(key).isNumber(), "the health has no number `" + key + "`");
    }
    Wanted.that(data.path("checks").isObject(), "the health has no `checks`");
  }

  private static void stats(Peer peer) {
    peer.send("{\"type\":\"stats\",\"message_id\":\"stats\"}");
    JsonNode reply = peer.await("stats_response", Exchanges.answers("stats"));
    Wanted.type(reply, "stats_response");
    Wanted.finalReply(reply, true);
    Wanted.that(reply.path("data").isObject(), "the stats have no `data`");
  }
}
