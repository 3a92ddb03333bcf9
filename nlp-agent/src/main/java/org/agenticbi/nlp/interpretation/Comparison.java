package org.agenticbi.nlp.interpretation;

import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** Against what a metric is compared. */
public sealed interface Comparison {

  /** One window against another. */
  record OfWindows(TimeWindow current, TimeWindow base) implements Comparison {}

  /**
   * Each period against an earlier one.
   *
   * @param back how many grains earlier: 1, or 12 for months with those of the year before
   */
  record OfPeriods(int back, @Nullable String label) implements Comparison {}
}
