package org.agenticbi.service;

/** How a link stands. */
public enum LinkState {
  /** An attempt is under way, or the next one is waiting for its time. */
  CONNECTING,
  /** The peer has said its welcome. */
  CONNECTED,
  /** It was closed for good. */
  CLOSED
}
