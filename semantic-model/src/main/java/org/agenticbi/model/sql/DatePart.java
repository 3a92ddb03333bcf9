package org.agenticbi.model.sql;

/** A numbered part of a time. */
public enum DatePart {
  /** 2026. */
  YEAR,
  /** 1 to 4. */
  QUARTER,
  /** 1 to 12. */
  MONTH,
  /** 1 to 31. */
  DAY_OF_MONTH,
  /** 1 (Monday) to 7. */
  DAY_OF_WEEK,
  /** "Monday" to "Sunday", in English. */
  DAY_NAME,
  /** 0 to 23. */
  HOUR
}
