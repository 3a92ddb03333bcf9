package org.agenticbi.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The campaigns, the same each year, so that a day far in the future has its own too. */
final class Promotions {
  private Promotions() {}

  /** The campaigns that run on that day; they begin and end within one year. */
  static List<Promotion> runningOn(LocalDate day) {
    return of(day.getYear()).filter(promotion -> promotion.runsOn(day)).toList();
  }

  /** The campaigns that begin on that day. */
  static List<Promotion> startingOn(LocalDate day) {
    return of(day.getYear()).filter(promotion -> promotion.startDate().equals(day)).toList();
  }

  private static Stream<Promotion> of(int year) {
    return Stream.of(
        campaign(year, 1, "Winter Clearance", "Clearance", 25, "01-06", "01-31", 0.34),
        campaign(year, 2, "Member Days", "Loyalty", 10, "03-10", "03-17", 0.22),
        campaign(year, 3, "Spring Refresh", "Seasonal", 12, "04-12", "04-28", 0.26),
        campaign(year, 4, "Summer Sale", "Seasonal", 20, "06-20", "07-14", 0.38),
        campaign(year, 5, "Back to School", "Seasonal", 15, "08-12", "09-02", 0.28),
        campaign(year, 6, "Employee Referral", "Loyalty", 5, "10-01", "10-14", 0),
        campaign(year, 7, "Black Week", "Holiday", 30, "11-20", "11-30", 0.55),
        campaign(year, 8, "Holiday Gifts", "Holiday", 15, "12-08", "12-23", 0.36));
  }

  private static Promotion campaign(
      int year,
      int number,
      String name,
      String type,
      int percent,
      String from,
      String to,
      double uptake) {
    return new Promotion(
        (year - 2000) * 10 + number,
        name + " " + year,
        type,
        percent,
        LocalDate.parse(year + "-" + from),
        LocalDate.parse(year + "-" + to),
        uptake);
  }
}
