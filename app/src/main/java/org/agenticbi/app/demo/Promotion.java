package org.agenticbi.app.demo;

import java.time.LocalDate;

/**
 * A sales campaign.
 *
 * @param uptake share of the orders in its days that use it
 */
record Promotion(
    int id,
    String name,
    String type,
    int discountPercent,
    LocalDate startDate,
    LocalDate endDate,
    double uptake) {

  boolean runsOn(LocalDate day) {
    return !day.isBefore(startDate) && !day.isAfter(endDate);
  }
}
