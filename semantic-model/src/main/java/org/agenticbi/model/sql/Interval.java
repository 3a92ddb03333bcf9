package org.agenticbi.model.sql;

import java.util.Locale;

/** A number of days or months; weeks, quarters and years are made of them. */
record Interval(int amount, boolean months) {
  private static final int DAYS_OF_WEEK = 7;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MONTHS_OF_YEAR = 12;

  static Interval of(TimeGrain grain, int amount) {
    return switch (grain) {
      case DAY -> new Interval(amount, false);
      case WEEK -> new Interval(Math.multiplyExact(amount, DAYS_OF_WEEK), false);
      case MONTH -> new Interval(amount, true);
      case QUARTER -> new Interval(Math.multiplyExact(amount, MONTHS_OF_QUARTER), true);
      case YEAR -> new Interval(Math.multiplyExact(amount, MONTHS_OF_YEAR), true);
    };
  }

  /** {@code + 3} or {@code - 3}. */
  String signed(String template) {
    return (amount < 0 ? "- " : "+ ")
        + String.format(Locale.ROOT, template, Math.abs((long) amount));
  }

  String unit() {
    return months ? "MONTH" : "DAY";
  }
}
