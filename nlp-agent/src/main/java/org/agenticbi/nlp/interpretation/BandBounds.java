package org.agenticbi.nlp.interpretation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a band goes.
 *
 * @param lower null for no lower bound
 * @param lowerIncluded whether the bound itself is in the band
 * @param upper null for no upper bound
 * @param upperIncluded whether the bound itself is in the band
 */
record BandBounds(
    @Nullable BigDecimal lower,
    boolean lowerIncluded,
    @Nullable BigDecimal upper,
    boolean upperIncluded) {

  /** Where a band ends and the next one begins. */
  record Cut(BigDecimal value, boolean included) {}

  /** Bands of days, each from the day after the one before: 1 to 30, 31 to 60, over 60. */
  static List<BandBounds> days(int... ends) {
    List<BandBounds> bounds = new ArrayList<>();
    int from = 1;
    for (int end : ends) {
      bounds.add(new BandBounds(BigDecimal.valueOf(from), true, BigDecimal.valueOf(end), true));
      from = end + 1;
    }
    bounds.add(new BandBounds(BigDecimal.valueOf(from - 1L), false, null, false));
    return List.copyOf(bounds);
  }

  /** Whether each band goes on where the one before ends: two conditions may be anything. */
  static boolean follow(List<BandBounds> bounds) {
    for (int next = 1; next < bounds.size(); next++) {
      BigDecimal upper = bounds.get(next - 1).upper;
      BigDecimal lower = bounds.get(next).lower;
      if (upper == null || lower == null || !follows(upper, lower)) {
        return false;
      }
    }
    return true;
  }

  private static boolean follows(BigDecimal upper, BigDecimal lower) {
    BigDecimal gap = lower.subtract(upper);
    return gap.signum() == 0
        || gap.compareTo(BigDecimal.ONE) == 0
        || gap.compareTo(new BigDecimal("0.01")) == 0;
  }

  /** Where a band ends: "0-30, 31-60" is cut at 31, "50-100, over 100" behind 100. */
  Cut cut(BandBounds next, boolean stepped) {
    BigDecimal end = upper == null ? BigDecimal.ZERO : upper;
    BigDecimal begin = next.lower == null ? end : next.lower;
    boolean shared = begin.compareTo(end) == 0;
    if (!shared) {
      return new Cut(begin, false);
    }
    boolean own = upperIncluded && (lower == null || !next.lowerIncluded || stepped);
    return new Cut(end, own);
  }

  /** Whether bands begin behind the end of the one before: "61-90, 90+" is over 90 then. */
  static boolean stepped(List<BandBounds> bounds) {
    for (int next = 1; next < bounds.size(); next++) {
      BigDecimal upper = bounds.get(next - 1).upper;
      BigDecimal lower = bounds.get(next).lower;
      if (upper != null && lower != null && lower.compareTo(upper) > 0) {
        return true;
      }
    }
    return false;
  }

  /** How the band is called. */
  String label() {
    if (lower == null) {
      return (upperIncluded ? "up to " : "under ") + text(upper);
    }
    if (upper == null) {
      return lowerIncluded ? text(lower) + "+" : "over " + text(lower);
    }
    return text(lower) + "-" + text(upper);
  }

  private static String text(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
