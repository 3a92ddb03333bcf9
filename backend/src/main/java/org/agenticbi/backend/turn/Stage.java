package org.agenticbi.backend.turn;

import java.time.Duration;
import java.util.Locale;

/** The parts of a turn, in order, and which part of the way each is. */
public enum Stage {
  /** From the question to a statement. */
  UNDERSTANDING("Reading the question.", 5, 35),
  /** From the statement to rows. */
  QUERYING("Reading the data.", 40, 70),
  /** From rows to a chart. */
  CHARTING("Drawing the chart.", 75, 95);

  private final String status;
  private final int begin;
  private final int end;

  Stage(String status, int begin, int end) {
    this.status = status;
    this.begin = begin;
    this.end = end;
  }

  /** Its name in {@code progress_update} and {@code timings}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  String status() {
    return status;
  }

  int begin() {
    return begin;
  }

  /** Where the whole turn stands when this stage stands at so many percent of its own. */
  int percent(int ofThisStage) {
    int bounded = Math.clamp(ofThisStage, 0, 100);
    return begin + (end - begin) * bounded / 100;
  }

  /** How long this stage may take. */
  Duration timeout(TurnLimits limits) {
    return switch (this) {
      case UNDERSTANDING -> limits.understanding();
      case QUERYING -> limits.querying();
      case CHARTING -> limits.charting();
    };
  }
}
