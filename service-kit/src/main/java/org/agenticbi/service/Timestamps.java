package org.agenticbi.service;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Timestamps of frames: ISO-8601 in UTC with milliseconds; the last one is kept, as many share it.
 */
final class Timestamps {
  private static final DateTimeFormatter FORMAT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

  private final Clock clock;
  private volatile Stamp last = new Stamp(Long.MIN_VALUE, "");

  Timestamps(Clock clock) {
    this.clock = clock;
  }

  String now() {
    long millis = clock.millis();
    Stamp stamp = last;
    if (stamp.millis != millis) {
      stamp = new Stamp(millis, FORMAT.format(Instant.ofEpochMilli(millis)));
      last = stamp;
    }
    return stamp.text;
  }

  /** Seconds since 1970 with a fraction. */
  double epochSeconds() {
    return clock.millis() / 1000.0;
  }

  /** Milliseconds since a reading of {@link System#nanoTime()}, to the microsecond. */
  static double millisecondsSince(long startedAt) {
    long microseconds = (System.nanoTime() - startedAt) / 1000;
    return microseconds / 1000.0;
  }

  private record Stamp(long millis, String text) {}
}
