package org.agenticbi.viz.insight;

import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.NumberStyle;

/**
 * Says how far it is from one number to another: in percent, or in points where they are percent.
 */
final class ChangeWords {

  private ChangeWords() {}

  /** {@code 12.5%}, {@code 2.1 percentage points}, or the bare difference; without a sign. */
  static String size(Measure measure, double from, double to) {
    double difference = Math.abs(to - from);
    if (measure.style().isPercent()) {
      boolean fraction = measure.style().kind() == NumberStyle.Kind.FRACTION;
      return NumberStyle.decimal(difference * (fraction ? 100 : 1), 1) + " percentage points";
    }
    if (from > 0 && to >= 0) {
      double ratio = difference / from;
      return ratio >= 10
          ? "to " + NumberStyle.decimal(to / from, 0) + " times"
          : NumberStyle.decimal(ratio * 100, 1) + "%";
    }
    return "by " + measure.style().text(difference);
  }

  /** The change as a part of where it began; NaN where that says nothing. */
  static double ratio(Measure measure, double from, double to) {
    return from > 0 && to >= 0 && !measure.style().isPercent() ? (to - from) / from : Double.NaN;
  }
}
