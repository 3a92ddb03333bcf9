package org.agenticbi.service;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.jspecify.annotations.Nullable;

/** Who may connect: the token, the web origin, and the name under which the service was called. */
final class AccessRules {
  static final String PROTOCOL_NAME = "agentic-bi.v1";
  static final String BEARER_SUBPROTOCOL = "bearer.";
  private static final String BEARER_HEADER = "bearer ";
  private static final Set<String> LOOPBACK_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");

  private final ServerSettings settings;
  private final boolean loopback;
  private final Set<String> allowedOrigins;
  private final Set<String> allowedHosts;

  /** Fails when the settings would let strangers in. */
  AccessRules(ServerSettings settings) {
    this.settings = settings;
    this.loopback = isLoopback(settings.host());
    this.allowedOrigins =
        settings.allowedOrigins().stream()
            .map(origin -> origin.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    this.allowedHosts =
        allowedOrigins.stream()
            .map(origin -> hostOf(authorityOf(origin)))
            .collect(Collectors.toUnmodifiableSet());
    refuseOpenDoors();
  }

  /** What is wrong with a token that was shown, if anything. */
  Optional<ErrorBody> checkToken(@Nullable String authorization, List<String> subprotocols) {
    String expected = settings.token();
    if (expected == null) {
      return Optional.empty();
    }
    for (String subprotocol : subprotocols) {
      if (subprotocol.startsWith(BEARER_SUBPROTOCOL)
          && isEqual(expected, subprotocol.substring(BEARER_SUBPROTOCOL.length()))) {
        return Optional.empty();
      }
    }
    if (authorization != null
        && authorization.toLowerCase(Locale.ROOT).startsWith(BEARER_HEADER)
        && isEqual(expected, authorization.substring(BEARER_HEADER.length()).strip())) {
      return Optional.empty();
    }
    return Optional.of(
        Admission.error(
            ErrorCode.UNAUTHORIZED,
            "A valid token is needed.",
            "Send `Authorization: Bearer <token>`, or from a web page the WebSocket subprotocol"
                + " `bearer.<token>`."));
  }

  /** What is wrong with where a web page comes from, if anything; no origin means no web page. */
  Optional<ErrorBody> checkOrigin(@Nullable String origin, @Nullable String host) {
    if (origin == null || allowedOrigins.contains(origin.toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    String authority = authorityOf(origin.toLowerCase(Locale.ROOT));
    if (!authority.isEmpty() && host != null && authority.equalsIgnoreCase(host)) {
      return checkHost(host);
    }
    return Optional.of(
        Admission.error(
            ErrorCode.FORBIDDEN,
            "Web pages of this origin may not use the service.",
            "Add the origin to `allowed-origins` in the configuration."));
  }

  /**
   * What is wrong with the name under which the service was called, if anything. A service on the
   * loopback address answers to loopback names only, so that no foreign name can be pointed at it.
   */
  Optional<ErrorBody> checkHost(@Nullable String host) {
    String name = host == null ? "" : hostOf(host.toLowerCase(Locale.ROOT));
    if (!loopback || LOOPBACK_NAMES.contains(name) || allowedHosts.contains(name)) {
      return Optional.empty();
    }
    return Optional.of(
        Admission.error(
            ErrorCode.FORBIDDEN,
            "The service does not answer to this host name.",
            "Add the origin under which it is reached to `allowed-origins`."));
  }

  /** Whether a {@code Sec-WebSocket-Key} is one. */
  static boolean isWebSocketKey(@Nullable String key) {
    try {
      return key != null && Base64.getDecoder().decode(key).length == 16;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private void refuseOpenDoors() {
    String token = settings.token();
    if (token == null && !loopback) {
      throw new RequestFailedException(
          ErrorCode.UNAUTHORIZED,
          "Bound to " + settings.host() + ", the service could be reached by anyone.",
          "Set a token of at least "
              + ServerSettings.SHORTEST_TOKEN
              + " characters (AGENTIC_BI_TOKEN, or `token` in agentic-bi.yaml), for example from"
              + " `openssl rand -hex 32`.",
          "Or bind it to 127.0.0.1.");
    }
    if (token != null && token.length() < ServerSettings.SHORTEST_TOKEN) {
      throw new RequestFailedException(
          ErrorCode.UNAUTHORIZED,
          "The token has " + token.length() + " characters; that is too easy to guess.",
          "Take at least "
              + ServerSettings.SHORTEST_TOKEN
              + " characters, for example from `openssl rand -hex 32`.");
    }
  }

  private static boolean isLoopback(String host) {
    try {
      return InetAddress.getByName(host).isLoopbackAddress();
    } catch (UnknownHostException e) {
      throw new RequestFailedException(
          new ErrorBody(
              ErrorCode.UNAVAILABLE,
              "The address to bind, " + host + ", is not known.",
              null,
              List.of("Use 127.0.0.1, or an address of this machine."),
              null,
              null),
          e);
    }
  }

  /** The host and port of an origin; empty when it is none. */
  private static String authorityOf(String origin) {
    try {
      String authority = URI.create(origin).getRawAuthority();
      return authority == null ? "" : authority;
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  private static String hostOf(String authority) {
    int bracket = authority.lastIndexOf(']');
    int colon = authority.lastIndexOf(':');
    return colon > bracket ? authority.substring(0, colon) : authority;
  }

  private static boolean isEqual(String expected, String shown) {
    return MessageDigest.isEqual(
        expected.getBytes(StandardCharsets.UTF_8), shown.getBytes(StandardCharsets.UTF_8));
  }
}
