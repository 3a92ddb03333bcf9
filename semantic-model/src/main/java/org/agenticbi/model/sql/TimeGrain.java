package org.agenticbi.model.sql;

/** How coarse a time is read. */
public enum TimeGrain {
  /** A day. */
  DAY,
  /** A week, from Monday. */
  WEEK,
  /** A month. */
  MONTH,
  /** A quarter. */
  QUARTER,
  /** A year. */
  YEAR
}
