package org.agenticbi.app.demo;

import java.time.LocalDate;

/** A product category and when it sells. */
record Category(int id, String name, String productLine, Season season) {

  /** When a category sells more or less than in the mean of a year. */
  enum Season {
    EVEN,
    SUMMER,
    WINTER,
    HOLIDAY;

    double factorOn(LocalDate day) {
      int month = day.getMonthValue();
      return switch (this) {
        case EVEN -> 1.0;
        case SUMMER -> month >= 4 && month <= 8 ? 1.7 : month <= 2 || month >= 11 ? 0.35 : 0.9;
        case WINTER -> month >= 10 || month <= 2 ? 1.6 : month >= 5 && month <= 8 ? 0.4 : 0.9;
        case HOLIDAY -> month >= 11 ? 1.6 : 0.9;
      };
    }
  }
}
