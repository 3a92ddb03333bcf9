package org.agenticbi.app.alignment;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.agenticbi.protocol.ProtocolJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A plain WebSocket to a service, and the frames that have come. Not for several threads. */
final class Peer implements AutoCloseable {
  private final HttpClient client;
  private final WebSocket socket;
  private final Inbox inbox;
  private final Duration patience;
  private final List<JsonNode> waiting = new ArrayList<>();

  private Peer(HttpClient client, WebSocket socket, Inbox inbox, Duration patience) {
    this.client = client;
    this.socket = socket;
    this.inbox = inbox;
    this.patience = patience;
  }

  static Peer connect(URI address, @Nullable String token, Duration patience) {
    HttpClient client = HttpClient.newBuilder().connectTimeout(patience).build();
    WebSocket.Builder builder = client.newWebSocketBuilder().connectTimeout(patience);
    if (token != null) {
      builder.header("Authorization", "Bearer " + token);
    }
    Inbox inbox = new Inbox();
    try {
      return new Peer(client, builder.buildAsync(address, inbox).join(), inbox, patience);
    } catch (CompletionException e) {
      client.shutdownNow();
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new CheckFailedException("no connection: " + reason(cause));
    }
  }

  private static String reason(Throwable cause) {
    if (cause instanceof ConnectException) {
      return "nothing listens there";
    }
    if (cause instanceof WebSocketHandshakeException refused) {
      return "the service refused with HTTP status " + refused.getResponse().statusCode();
    }
    return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
  }

  void send(String text) {
    try {
      socket.sendText(text, true).join();
    } catch (CompletionException e) {
      throw new CheckFailedException("the connection was closed: " + inbox.end());
    }
  }

  void sendBinary(byte[] bytes) {
    try {
      socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    } catch (CompletionException e) {
      throw new CheckFailedException("the connection was closed: " + inbox.end());
    }
  }

  /** The next frame that came, whatever it is. */
  JsonNode next(String wanted) {
    return await(wanted, frame -> true);
  }

  /** The first frame that fits; those before it are kept for later. */
  JsonNode await(String wanted, Predicate<JsonNode> fits) {
    for (JsonNode frame : waiting) {
      if (fits.test(frame)) {
        waiting.remove(frame);
        return frame;
      }
    }
    long deadline = System.nanoTime() + patience.toNanos();
    while (true) {
      JsonNode frame = poll(deadline - System.nanoTime(), wanted);
      if (fits.test(frame)) {
        return frame;
      }
      waiting.add(frame);
    }
  }

  private JsonNode poll(long nanos, String wanted) {
    try {
      String text = inbox.frames.poll(Math.max(0, nanos), TimeUnit.NANOSECONDS);
      if (text == null) {
        throw new CheckFailedException(
            "no " + wanted + " within " + patience.toMillis() / 1000.0 + " s" + inbox.end());
      }
      return ProtocolJson.mapper().readTree(text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CheckFailedException("interrupted");
    } catch (JacksonException e) {
      throw new CheckFailedException("a frame is not JSON");
    }
  }

  @Override
  public void close() {
    socket.abort();
    client.shutdownNow();
  }

  private static final class Inbox implements WebSocket.Listener {
    private final LinkedBlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final StringBuilder part = new StringBuilder();
    private volatile String end = "";

    String end() {
      return end.isEmpty() ? "" : " (" + end + ")";
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
      part.append(data);
      if (last) {
        frames.add(part.toString());
        part.setLength(0);
      }
      socket.request(1);
      return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
      end = "the service closed the connection with " + status;
      return null;
    }

    @Override
    public void onError(WebSocket socket, Throwable failure) {
      end = "the connection broke: " + reason(failure);
    }
  }
}
