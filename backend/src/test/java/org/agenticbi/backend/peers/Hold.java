package org.agenticbi.backend.peers;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.agenticbi.service.Exchange;

/** Holds requests up until the test lets them go or somebody cancels them. */
public final class Hold {

  private volatile CountDownLatch gate = new CountDownLatch(0);
  private final AtomicInteger waiting = new AtomicInteger();
  private final AtomicInteger cancelled = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();

  /** From now on requests wait. */
  public void close() {
    gate = new CountDownLatch(1);
  }

  /** Lets all go. */
  public void open() {
    gate.countDown();
  }

  /** Requests that wait now. */
  public int waiting() {
    return waiting.get();
  }

  /** Requests that were cancelled while they waited. */
  public int cancelled() {
    return cancelled.get();
  }

  /** Requests that came through. */
  public int answered() {
    return answered.get();
  }

  void pass(Exchange exchange) {
    CountDownLatch here = gate;
    CountDownLatch either = new CountDownLatch(1);
    try (var _ = exchange.cancellation().onCancel(either::countDown)) {
      waiting.incrementAndGet();
      while (here.getCount() > 0 && !either.await(5, TimeUnit.MILLISECONDS)) {
        Thread.onSpinWait();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      waiting.decrementAndGet();
    }
    if (exchange.cancellation().isCancelled()) {
      cancelled.incrementAndGet();
      exchange.cancellation().throwIfCancelled();
    }
    answered.incrementAndGet();
  }
}
