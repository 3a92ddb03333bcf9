package org.agenticbi.nlp.time;

/** A part of the calendar that comes round again. */
public enum DatePart {
  /** 1 Monday to 7 Sunday. */
  DAY_OF_WEEK,
  /** 1 to 31. */
  DAY_OF_MONTH,
  /** 1 January to 12 December. */
  MONTH_OF_YEAR,
  /** 1 to 4. */
  QUARTER_OF_YEAR,
  /** 0 to 23. */
  HOUR_OF_DAY,
  /** Saturday and Sunday, or the other days. */
  WEEKEND
}
