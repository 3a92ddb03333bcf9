package org.agenticbi.service;

import io.github.resilience4j.ratelimiter.RateLimiter;
import io.github.resilience4j.ratelimiter.RateLimiterConfig;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.agenticbi.protocol.ErrorBody;
import org.agenticbi.protocol.ErrorCode;
import org.jspecify.annotations.Nullable;

/** How many requests of one connection may run at once, and begin in a second. */
final class ConnectionPlaces {
  private static final Duration PERIOD = Duration.ofSeconds(1);

  private final Admission admission;
  private final ServerLimits limits;
  private final AtomicInteger free;
  private final @Nullable RateLimiter rate;

  ConnectionPlaces(Admission admission, ServerLimits limits) {
    this.admission = admission;
    this.limits = limits;
    this.free = new AtomicInteger(limits.maxInFlightPerConnection());
    this.rate = limits.maxRequestsPerSecond() == 0 ? null : limiter(limits.maxRequestsPerSecond());
  }

  /** Takes a place for a request; the reason when there is none. One thread at a time. */
  Optional<ErrorBody> take() {
    if (rate != null && !rate.acquirePermission()) {
      return Optional.of(tooFast());
    }
    if (free.get() <= 0) {
      return Optional.of(
          Admission.error(
              ErrorCode.OVERLOADED,
              limits.maxInFlightPerConnection()
                  + " requests of this connection are running already.",
              "Wait for their replies, then send the next."));
    }
    Optional<ErrorBody> reason = admission.enter();
    if (reason.isEmpty()) {
      free.decrementAndGet();
    }
    return reason;
  }

  /** The work of a request is done: another one may begin. */
  void giveBack() {
    free.incrementAndGet();
  }

  private ErrorBody tooFast() {
    return new ErrorBody(
        ErrorCode.RATE_LIMITED,
        "More than " + limits.maxRequestsPerSecond() + " requests in a second.",
        null,
        List.of("Wait for retry_after_ms, then send the next."),
        PERIOD.toMillis(),
        null);
  }

  private static RateLimiter limiter(int requestsPerSecond) {
    return RateLimiter.of(
        "requests",
        RateLimiterConfig.custom()
            .limitForPeriod(requestsPerSecond)
            .limitRefreshPeriod(PERIOD)
            .timeoutDuration(Duration.ZERO)
            .build());
  }
}
