package org.agenticbi.app.alignment;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.function.UnaryOperator;
import org.agenticbi.protocol.ListTools;
import org.agenticbi.protocol.ListToolsResponse;
import org.agenticbi.service.ServerSettings;
import org.agenticbi.service.Service;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;
import org.jspecify.annotations.Nullable;

/**
 * A service of ours behind a proxy that spoils what clients send, so that one handler seems broken.
 */
final class BrokenServer implements AutoCloseable {
  private final Service service;
  private final Server proxy;
  private final HttpClient client = HttpClient.newHttpClient();

  private BrokenServer(UnaryOperator<String> spoil) throws IOException {
    service =
        Service.named("tidb-mcp-server", ServerSettings.local(0))
            .handle(ListTools.class, (request, exchange) -> new ListToolsResponse(List.of()))
            .start();
    proxy = new Server();
    ServerConnector connector = new ServerConnector(proxy);
    connector.setHost("127.0.0.1");
    proxy.addConnector(connector);
    proxy.setHandler(
        WebSocketUpgradeHandler.from(
            proxy,
            container ->
                container.addMapping(
                    "/ws",
                    (request, response, callback) ->
                        new Inbound(service.webSocketUri(), client, spoil))));
    try {
      proxy.start();
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  static BrokenServer heartbeatsUnknown() throws IOException {
    return new BrokenServer(text -> text.replace("\"heartbeat\"", "\"heartbeet\""));
  }

  static BrokenServer correlationLost() throws IOException {
    return new BrokenServer(text ->
        text.contains("\"heartbeat\"") ? text.replace("\"correlation_id\"", "\"lost\"") : text);
  }

  /** A heartbeat becomes a heartbeat's answer, to which no service says anything. */
  static BrokenServer heartbeatsSilent() throws IOException {
    return new BrokenServer(text -> text.replace("\"heartbeat\"", "\"heartbeat_response\""));
  }

  URI address() {
    int port = ((ServerConnector) proxy.getConnectors()[0]).getLocalPort();
    return URI.create("ws://127.0.0.1:" + port + "/ws");
  }

  @Override
  public void close() {
    try {
      proxy.stop();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    client.shutdownNow();
    service.close();
  }

  /** Public because Jetty calls it by reflection. */
  public static final class Inbound extends Session.Listener.AbstractAutoDemanding {
    private final URI target;
    private final HttpClient client;
    private final UnaryOperator<String> spoil;
    private volatile @Nullable WebSocket outbound;

    Inbound(URI target, HttpClient client, UnaryOperator<String> spoil) {
      this.target = target;
      this.client = client;
      this.spoil = spoil;
    }

    @Override
    public void onWebSocketOpen(Session session) {
      super.onWebSocketOpen(session);
      outbound = client.newWebSocketBuilder().buildAsync(target, new Outbound(session)).join();
    }

    @Override
    public void onWebSocketText(String message) {
      Objects.requireNonNull(outbound).sendText(spoil.apply(message), true).join();
    }

    @Override
    public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
      Objects.requireNonNull(outbound).sendBinary(payload, true).join();
      callback.succeed();
    }
  }

  private static final class Outbound implements WebSocket.Listener {
    private final Session session;
    private final StringBuilder part = new StringBuilder();

    Outbound(Session session) {
      this.session = session;
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        session.sendText(part.toString(), Callback.NOOP);
        part.setLength(0);
      }
      socket.request(1);
      return null;
    }
  }
}
