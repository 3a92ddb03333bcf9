package org.agenticbi.service;

import java.net.URI;

/** Keeps a connection to a peer. */
final class PeerLink {
  private PeerLink() {}

  static Link start(String peerName, URI webSocketUri, LinkSettings settings) {
    throw new UnsupportedOperationException();
  }
}
