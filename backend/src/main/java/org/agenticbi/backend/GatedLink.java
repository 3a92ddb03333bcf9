package org.agenticbi.backend;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.agenticbi.protocol.ErrorCode;
import org.agenticbi.protocol.Reply;
import org.agenticbi.protocol.Request;
import org.agenticbi.protocol.RequestFailedException;
import org.agenticbi.service.Cancellation;
import org.agenticbi.service.Link;
import org.agenticbi.service.LinkCall;

/**
 * A link with a gate before it. A peer refuses more than 64 requests at once on a connection; when
 * more people ask, they wait here in the order they came instead of being refused there.
 */
final class GatedLink {

  private static final Duration LOOK_FOR_CANCELLATION = Duration.ofMillis(100);

  private final Link link;
  private final Semaphore gate;

  GatedLink(Link link, int atOnce) {
    this.link = link;
    this.gate = new Semaphore(atOnce, true);
  }

  Link link() {
    return link;
  }

  <R extends Reply> R request(Request request, Class<R> replyType, LinkCall call) {
    enter(call.timeout(), call.cancellation());
    try {
      return link.request(request, replyType, call);
    } finally {
      gate.release();
    }
  }

  private void enter(Duration patience, Cancellation cancellation) {
    long end = System.nanoTime() + patience.toNanos();
    while (!waitForPlace()) {
      cancellation.throwIfCancelled();
      if (System.nanoTime() > end) {
        throw new RequestFailedException(
            ErrorCode.OVERLOADED,
            "Too many requests wait for " + link.peerName() + ".",
            "Ask again in a few seconds.");
      }
    }
  }

  private boolean waitForPlace() {
    try {
      return gate.tryAcquire(LOOK_FOR_CANCELLATION.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new RequestFailedException(ErrorCode.CANCELLED, "The request was interrupted.");
    }
  }
}
