package org.agenticbi.data;

import java.time.Duration;

/**
 * How much a statement may take.
 *
 * @param maxRows the most rows of a result; also what a request without a wish gets
 * @param defaultTimeout for a request without a wish
 * @param maxTimeout the longest that a request may wish for
 * @param chunkRows the most rows of one {@code rows_chunk}
 */
public record QueryLimits(
    int maxRows, Duration defaultTimeout, Duration maxTimeout, int chunkRows) {

  /** Checks that they make sense. */
  public QueryLimits {
    if (maxRows < 1 || chunkRows < 1) {
      throw new IllegalArgumentException("Limits of rows must be at least 1.");
    }
    if (!defaultTimeout.isPositive() || maxTimeout.compareTo(defaultTimeout) < 0) {
      throw new IllegalArgumentException(
          "The default timeout must be positive and at most the longest.");
    }
  }

  /** 10,000 rows, 30 s, at most 120 s, chunks of 500 rows. */
  public static QueryLimits defaults() {
    return new QueryLimits(10_000, Duration.ofSeconds(30), Duration.ofSeconds(120), 500);
  }
}
