package org.agenticbi.service;

import java.nio.ByteBuffer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What Jetty calls for a connection that speaks another protocol; public only for Jetty. */
public final class SubprotocolEndpoint implements Session.Listener, SubprotocolConnection {
  private static final Logger LOG = LoggerFactory.getLogger(SubprotocolEndpoint.class);

  private final ServiceRuntime runtime;
  private final Function<SubprotocolConnection, SubprotocolListener> factory;
  private final String connectionId;
  private @Nullable Session session;
  private @Nullable SubprotocolListener listener;

  SubprotocolEndpoint(
      ServiceRuntime runtime, Function<SubprotocolConnection, SubprotocolListener> factory) {
    this.runtime = runtime;
    this.factory = factory;
    this.connectionId = runtime.newClientId();
  }

  @Override
  public String connectionId() {
    return connectionId;
  }

  @Override
  public void send(String text) {
    CompletableFuture<Void> written = new CompletableFuture<>();
    opened()
        .sendText(
            text, Callback.from(() -> written.complete(null), written::completeExceptionally));
    try {
      written.join();
    } catch (CompletionException e) {
      throw new RequestFailedException(ErrorCode.CANCELLED, "The connection is gone.");
    }
  }

  @Override
  public void close(int code, String reason) {
    opened().close(code, reason, Callback.NOOP);
  }

  @Override
  public void onWebSocketOpen(Session newSession) {
    session = newSession;
    listener = factory.apply(this);
    newSession.demand();
  }

  /** On a thread of its own, since the listener may block; the next frame waits for it. */
  @Override
  public void onWebSocketText(String text) {
    Thread.ofVirtual().name(runtime.name() + " " + connectionId).start(() -> take(text));
  }

  @Override
  public void onWebSocketBinary(ByteBuffer payload, Callback callback) {
    callback.succeed();
    close(StatusCode.BAD_DATA, "binary frames are not taken");
  }

  @Override
  public void onWebSocketError(Throwable cause) {
    LOG.debug("A connection failed", cause);
  }

  @Override
  public void onWebSocketClose(int code, String reason, Callback callback) {
    if (listener != null) {
      Thread.ofVirtual().name(runtime.name() + " " + connectionId).start(listener::onClose);
    }
    callback.succeed();
  }

  private void take(String text) {
    try {
      if (listener != null) {
        listener.onText(text);
      }
      opened().demand();
    } catch (RuntimeException e) {
      Failures.describe(e, runtime.name() + " " + connectionId);
      close(StatusCode.SERVER_ERROR, "something went wrong here");
    }
  }

  private Session opened() {
    if (session == null) {
      throw new IllegalStateException("not open yet");
    }
    return session;
  }
}
