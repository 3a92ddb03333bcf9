package org.agenticbi.systemtests;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;

/** A server that passes everything on to a real service and spoils what comes back. */
public final class Relay implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Server server = new Server();
  private final ServerConnector connector = new ServerConnector(server);

  /**
   * Starts on a free port.
   *
   * @param spoil makes another text of each text of the service; an empty one is not sent
   */
  public Relay(URI service, UnaryOperator<String> spoil) {
    connector.setHost("127.0.0.1");
    server.addConnector(connector);
    ContextHandler context = new ContextHandler("/");
    context.setHandler(
        WebSocketUpgradeHandler.from(
            server,
            context,
            container ->
                container.addMapping(
                    "/ws", (request, response, callback) -> new Client(service, spoil))));
    server.setHandler(context);
    try {
      server.start();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Where it listens. */
  public URI address() {
    return URI.create("ws://127.0.0.1:" + connector.getLocalPort() + "/ws");
  }

  @Override
  public void close() {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** One client and its connection to the service. Public because Jetty calls it. */
  public static final class Client extends Session.Listener.AbstractAutoDemanding {
    private final URI service;
    private final UnaryOperator<String> spoil;
    private @Nullable WebSocket upstream;

    Client(URI service, UnaryOperator<String> spoil) {
      this.service = service;
      this.spoil = spoil;
    }

    @Override
    public void onWebSocketOpen(Session session) {
      upstream = CLIENT.newWebSocketBuilder().buildAsync(service, new Back(session, spoil)).join();
      super.onWebSocketOpen(session);
    }

    @Override
    public void onWebSocketText(String message) {
      WebSocket open = upstream;
      if (open != null) {
        open.sendText(message, true).join();
      }
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
      WebSocket open = upstream;
      if (open != null) {
        open.sendBinary(payload, true).join();
      }
      callback.succeed();
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
      WebSocket open = upstream;
      if (open != null) {
        open.abort();
      }
      callback.succeed();
    }
  }

  /** From the service to the client. */
  private static final class Back implements WebSocket.Listener {
    private final Session session;
    private final UnaryOperator<String> spoil;
    private final StringBuilder text = new StringBuilder();

    Back(Session session, UnaryOperator<String> spoil) {
      this.session = session;
      this.spoil = spoil;
    }

    @Override
    public @Nullable CompletionStage<?> onText(
        WebSocket webSocket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        String spoilt = spoil.apply(text.toString());
        text.setLength(0);
        if (!spoilt.isEmpty()) {
          Callback.Completable.with(callback -> session.sendText(spoilt, callback)).join();
        }
      }
      webSocket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
      session.close(code, reason, Callback.NOOP);
      return null;
    }
  }
}
