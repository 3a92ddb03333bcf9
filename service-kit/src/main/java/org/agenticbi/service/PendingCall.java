package org.agenticbi.service;

import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ServerMessage;
import org.jspecify.annotations.Nullable;

/** A request that waits for its reply; what arrives for it is taken by the thread that asked. */
final class PendingCall {
  private final LinkedBlockingQueue<Signal> signals = new LinkedBlockingQueue<>();

  void signal(Signal signal) {
    signals.add(signal);
  }

  /** The next thing that happened; null when the time is over. */
  @Nullable Signal next(long deadline) throws InterruptedException {
    return signals.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
  }

  /** What can happen to a request that was sent. */
  sealed interface Signal {
    /** A message in response to it. */
    record Arrived(ServerMessage message) implements Signal {}

    /** A message in response to it that cannot be read. */
    record Unreadable(ErrorBody error) implements Signal {}

    /** The connection is gone. */
    record Broken() implements Signal {}

    /** Nobody wants the reply any more. */
    record Cancelled() implements Signal {}
  }
}
