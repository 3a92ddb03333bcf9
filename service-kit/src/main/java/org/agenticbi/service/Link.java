package org.agenticbi.service;

import java.net.URI;
import java.util.Map;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;

/**
 * The one way in which a service speaks to another. Connects by itself when the peer is there, for
 * ever; heartbeats both ways; a circuit breaker; requests in any number at once, matched by {@code
 * response_to}. A request in flight when the connection breaks is made once more.
 */
public interface Link extends AutoCloseable {
  /**
   * Starts connecting in the background.
   *
   * @param peerName how errors and health name the peer
   * @param webSocketUri its {@code /ws}
   */
  static Link to(String peerName, URI webSocketUri, LinkSettings settings) {
    return PeerLink.start(peerName, webSocketUri, settings);
  }

  /**
   * Makes a request and waits for its reply.
   *
   * @throws org.agenticbi.protocol.RequestFailedException with the peer's error; with {@code
   *     unavailable} naming the peer when it cannot be reached; with {@code timeout}; with {@code
   *     cancelled}
   */
  Reply request(Request request, LinkCall call);

  /** Makes a request whose reply is of one kind. */
  <R extends Reply> R request(Request request, Class<R> replyType, LinkCall call);

  /** How it stands. */
  LinkState state();

  /** How it stands, in a sentence for an administrator, without addresses. */
  String detail();

  /** Counts for {@code stats}. */
  Map<String, Object> figures();

  /** The name of the peer. */
  String peerName();

  /** Ends it for good; requests in flight fail with {@code unavailable}. */
  @Override
  void close();
}
