package org.agenticbi.service;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.client.transport.HttpClientTransportOverHTTP;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.client.ClientUpgradeRequest;
import org.eclipse.jetty.websocket.client.WebSocketClient;
import org.jspecify.annotations.Nullable;

/** Jetty's WebSocket client, shared by all links of the process; there while there is a link. */
final class LinkClient {
  private static final Object LOCK = new Object();
  private static @Nullable LinkClient shared;
  private static int users;

  private final WebSocketClient client;

  private LinkClient() {
    QueuedThreadPool threads = new QueuedThreadPool(64, 1);
    threads.setName("links");
    threads.setDaemon(true);
    threads.setReservedThreads(0);
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    HttpClient http = new HttpClient(new HttpClientTransportOverHTTP(1));
    http.setExecutor(threads);
    http.setMaxConnectionsPerDestination(4096);
    http.setUserAgentField(null);
    client = new WebSocketClient(http);
    client.setIdleTimeout(Duration.ZERO);
    client.setAutoFragment(false);
    client.setMaxFrameSize(0);
    try {
      client.start();
    } catch (Exception e) {
      throw new IllegalStateException("the WebSocket client does not start", e);
    }
  }

  /** The client, started when it is the first time. Give it back with {@link #release()}. */
  static LinkClient acquire() {
    synchronized (LOCK) {
      users++;
      if (shared == null) {
        shared = new LinkClient();
      }
      return shared;
    }
  }

  /** The last one stops it. */
  static void release() {
    synchronized (LOCK) {
      users--;
      if (users == 0 && shared != null) {
        shared.stop();
        shared = null;
      }
    }
  }

  /** Begins to connect; the endpoint is told how it goes on. */
  CompletableFuture<Session> connect(LinkEndpoint endpoint, URI uri, LinkSettings settings) {
    ClientUpgradeRequest request = new ClientUpgradeRequest(uri);
    request.setTimeout(settings.connectTimeout().toMillis(), TimeUnit.MILLISECONDS);
    if (settings.token() != null) {
      request.setHeader("Authorization", "Bearer " + settings.token());
    }
    try {
      return client.connect(endpoint, request);
    } catch (java.io.IOException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private void stop() {
    try {
      client.stop();
    } catch (Exception e) {
      Failures.describe(e, "stopping the WebSocket client");
    }
  }
}
