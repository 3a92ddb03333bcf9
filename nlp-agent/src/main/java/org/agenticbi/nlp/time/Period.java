package org.agenticbi.nlp.time;

import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A period that was read, before the words around it ("since", "between") are.
 *
 * @param end place after its last word
 * @param bareYear whether it is a year of which only the number was said
 * @param needsContext whether it is no time without a word such as "in" before it
 * @param ambiguity what is open, or null
 * @param inYear the same period in another year, when the year was not said; null when it was
 */
record Period(
    int end,
    TimeWindow window,
    boolean bareYear,
    boolean needsContext,
    @Nullable String ambiguity,
    @Nullable IntFunction<TimeWindow> inYear) {

  static Period of(int end, TimeWindow window) {
    return new Period(end, window, false, false, null, null);
  }

  static Period open(int end, TimeWindow window, String ambiguity) {
    return new Period(end, window, false, false, ambiguity, null);
  }

  static Period yearAssumed(int end, TimeWindow window, IntFunction<TimeWindow> inYear) {
    return new Period(end, window, false, false, null, inYear);
  }

  Period doubtful() {
    return new Period(end, window, bareYear, true, ambiguity, inYear);
  }

  Period with(TimeWindow other) {
    return new Period(end, other, bareYear, needsContext, ambiguity, null);
  }
}
