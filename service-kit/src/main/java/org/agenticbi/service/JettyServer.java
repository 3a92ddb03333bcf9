package org.agenticbi.service;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.core.server.WebSocketServerComponents;
import org.eclipse.jetty.websocket.server.ServerWebSocketContainer;

/**
 * Jetty, set up as the measurements in {@code docs/decisions} advise: one server a service (so that
 * one can be stopped without the others), frames handled on the selector's thread without another
 * hand-over, everything that may block on virtual threads.
 */
final class JettyServer {
  /** With Jetty's default of 50, ten thousand connections take a minute to open. */
  private static final int ACCEPT_QUEUE = 1024;

  private static final int MAX_THREADS = 16;

  private final Server server;
  private final ServerConnector connector;

  JettyServer(ServiceRuntime runtime, AccessRules rules) {
    QueuedThreadPool threads = new QueuedThreadPool(MAX_THREADS, 1);
    threads.setName(runtime.name());
    threads.setReservedThreads(0);
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server = new Server(threads);
    connector = connector(runtime.settings());
    server.addConnector(connector);
    HttpFrames frames = new HttpFrames(runtime);
    UpgradeGate gate = new UpgradeGate(runtime, rules, frames, container(runtime.settings()));
    HttpEdge edge = new HttpEdge(runtime, rules, gate, frames);
    edge.setHandler(new Handler.Sequence(List.copyOf(runtime.plan().jettyHandlers.values())));
    server.setHandler(edge);
    server.setErrorHandler((request, response, callback) -> refused(frames, response, callback));
  }

  int port() {
    return connector.getLocalPort();
  }

  void start() {
    try {
      server.start();
    } catch (Exception e) {
      stop();
      throw new RequestFailedException(notStarted(e), e);
    }
  }

  /** Takes no new connection. */
  void stopAccepting() {
    connector.close();
  }

  void stop() {
    try {
      server.stop();
    } catch (Exception e) {
      Failures.describe(e, "stopping");
    }
  }

  private ServerConnector connector(ServerSettings settings) {
    HttpConfiguration configuration = new HttpConfiguration();
    configuration.setSendServerVersion(false);
    configuration.setSendXPoweredBy(false);
    ServerConnector made = new FrameConnector(server, new HttpConnectionFactory(configuration));
    made.setHost(settings.host());
    made.setPort(settings.port());
    made.setAcceptQueueSize(ACCEPT_QUEUE);
    return made;
  }

  private ServerWebSocketContainer container(ServerSettings settings) {
    if (!settings.compression()) {
      WebSocketServerComponents.ensureWebSocketComponents(server)
          .getExtensionRegistry()
          .unregister("permessage-deflate");
    }
    ServerWebSocketContainer container = ServerWebSocketContainer.ensure(server);
    container.setIdleTimeout(Duration.ZERO);
    container.setMaxTextMessageSize(settings.maxMessageBytes());
    container.setMaxBinaryMessageSize(settings.maxMessageBytes());
    // Fragmenting stays on: without it Jetty's permessage-deflate never sends a frame that fills
    // its buffer of 8 KiB when compressed, and the connection stands still (seen with 12.1.14).
    container.setMaxFrameSize(0);
    return container;
  }

  /** What Jetty refuses by itself, such as a broken request line; it has set the status. */
  private static boolean refused(HttpFrames frames, Response response, Callback callback) {
    ErrorBody error =
        Admission.error(
            ErrorCode.INVALID_MESSAGE,
            "The request cannot be answered (HTTP status " + response.getStatus() + ").",
            "Check its address and headers.");
    HttpReply reply = frames.error(error);
    HttpEdge.write(
        new HttpReply(response.getStatus(), reply.mediaType(), reply.body(), reply.headers()),
        response,
        callback);
    return true;
  }

  private ErrorBody notStarted(Exception e) {
    String reason = e.getCause() == null ? e.getMessage() : e.getCause().getMessage();
    return new ErrorBody(
        ErrorCode.UNAVAILABLE,
        "Port %d of %s cannot be opened: %s."
            .formatted(connector.getPort(), connector.getHost(), reason),
        null,
        List.of("Stop what uses the port, or choose another one."),
        null,
        null);
  }
}
