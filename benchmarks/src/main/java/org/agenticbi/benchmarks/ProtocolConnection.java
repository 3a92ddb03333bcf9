package org.agenticbi.benchmarks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.agenticbi.protocol.ProtocolJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One connection to a service, written against {@code protocol.md} and the JDK's WebSocket alone,
 * so that it shares no mistake with the services. Replies are matched by {@code response_to}; a
 * final reply that answers nothing is kept.
 */
public final class ProtocolConnection implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(20);

  private final AtomicLong sequence = new AtomicLong();
  private final Map<String, CompletableFuture<ObjectNode>> waiting = new ConcurrentHashMap<>();
  private final List<ObjectNode> unmatched = new CopyOnWriteArrayList<>();
  private final List<ObjectNode> progress = new CopyOnWriteArrayList<>();
  private final CompletableFuture<ObjectNode> welcome = new CompletableFuture<>();
  private final CompletableFuture<Integer> closed = new CompletableFuture<>();
  private final List<String> failures = new CopyOnWriteArrayList<>();
  private final Object sending = new Object();
  private @Nullable WebSocket socket;
  private volatile boolean closing;

  private ProtocolConnection() {}

  /** Connects and waits for the welcome. */
  public static ProtocolConnection open(URI address) {
    ProtocolConnection connection = new ProtocolConnection();
    WebSocket socket =
        CLIENT
            .newWebSocketBuilder()
            .connectTimeout(CONNECT_TIMEOUT)
            .buildAsync(address, connection.new Listener())
            .join();
    synchronized (connection.sending) {
      connection.socket = socket;
    }
    connection.welcome.orTimeout(CONNECT_TIMEOUT.toSeconds(), TimeUnit.SECONDS).join();
    return connection;
  }

  /** The first message of the server. */
  public ObjectNode welcome() {
    return welcome.join();
  }

  /** Sends a request and gives its final reply, whether it succeeded or not. */
  public CompletableFuture<ObjectNode> send(ObjectNode request) {
    String id = "m-" + sequence.incrementAndGet();
    request.put("message_id", id);
    CompletableFuture<ObjectNode> reply = new CompletableFuture<>();
    waiting.put(id, reply);
    try {
      sendText(request.toString());
    } catch (CompletionException e) {
      waiting.remove(id);
      reply.completeExceptionally(e);
    }
    return reply;
  }

  /** Sends a request and waits for its final reply. */
  public ObjectNode request(ObjectNode request, Duration patience) {
    return send(request).orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).join();
  }

  /** A request of that type, to be filled. */
  public static ObjectNode message(String type) {
    return ProtocolJson.mapper().createObjectNode().put("type", type);
  }

  /** Sends any text. */
  public void sendText(String text) {
    synchronized (sending) {
      WebSocket open = socket;
      if (open == null) {
        throw new IllegalStateException("The connection is not open.");
      }
      open.sendText(text, true).join();
    }
  }

  /** Progress that came so far, of all requests. */
  public List<ObjectNode> progress() {
    return List.copyOf(progress);
  }

  /** Final replies to nothing that was asked; there should be none. */
  public List<ObjectNode> unmatched() {
    return List.copyOf(unmatched);
  }

  /** Requests that still wait. */
  public int waiting() {
    return waiting.size();
  }

  /** What broke before this side began to close, one sentence each; there should be nothing. */
  public List<String> failures() {
    return List.copyOf(failures);
  }

  /** The code with which the connection ended. */
  public CompletableFuture<Integer> closed() {
    return closed.copy();
  }

  @Override
  public void close() {
    synchronized (sending) {
      closing = true;
      WebSocket open = socket;
      if (open != null && !open.isOutputClosed()) {
        open.sendClose(WebSocket.NORMAL_CLOSURE, "").exceptionally(e -> open).join();
      }
    }
  }

  private void take(ObjectNode message) {
    switch (message.path("type").asString("")) {
      case "connection_established" -> welcome.complete(message);
      case "progress_update", "rows_chunk" -> progress.add(message);
      default -> finalReply(message);
    }
  }

  private void finalReply(ObjectNode message) {
    JsonNode to = message.path("response_to");
    CompletableFuture<ObjectNode> reply = to.isString() ? waiting.remove(to.stringValue()) : null;
    if (reply == null) {
      unmatched.add(message);
    } else {
      reply.complete(message);
    }
  }

  /** Answers a heartbeat of the server. Once this side has begun to close, it owes no answer. */
  private void answerHeartbeat() {
    synchronized (sending) {
      if (closing) {
        return;
      }
      try {
        sendText("{\"type\":\"heartbeat_response\"}");
      } catch (CompletionException e) {
        fail(e);
      }
    }
  }

  private void fail(Throwable cause) {
    if (!closing) {
      failures.add(String.valueOf(cause.getMessage()));
    }
    welcome.completeExceptionally(cause);
    waiting.values().forEach(reply -> reply.completeExceptionally(cause));
  }

  private final class Listener implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(
        WebSocket webSocket, CharSequence data, boolean last) {
      text.append(data);
      if (last) {
        JsonNode message = ProtocolJson.mapper().readTree(text.toString());
        text.setLength(0);
        if (message instanceof ObjectNode object && !isHeartbeat(object)) {
          take(object);
        } else if (message instanceof ObjectNode) {
          Thread.startVirtualThread(ProtocolConnection.this::answerHeartbeat);
        }
      }
      webSocket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onBinary(
        WebSocket webSocket, ByteBuffer data, boolean last) {
      fail(new IllegalStateException("A binary frame came."));
      webSocket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket webSocket, int code, String reason) {
      closed.complete(code);
      fail(new IllegalStateException("The server closed the connection: " + code + " " + reason));
      return null;
    }

    @Override
    public void onError(WebSocket webSocket, Throwable error) {
      closed.complete(1006);
      fail(error);
    }

    private boolean isHeartbeat(ObjectNode message) {
      return message.path("type").asString("").equals("heartbeat");
    }
  }
}
