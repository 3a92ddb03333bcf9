package org.agenticbi.mcp.execute;

import java.time.Duration;

/**
 * What one statement may take.
 *
 * @param rows that are given out
 * @param bytes of the rows as JSON, roughly
 * @param time in the database, reading included
 */
public record ExecutionLimits(long rows, long bytes, Duration time) {

  /** 10,000 rows, 12 MiB, 30 seconds. */
  public static ExecutionLimits standard() {
    return new ExecutionLimits(10_000, 12L * 1024 * 1024, Duration.ofSeconds(30));
  }

  /** With what a request asks for where it is less. */
  public ExecutionLimits within(long askedRows, Duration askedTime) {
    return new ExecutionLimits(
        Math.min(rows, askedRows), bytes, askedTime.compareTo(time) < 0 ? askedTime : time);
  }
}
