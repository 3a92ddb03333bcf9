package org.agenticbi.model.sql;

/** How two values are compared. */
public enum Comparator {
  /** Equal. */
  EQUAL,
  /** Not equal. */
  NOT_EQUAL,
  /** Less. */
  LESS,
  /** Less or equal. */
  AT_MOST,
  /** Greater. */
  GREATER,
  /** Greater or equal. */
  AT_LEAST
}
