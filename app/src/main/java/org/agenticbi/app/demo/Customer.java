package org.agenticbi.app.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An account.
 *
 * @param appetite how often the customer orders, in no unit; 0 is never
 * @param lastActiveOn after this day the customer orders no more
 */
record Customer(
    int id,
    String name,
    @Nullable String email,
    Segment segment,
    City city,
    @Nullable String loyaltyTier,
    LocalDate signupDate,
    double appetite,
    LocalDate lastActiveOn) {

  /** Kinds of customers. */
  enum Segment {
    CONSUMER("Consumer"),
    SMALL_BUSINESS("Small Business"),
    CORPORATE("Corporate");

    private final String label;

    Segment(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }
}
