package org.agenticbi.service;

import java.nio.ByteBuffer;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Jetty calls for one connection to a peer; public only for Jetty. */
public final class LinkEndpoint implements Session.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(LinkEndpoint.class);

  private final LinkConnection connection;

  LinkEndpoint(LinkConnection connection) {
    this.connection = connection;
  }

  @Override
  public void onWebSocketOpen(Session session) {
    connection.opened(session);
  }

  @Override
  public void onWebSocketText(String text) {
    connection.text(text);
  }

  @Override
  public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
    callback.succeed();
    connection.demand();
  }

  @Override
  public void onWebSocketPing(ByteBuffer payload) {
    connection.ping(payload);
  }

  @Override
  public void onWebSocketPong(ByteBuffer payload) {
    connection.demand();
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    LOG.debug("A connection failed", cause);
  }

  @Override
  public void onWebSocketClose(int code, String reason, Callback callback) {
    connection.closed();
    callback.succeed();
  }
}
