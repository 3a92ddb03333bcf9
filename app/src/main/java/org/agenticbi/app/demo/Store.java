package org.agenticbi.app.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A shop; {@code closedOn} is its last day of business. */
record Store(
    int id,
    String name,
    int regionId,
    String city,
    String state,
    String type,
    int squareFeet,
    LocalDate openedOn,
    @Nullable LocalDate closedOn) {

  boolean isOpenOn(LocalDate day) {
    return !day.isBefore(openedOn) && (closedOn == null || !day.isAfter(closedOn));
  }
}
