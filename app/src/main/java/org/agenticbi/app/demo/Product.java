package org.agenticbi.app.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article. Prices are cents.
 *
 * @param lastSoldOn null while it is on sale
 * @param popularity how often it is bought, in no unit; 0 is never
 * @param returnRate share of its sales that come back; 0 is never
 */
record Product(
    int id,
    String name,
    Category category,
    String brand,
    long unitCost,
    long listPrice,
    LocalDate launchedOn,
    @Nullable LocalDate lastSoldOn,
    double popularity,
    double returnRate) {

  double demandOn(LocalDate day) {
    boolean onSale = !day.isBefore(launchedOn) && (lastSoldOn == null || !day.isAfter(lastSoldOn));
    return onSale ? popularity * category.season().factorOn(day) : 0;
  }
}
