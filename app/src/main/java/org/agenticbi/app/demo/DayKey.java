package org.agenticbi.app.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Ids that name their day, so that they never depend on how many rows came before. */
final class DayKey {
  /** The first day with orders. */
  static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);

  private DayKey() {}

  /** 24 December 2024 is 241224. */
  static int of(LocalDate day) {
    return (day.getYear() - 2000) * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
  }

  /** Years since the first day with orders, as a fraction; negative before it. */
  static double yearsSinceStart(LocalDate day) {
    return ChronoUnit.DAYS.between(FIRST_DAY, day) / 365.25;
  }
}
