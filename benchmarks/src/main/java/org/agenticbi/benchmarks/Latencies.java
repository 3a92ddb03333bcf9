package org.agenticbi.benchmarks;

import java.util.Arrays;

/** Times that were measured, in nanoseconds; safe for many threads. */
final class Latencies {
  private long[] nanos = new long[1024];
  private int count;

  synchronized void add(long value) {
    if (count == nanos.length) {
      nanos = Arrays.copyOf(nanos, 2 * count);
    }
    nanos[count++] = value;
  }

  synchronized int count() {
    return count;
  }

  /** The time in milliseconds under which this share of them lies; 0 when there are none. */
  synchronized double milliseconds(double share) {
    if (count == 0) {
      return 0;
    }
    long[] sorted = Arrays.copyOf(nanos, count);
    Arrays.sort(sorted);
    int place = (int) Math.min(count - 1L, (long) Math.ceil(share * count) - 1);
    return sorted[Math.max(0, place)] / 1e6;
  }
}
