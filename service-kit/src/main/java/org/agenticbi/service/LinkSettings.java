package org.agenticbi.service;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a service keeps in touch with a peer.
 *
 * @param ownName what it calls itself in the handshake
 * @param token what the peer wants to see
 * @param heartbeatInterval how often it asks for a sign of life
 * @param connectTimeout how long one attempt may take, up to the welcome
 * @param waitForConnection how long a request waits for a link that is being made
 * @param firstBackoff the pause after the first failed attempt; doubled after each
 * @param freshBackoff the longest pause in the first minute after a loss
 * @param maxBackoff the longest pause later
 * @param maxMessageBytes the largest frame that is taken from the peer
 */
public record LinkSettings(
    String ownName,
    @Nullable String token,
    Duration heartbeatInterval,
    Duration connectTimeout,
    Duration waitForConnection,
    Duration firstBackoff,
    Duration freshBackoff,
    Duration maxBackoff,
    int maxMessageBytes) {
  /** As the protocol's text says. */
  public static LinkSettings from(String ownName) {
    return new LinkSettings(
        ownName,
        null,
        Duration.ofSeconds(30),
        Duration.ofSeconds(5),
        Duration.ofSeconds(3),
        Duration.ofMillis(200),
        Duration.ofSeconds(1),
        Duration.ofSeconds(30),
        16 * 1024 * 1024);
  }

  /** With a token, or none. */
  public LinkSettings withToken(@Nullable String newToken) {
    return new LinkSettings(
        ownName,
        newToken,
        heartbeatInterval,
        connectTimeout,
        waitForConnection,
        firstBackoff,
        freshBackoff,
        maxBackoff,
        maxMessageBytes);
  }

  /** With another heartbeat interval. */
  public LinkSettings withHeartbeatInterval(Duration interval) {
    return new LinkSettings(
        ownName,
        token,
        interval,
        connectTimeout,
        waitForConnection,
        firstBackoff,
        freshBackoff,
        maxBackoff,
        maxMessageBytes);
  }

  /** With another patience for a link that is being made. */
  public LinkSettings withWaitForConnection(Duration patience) {
    return new LinkSettings(
        ownName,
        token,
        heartbeatInterval,
        connectTimeout,
        patience,
        firstBackoff,
        freshBackoff,
        maxBackoff,
        maxMessageBytes);
  }

  /** With another largest frame. */
  public LinkSettings withMaxMessageBytes(int bytes) {
    return new LinkSettings(
        ownName,
        token,
        heartbeatInterval,
        connectTimeout,
        waitForConnection,
        firstBackoff,
        freshBackoff,
        maxBackoff,
        bytes);
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "LinkSettings[" + ownName + ", token " + (token == null ? "no" : "yes") + "]";
  }
}
