package org.agenticbi.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A WebSocket client that shares nothing with the code under test. */
final class TestClient implements AutoCloseable, WebSocket.Listener {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final LinkedBlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
  private final CompletableFuture<Integer> closeCode = new CompletableFuture<>();
  private final StringBuilder part = new StringBuilder();
  private final boolean reads;
  private final WebSocket socket;

  private TestClient(URI uri, boolean reads, UnaryOperator<WebSocket.Builder> setup) {
    this.reads = reads;
    this.socket = setup.apply(HTTP.newWebSocketBuilder()).buildAsync(uri, this).join();
  }

  static TestClient connect(URI uri) {
    return new TestClient(uri, true, builder -> builder);
  }

  static TestClient connect(URI uri, UnaryOperator<WebSocket.Builder> setup) {
    return new TestClient(uri, true, setup);
  }

  /** Reads nothing until {@link #read()}. */
  static TestClient connectWithoutReading(URI uri) {
    return new TestClient(uri, false, builder -> builder);
  }

  void read() {
    socket.request(Long.MAX_VALUE);
  }

  TestClient send(String text) {
    socket.sendText(text, true).join();
    return this;
  }

  TestClient sendBinary(byte... bytes) {
    socket.sendBinary(ByteBuffer.wrap(bytes), true).join();
    return this;
  }

  void ping() {
    socket.sendPing(ByteBuffer.allocate(0)).join();
  }

  /** The next frame that is no heartbeat. */
  JsonNode next() {
    while (true) {
      JsonNode frame = nextOfAnyType();
      if (!type(frame).equals("heartbeat")) {
        return frame;
      }
    }
  }

  JsonNode nextOfAnyType() {
    try {
      JsonNode frame = frames.poll(10, TimeUnit.SECONDS);
      if (frame == null) {
        throw new AssertionError("nothing arrived within 10 s");
      }
      return frame;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** The next frame of a type; others are passed over. */
  JsonNode next(String type) {
    JsonNode frame = nextOfAnyType();
    while (!type(frame).equals(type)) {
      frame = nextOfAnyType();
    }
    return frame;
  }

  JsonNode ask(String text) {
    return send(text).next();
  }

  int closeCode() {
    return closeCode.orTimeout(20, TimeUnit.SECONDS).join();
  }

  boolean isOpen() {
    return !closeCode.isDone();
  }

  static String type(JsonNode frame) {
    return frame.path("type").asString();
  }

  void abort() {
    socket.abort();
  }

  @Override
  public void close() {
    socket.abort();
  }

  @Override
  public void onOpen(WebSocket opened) {
    if (reads) {
      opened.request(Long.MAX_VALUE);
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
    part.append(data);
    if (last) {
      frames.add(JSON.readTree(part.toString()));
      part.setLength(0);
    }
    return null;
  }

  @Override
  public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
    closeCode.complete(code);
    return null;
  }

  @Override
  public void onError(WebSocket from, Throwable error) {
    closeCode.completeExceptionally(error);
  }

  static Duration soon() {
    return Duration.ofSeconds(10);
  }
}
