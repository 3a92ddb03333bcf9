package org.agenticbi.service;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;

/** Which requests may run: as many at once as the limits say, and none once the service stops. */
final class Admission {
  private final Semaphore places;
  private final int limit;
  private volatile boolean stopping;

  Admission(int limit) {
    this.limit = limit;
    this.places = new Semaphore(limit);
  }

  /** Takes a place; the reason when there is none. */
  Optional<ErrorBody> enter() {
    if (stopping) {
      return Optional.of(
          error(ErrorCode.NOT_READY, "The service is stopping.", "Ask again in a few seconds."));
    }
    if (!places.tryAcquire()) {
      return Optional.of(
          error(
              ErrorCode.OVERLOADED,
              limit + " requests are running already.",
              "Ask again in a few seconds."));
    }
    return Optional.empty();
  }

  /** Gives the place back. */
  void leave() {
    places.release();
  }

  int running() {
    return limit - places.availablePermits();
  }

  boolean isStopping() {
    return stopping;
  }

  /** Lets nobody in any more, and waits for those inside; whether all have left. */
  boolean drain(Duration patience) {
    stopping = true;
    try {
      return places.tryAcquire(limit, patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  static ErrorBody error(ErrorCode code, String message, String suggestion) {
    return new ErrorBody(code, message, null, List.of(suggestion), null, null);
  }
}
