package org.agenticbi.app.demo;

import java.time.LocalDate;

/** A holding of the treasury; cost in cents, return a year as a fraction. */
record Investment(
    int id, String name, String assetClass, LocalDate investedOn, long cost, double yearlyReturn) {}
