package org.agenticbi.app.alignment;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * The backend is connected to every service that it needs, and each has answered its heartbeats. A
 * backend that is just connecting, after a start or a restart of a peer, is given a few seconds.
 */
final class LinksCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private LinksCheck() {}

  static void run(List<Subject> subjects) {
    for (Subject subject : subjects) {
      try (Peer peer = subject.connect()) {
        JsonNode welcome = peer.next("connection_established");
        if (welcome.path("capabilities").toString().contains("\"agent_status\"")) {
          awaitLinks(peer);
          return;
        }
      }
    }
    throw new CheckFailedException("no service takes `agent_status`");
  }

  private static void awaitLinks(Peer peer) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    String missing = missing(peer, 0);
    for (int asked = 1; !missing.isEmpty() && System.nanoTime() < deadline; asked++) {
      pause();
      missing = missing(peer, asked);
    }
    Wanted.that(missing.isEmpty(), "not connected with heartbeats: " + missing);
  }

  /** The peers that are not connected, or have answered no heartbeat. */
  private static String missing(Peer peer, int asked) {
    String messageId = "links-" + asked;
    peer.send(Exchanges.request("stats", messageId, ""));
    JsonNode links = peer.await("stats_response", Exchanges.answers(messageId)).at("/data/links");
    Wanted.that(links.isObject() && !links.isEmpty(), "the stats have no `links`");
    TreeSet<String> missing = new TreeSet<>();
    for (Map.Entry<String, JsonNode> link : links.properties()) {
      boolean connected = "connected".equals(Wanted.text(link.getValue(), "state"));
      if (!connected || link.getValue().path("heartbeats_answered").asLong(0) == 0) {
        missing.add(link.getKey());
      }
    }
    return String.join(", ", missing);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CheckFailedException("interrupted");
    }
  }
}
