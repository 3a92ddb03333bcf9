package org.agenticbi.app.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.agenticbi.app.demo.KeyedRandom.Purpose;

/**
 * How many orders a day brings: growth, the season, the weekday, campaigns, one bad spring, and
 * noise.
 */
final class Demand {
  private static final double ORDERS_ON_A_MEAN_DAY = 41;
  private static final double GROWTH_A_YEAR = 1.13;
  private static final double[] OF_MONTH = {
    0.86, 0.82, 0.93, 0.96, 1.02, 1.05, 1.0, 0.97, 0.95, 1.0, 1.28, 1.46
  };

  private final long seed;

  Demand(long seed) {
    this.seed = seed;
  }

  int ordersOn(LocalDate day) {
    double noise = KeyedRandom.of(seed, Purpose.DEMAND, day.toEpochDay(), 0).between(0.84, 1.16);
    return Math.max(1, (int) Math.round(expectedOn(day) * noise));
  }

  /** The number of orders without chance. */
  double expectedOn(LocalDate day) {
    return ORDERS_ON_A_MEAN_DAY
        * Math.pow(GROWTH_A_YEAR, DayKey.yearsSinceStart(day))
        * OF_MONTH[day.getMonthValue() - 1]
        * ofWeekday(day.getDayOfWeek())
        * ofEvents(day);
  }

  private static double ofWeekday(DayOfWeek weekday) {
    return switch (weekday) {
      case MONDAY -> 0.84;
      case TUESDAY -> 0.8;
      case WEDNESDAY -> 0.86;
      case THURSDAY -> 0.94;
      case FRIDAY -> 1.12;
      case SATURDAY -> 1.38;
      case SUNDAY -> 1.06;
    };
  }

  private static double ofEvents(LocalDate day) {
    double factor = Promotions.runningOn(day).isEmpty() ? 1.0 : 1.1;
    if (day.getMonthValue() == 12 && day.getDayOfMonth() == 25) {
      factor *= 0.25;
    }
    boolean badSpring =
        day.getYear() == 2023 && day.getMonthValue() >= 4 && day.getMonthValue() <= 6;
    return badSpring ? factor * 0.8 : factor;
  }
}
