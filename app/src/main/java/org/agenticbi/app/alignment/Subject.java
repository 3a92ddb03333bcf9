package org.agenticbi.app.alignment;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The service that is checked.
 *
 * @param token that it wants to see, or null
 * @param patience for a connection and for each reply
 */
record Subject(URI address, @Nullable String token, Duration patience) {
  Peer connect() {
    return Peer.connect(address, token, patience);
  }

  /** A connection whose welcome has been read. */
  Peer connectAndGreet() {
    Peer peer = connect();
    try {
      Wanted.type(peer.next("connection_established"), "connection_established");
      return peer;
    } catch (CheckFailedException e) {
      peer.close();
      throw e;
    }
  }

  /** Without the token. */
  @Override
  public String toString() {
    return address.toString();
  }
}
