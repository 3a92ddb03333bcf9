package org.agenticbi.service;

import java.net.URI;

/** Keeps a connection to a peer. */
final class PeerLink {
  private PeerLink() {}

  static Link start(String peerName, URI webSocketUri, LinkSettings settings) {
    if (settings.ownName().isEmpty()) {
      throw new IllegalArgumentException("own name is empty");
    }
    throw new UnsupportedOperationException(peerName + webSocketUri);
  }
}
