package org.agenticbi.service;

/** A connection that speaks another protocol than ours, from its server's side. */
public interface SubprotocolConnection {
  /** Names the connection. */
  String connectionId();

  /** Sends a text frame and returns when the reader has taken it. */
  void send(String text);

  /** Closes it. */
  void close(int code, String reason);
}
