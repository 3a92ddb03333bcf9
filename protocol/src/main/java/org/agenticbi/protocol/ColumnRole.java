package org.agenticbi.protocol;

/** What a column is for in an analysis. */
public enum ColumnRole {
  /** Names a row. */
  IDENTIFIER,
  /** A quantity that can be summed or averaged. */
  MEASURE,
  /** One of few labels. */
  CATEGORY,
  /** A point or span of time. */
  TIME,
  /** Free text. */
  TEXT,
  /** Yes or no. */
  FLAG,
  /** A place. */
  GEOGRAPHY
}
