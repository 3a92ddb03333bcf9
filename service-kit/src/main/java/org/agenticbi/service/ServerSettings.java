package org.agenticbi.service;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service listens.
 *
 * @param host the address to bind; anything but a loopback address needs a token
 * @param port 0 for any free one
 * @param token what clients must show; at least {@value #SHORTEST_TOKEN} characters
 * @param allowedOrigins web origins besides the service's own, for example {@code
 *     https://bi.example.org}
 * @param heartbeatInterval how often heartbeats are sent; three of them without anything received
 *     close the connection
 * @param stopTimeout how long running requests may take to finish when the service stops
 * @param compression whether permessage-deflate is offered (about 170 KiB a connection that uses
 *     it)
 * @param limits how much it takes, sends and keeps
 */
public record ServerSettings(
    String host,
    int port,
    @Nullable String token,
    List<String> allowedOrigins,
    Duration heartbeatInterval,
    Duration stopTimeout,
    boolean compression,
    ServerLimits limits) {
  /** The shortest token that is accepted. */
  public static final int SHORTEST_TOKEN = 32;

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
        Duration.ofSeconds(10),
        true,
        ServerLimits.usual());
  }

  /** With another address. */
  public ServerSettings withHost(String newHost) {
    return new ServerSettings(
        newHost, port, token, allowedOrigins, heartbeatInterval, stopTimeout, compression, limits);
  }

  /** With another port. */
  public ServerSettings withPort(int newPort) {
    return new ServerSettings(
        host, newPort, token, allowedOrigins, heartbeatInterval, stopTimeout, compression, limits);
  }

  /** With a token, or none. */
  public ServerSettings withToken(@Nullable String newToken) {
    return new ServerSettings(
        host, port, newToken, allowedOrigins, heartbeatInterval, stopTimeout, compression, limits);
  }

  /** With other web origins. */
  public ServerSettings withAllowedOrigins(List<String> origins) {
    return new ServerSettings(
        host, port, token, origins, heartbeatInterval, stopTimeout, compression, limits);
  }

  /** With another heartbeat interval. */
  public ServerSettings withHeartbeatInterval(Duration interval) {
    return new ServerSettings(
        host, port, token, allowedOrigins, interval, stopTimeout, compression, limits);
  }

  /** With another patience for running requests when it stops. */
  public ServerSettings withStopTimeout(Duration patience) {
    return new ServerSettings(
        host, port, token, allowedOrigins, heartbeatInterval, patience, compression, limits);
  }

  /** With or without permessage-deflate. */
  public ServerSettings withCompression(boolean offered) {
    return new ServerSettings(
        host, port, token, allowedOrigins, heartbeatInterval, stopTimeout, offered, limits);
  }

  /** With other limits. */
  public ServerSettings withLimits(ServerLimits newLimits) {
    return new ServerSettings(
        host, port, token, allowedOrigins, heartbeatInterval, stopTimeout, compression, newLimits);
  }

  /** The largest frame that is taken. */
  public int maxMessageBytes() {
    return limits.maxMessageBytes();
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
