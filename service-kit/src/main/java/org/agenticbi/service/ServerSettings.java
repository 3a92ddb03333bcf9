package org.agenticbi.service;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service listens, and its limits.
 *
 * @param host the address to bind; anything but a loopback address needs a token
 * @param port 0 for any free one
 * @param token what clients must show; at least {@value #SHORTEST_TOKEN} characters
 * @param allowedOrigins web origins besides the service's own, for example {@code
 *     https://bi.example.org}
 * @param heartbeatInterval how often heartbeats are sent; three of them without anything received
 *     close the connection
 * @param maxMessageBytes the largest frame that is taken
 * @param maxReplyBytes the largest frame that is sent
 * @param maxInFlightPerConnection requests running at once for one connection
 * @param maxInFlight requests running at once for all
 * @param maxQueuedMessages messages waiting for a slow reader before its connection is closed
 * @param maxQueuedBytes their size
 * @param stopTimeout how long running requests may take to finish when the service stops
 * @param compression whether permessage-deflate is offered (about 170 KiB a connection that uses
 *     it)
 */
public record ServerSettings(
    String host,
    int port,
    @Nullable String token,
    List<String> allowedOrigins,
    Duration heartbeatInterval,
    int maxMessageBytes,
    int maxReplyBytes,
    int maxInFlightPerConnection,
    int maxInFlight,
    int maxQueuedMessages,
    int maxQueuedBytes,
    Duration stopTimeout,
    boolean compression) {
  /** The shortest token that is accepted. */
  public static final int SHORTEST_TOKEN = 32;

  private static final int MIB = 1024 * 1024;

  /** Copies its lists. */
  public ServerSettings {
    allowedOrigins = List.copyOf(allowedOrigins);
  }

  /** On the loopback address, with the limits of the protocol's text. */
  public static ServerSettings local(int port) {
    return new ServerSettings(
        "127.0.0.1",
        port,
        null,
        List.of(),
        Duration.ofSeconds(30),
        MIB,
        16 * MIB,
        64,
        1024,
        1024,
        32 * MIB,
        Duration.ofSeconds(10),
        true);
  }

  /** With another address. */
  public ServerSettings withHost(String newHost) {
    return new ServerSettings(
        newHost,
        port,
        token,
        allowedOrigins,
        heartbeatInterval,
        maxMessageBytes,
        maxReplyBytes,
        maxInFlightPerConnection,
        maxInFlight,
        maxQueuedMessages,
        maxQueuedBytes,
        stopTimeout,
        compression);
  }

  /** With another port. */
  public ServerSettings withPort(int newPort) {
    return new ServerSettings(
        host,
        newPort,
        token,
        allowedOrigins,
        heartbeatInterval,
        maxMessageBytes,
        maxReplyBytes,
        maxInFlightPerConnection,
        maxInFlight,
        maxQueuedMessages,
        maxQueuedBytes,
        stopTimeout,
        compression);
  }

  /** With a token, or none. */
  public ServerSettings withToken(@Nullable String newToken) {
    return new ServerSettings(
        host,
        port,
        newToken,
        allowedOrigins,
        heartbeatInterval,
        maxMessageBytes,
        maxReplyBytes,
        maxInFlightPerConnection,
        maxInFlight,
        maxQueuedMessages,
        maxQueuedBytes,
        stopTimeout,
        compression);
  }

  /** With other web origins. */
  public ServerSettings withAllowedOrigins(List<String> origins) {
    return new ServerSettings(
        host,
        port,
        token,
        origins,
        heartbeatInterval,
        maxMessageBytes,
        maxReplyBytes,
        maxInFlightPerConnection,
        maxInFlight,
        maxQueuedMessages,
        maxQueuedBytes,
        stopTimeout,
        compression);
  }

  /** With another heartbeat interval. */
  public ServerSettings withHeartbeatInterval(Duration interval) {
    return new ServerSettings(
        host,
        port,
        token,
        allowedOrigins,
        interval,
        maxMessageBytes,
        maxReplyBytes,
        maxInFlightPerConnection,
        maxInFlight,
        maxQueuedMessages,
        maxQueuedBytes,
        stopTimeout,
        compression);
  }

  /** With other sizes of frames. */
  public ServerSettings withFrameLimits(int incoming, int outgoing) {
    return new ServerSettings(
        host,
        port,
        token,
        allowedOrigins,
        heartbeatInterval,
        incoming,
        outgoing,
        maxInFlightPerConnection,
        maxInFlight,
        maxQueuedMessages,
        maxQueuedBytes,
        stopTimeout,
        compression);
  }

  /** With other bounds for slow readers. */
  public ServerSettings withQueueLimits(int messages, int bytes) {
    return new ServerSettings(
        host,
        port,
        token,
        allowedOrigins,
        heartbeatInterval,
        maxMessageBytes,
        maxReplyBytes,
        maxInFlightPerConnection,
        maxInFlight,
        messages,
        bytes,
        stopTimeout,
        compression);
  }

  /** With other bounds of concurrency. */
  public ServerSettings withInFlightLimits(int perConnection, int all) {
    return new ServerSettings(
        host,
        port,
        token,
        allowedOrigins,
        heartbeatInterval,
        maxMessageBytes,
        maxReplyBytes,
        perConnection,
        all,
        maxQueuedMessages,
        maxQueuedBytes,
        stopTimeout,
        compression);
  }

  /** With another patience for running requests when it stops. */
  public ServerSettings withStopTimeout(Duration patience) {
    return new ServerSettings(
        host,
        port,
        token,
        allowedOrigins,
        heartbeatInterval,
        maxMessageBytes,
        maxReplyBytes,
        maxInFlightPerConnection,
        maxInFlight,
        maxQueuedMessages,
        maxQueuedBytes,
        patience,
        compression);
  }

  /** With or without permessage-deflate. */
  public ServerSettings withCompression(boolean offered) {
    return new ServerSettings(
        host,
        port,
        token,
        allowedOrigins,
        heartbeatInterval,
        maxMessageBytes,
        maxReplyBytes,
        maxInFlightPerConnection,
        maxInFlight,
        maxQueuedMessages,
        maxQueuedBytes,
        stopTimeout,
        offered);
  }

  /** Without the token. */
  @Override
  public String toString() {
    return "ServerSettings["
        + host
        + ":"
        + port
        + ", token "
        + (token == null ? "no" : "yes")
        + "]";
  }
}
