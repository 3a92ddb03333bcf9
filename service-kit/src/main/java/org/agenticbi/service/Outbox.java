package org.agenticbi.service;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;

/**
 * What waits to be written to one connection. Jetty keeps the frames; this counts them, so that a
 * reader that does not read costs a bounded amount of memory and is then let go.
 */
final class Outbox {
  private final Session session;
  private final ServerLimits limits;
  private final Runnable onOverflow;
  private final AtomicInteger messages = new AtomicInteger();
  private final AtomicLong characters = new AtomicLong();
  private volatile long movedAt = System.nanoTime();
  private volatile boolean closed;

  Outbox(Session session, ServerLimits limits, Runnable onOverflow) {
    this.session = session;
    this.limits = limits;
    this.onOverflow = onOverflow;
  }

  /**
   * Sends without waiting; {@code onWritten} runs once the text has left, {@code onLost} if not.
   */
  void send(String text, Runnable onWritten, Runnable onLost) {
    if (closed) {
      onLost.run();
      return;
    }
    int waiting = messages.incrementAndGet();
    long size = characters.addAndGet(text.length());
    if (waiting == 1) {
      movedAt = System.nanoTime();
    }
    if (waiting > limits.maxQueuedMessages() || (waiting > 1 && size > limits.maxQueuedBytes())) {
      left(text);
      closed = true;
      onOverflow.run();
      onLost.run();
      return;
    }
    session.sendText(
        text,
        Callback.from(
            () -> {
              left(text);
              onWritten.run();
            },
            failure -> {
              left(text);
              onLost.run();
            }));
  }

  /** Takes nothing more. */
  void close() {
    closed = true;
  }

  int waiting() {
    return messages.get();
  }

  /**
   * How long the oldest message has been waiting without anything being written, in nanoseconds.
   */
  long stuckFor(long now) {
    return messages.get() == 0 ? 0 : now - movedAt;
  }

  private void left(String text) {
    movedAt = System.nanoTime();
    characters.addAndGet(-text.length());
    messages.decrementAndGet();
  }
}
