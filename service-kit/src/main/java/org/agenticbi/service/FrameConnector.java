package org.agenticbi.service;

import java.nio.channels.SelectionKey;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.io.ManagedSelector;
import org.eclipse.jetty.io.SocketChannelEndPoint;
import org.eclipse.jetty.server.ConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.websocket.core.WebSocketConnection;

/**
 * A connector whose selector thread reads WebSocket frames itself. Jetty takes every reading for
 * one that may block and hands it to another thread, which costs more than parsing and answering a
 * heartbeat; {@link WebSocketEndpoint} never blocks. HTTP is handed over as usual.
 */
final class FrameConnector extends ServerConnector {
  FrameConnector(Server server, ConnectionFactory factory) {
    super(server, 1, 1, factory);
  }

  @Override
  protected SocketChannelEndPoint newEndPoint(
      SocketChannel channel, ManagedSelector selector, SelectionKey key) {
    SocketChannelEndPoint endPoint = new FrameEndPoint(channel, selector, key, this);
    endPoint.setIdleTimeout(getIdleTimeout());
    return endPoint;
  }

  private static final class FrameEndPoint extends SocketChannelEndPoint {
    FrameEndPoint(
        SocketChannel channel,
        ManagedSelector selector,
        SelectionKey key,
        FrameConnector connector) {
      super(channel, selector, key, connector.getScheduler());
    }

    @Override
    public void fillInterested(Callback callback) {
      super.fillInterested(
          getConnection() instanceof WebSocketConnection ? new OnSelector(callback) : callback);
    }
  }

  /** A callback that does not block. */
  private static final class OnSelector extends Callback.Nested {
    OnSelector(Callback callback) {
      super(callback);
    }

    @Override
    public InvocationType getInvocationType() {
      return InvocationType.NON_BLOCKING;
    }
  }
}
