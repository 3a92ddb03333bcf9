package org.agenticbi.backend.suggestion;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * When waiting ends.
 *
 * @param nanoTime a clock that only goes forward
 * @param end on that clock
 */
record Deadline(LongSupplier nanoTime, long end) {

  static Deadline in(Duration patience, LongSupplier nanoTime) {
    return new Deadline(nanoTime, nanoTime.getAsLong() + patience.toNanos());
  }

  long nanosLeft() {
    return Math.max(0, end - nanoTime.getAsLong());
  }
}
