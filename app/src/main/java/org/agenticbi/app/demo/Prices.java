package org.agenticbi.app.demo;

import java.time.LocalDate;

/**
 * What a product cost and was sold for on a day, in cents. Prices rise 3 % at each turn of the year
 * until they reach those of 2026; costs rise more evenly, and were high from the second half of
 * 2023 to the first of 2024.
 */
final class Prices {
  private static final int YEAR_OF_THE_LIST = 2026;

  long priceOn(LocalDate day, Product product) {
    int years = Math.max(0, YEAR_OF_THE_LIST - day.getYear());
    double price = product.listPrice() * Math.pow(0.97, years);
    return years == 0 ? product.listPrice() : Math.round(price / 50.0) * 50 - 1;
  }

  long costOn(LocalDate day, Product product) {
    double years = Math.max(0, YEAR_OF_THE_LIST - day.getYear() - day.getDayOfYear() / 366.0);
    return Math.round(product.unitCost() * Math.pow(0.975, years) * shock(day));
  }

  private static double shock(LocalDate day) {
    int month = day.getYear() * 12 + day.getMonthValue();
    return month >= 2023 * 12 + 7 && month <= 2024 * 12 + 6 ? 1.06 : 1.0;
  }
}
