package org.agenticbi.nlp.time;

/** What a window of time is compared with. */
public enum ComparisonKind {
  /** The window named in the comparison itself: "compared with 2023". */
  WINDOW,
  /** The window just before the one asked about: "compared with the quarter before". */
  PREVIOUS_PERIOD,
  /** The same days a year earlier: "same period last year". */
  SAME_PERIOD_LAST_YEAR,
  /** Each period with the same period a year earlier: "year over year". */
  YEAR_OVER_YEAR,
  /** Each quarter with the one before: "QoQ". */
  QUARTER_OVER_QUARTER,
  /** Each month with the one before: "month over month". */
  MONTH_OVER_MONTH,
  /** Each week with the one before: "WoW". */
  WEEK_OVER_WEEK,
  /** Each day with the one before: "day over day". */
  DAY_OVER_DAY
}
