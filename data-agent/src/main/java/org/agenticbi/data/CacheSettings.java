package org.agenticbi.data;

import java.time.Duration;

/**
 * How results are kept.
 *
 * @param maxBytes the size of all kept results together, as JSON; 0 keeps none
 * @param timeToLive how long a result may serve again
 */
public record CacheSettings(long maxBytes, Duration timeToLive) {

  /** 64 MiB for a minute. */
  public static CacheSettings defaults() {
    return new CacheSettings(64L * 1024 * 1024, Duration.ofMinutes(1));
  }
}
