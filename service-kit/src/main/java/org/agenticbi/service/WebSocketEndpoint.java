package org.agenticbi.service;

import java.nio.ByteBuffer;
import java.util.function.Function;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What Jetty calls for one connection. Public only because Jetty looks its methods up by
 * reflection; Jetty itself closes with 1009 and 1007.
 */
public final class WebSocketEndpoint implements Session.Listener {
  private static final Logger LOG = LoggerFactory.getLogger(WebSocketEndpoint.class);

  /** Texts of this length take long enough to parse to be a burden on the selector's thread. */
  private static final int LARGE = 16 * 1024;

  private final Function<Session, ClientConnection> opening;
  private @Nullable Session session;
  private @Nullable ClientConnection connection;

  WebSocketEndpoint(Function<Session, ClientConnection> opening) {
    this.opening = opening;
  }

  @Override
  public void onWebSocketOpen(Session opened) {
    session = opened;
    connection = opening.apply(opened);
    connection.open();
  }

  @Override
  public void onWebSocketText(String text) {
    ClientConnection taking = connection;
    if (taking != null && text.length() < LARGE) {
      taking.text(text);
    } else if (taking != null) {
      Thread.ofVirtual().name(taking.clientId() + " large frame").start(() -> taking.text(text));
    }
  }

  @Override
  public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
    callback.succeed();
    if (connection != null) {
      connection.binary();
    }
  }

  @Override
  public void onWebSocketPing(ByteBuffer payload) {
    if (session != null && connection != null) {
      connection.alive();
      session.sendPong(payload, Callback.from(session::demand, failure -> {}));
    }
  }

  @Override
  public void onWebSocketPong(ByteBuffer payload) {
    if (session != null && connection != null) {
      connection.alive();
      session.demand();
    }
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    LOG.debug("A connection failed", cause);
  }

  @Override
  public void onWebSocketClose(int code, String reason, Callback callback) {
    if (connection != null) {
      connection.closed();
    }
    callback.succeed();
  }
}
