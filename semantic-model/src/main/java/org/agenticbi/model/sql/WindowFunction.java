package org.agenticbi.model.sql;

/** A function over a window of rows. */
public enum WindowFunction {
  /** 1, 2, 3, ... */
  ROW_NUMBER,
  /** With equal ranks for ties, and gaps. */
  RANK,
  /** The value of the row before. */
  LAG,
  /** A sum over the window. */
  SUM,
  /** A mean over the window. */
  AVERAGE,
  /** Rows in the window. */
  COUNT,
  /** The least in the window. */
  MINIMUM,
  /** The greatest in the window. */
  MAXIMUM
}
