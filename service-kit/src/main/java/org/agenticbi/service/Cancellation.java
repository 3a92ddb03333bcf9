package org.agenticbi.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.RequestFailedException;

/**
 * Whether an answer is still wanted. Cancelling runs the actions that were registered, on the
 * thread that cancels; it interrupts nothing by itself.
 */
public final class Cancellation {
  private final Map<Object, Runnable> actions = new LinkedHashMap<>();
  private boolean cancelled;

  /** One that nobody has cancelled yet. */
  public Cancellation() {}

  /** One that nobody cancels. */
  public static Cancellation never() {
    return new Cancellation();
  }

  /** Whether it was cancelled. */
  public synchronized boolean isCancelled() {
    return cancelled;
  }

  /** Fails with {@code cancelled} when it was cancelled. */
  public void throwIfCancelled() {
    if (isCancelled()) {
      throw new RequestFailedException(ErrorCode.CANCELLED, "The request was cancelled.");
    }
  }

  /** Runs the action when it is cancelled, or at once when it was cancelled already. */
  public Registration onCancel(Runnable action) {
    Object key = new Object();
    synchronized (this) {
      if (!cancelled) {
        actions.put(key, action);
        return () -> forget(key);
      }
    }
    action.run();
    return () -> {};
  }

  /** Cancels; a second time does nothing. Every action runs, also when one before it fails. */
  public void cancel() {
    RuntimeException failure = null;
    for (Runnable action : takeActions()) {
      try {
        action.run();
      } catch (RuntimeException e) {
        failure = e;
      }
    }
    if (failure != null) {
      throw failure;
    }
  }

  private synchronized List<Runnable> takeActions() {
    cancelled = true;
    List<Runnable> taken = List.copyOf(actions.values());
    actions.clear();
    return taken;
  }

  private synchronized void forget(Object key) {
    actions.remove(key);
  }

  /** An action that waits for the cancellation. */
  public interface Registration extends AutoCloseable {
    /** The action is not wanted any more. */
    @Override
    void close();
  }
}
