package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.time.TimeWindow;

/** "without September": windows less what is left out of them. */
final class ExcludedWindows {

  private static final int MOST_YEARS = 10;

  private ExcludedWindows() {}

  /** What remains of the windows; of all time where there are none. */
  static List<TimeWindow> remaining(List<TimeWindow> windows, List<TimeWindow> excluded) {
    List<TimeWindow> remaining = new ArrayList<>(windows);
    if (remaining.isEmpty()) {
      remaining.add(new TimeWindow(null, null, "all time", null, false, false));
    }
    for (TimeWindow each : excluded) {
      TimeWindow hole = inside(each, remaining);
      remaining = remaining.stream().flatMap(window -> less(window, hole).stream()).toList();
    }
    return List.copyOf(remaining);
  }

  /** September of the year that is spoken of, where no year was said with it. */
  private static TimeWindow inside(TimeWindow excluded, List<TimeWindow> windows) {
    TimeWindow each = excluded;
    for (int year = 0; year < MOST_YEARS && each.isClosed(); year++) {
      TimeWindow candidate = each;
      if (windows.stream().anyMatch(window -> overlaps(window, candidate))) {
        return each;
      }
      each = each.sameLastYear();
    }
    return excluded;
  }

  private static boolean overlaps(TimeWindow window, TimeWindow other) {
    LocalDate from = window.from();
    LocalDate end = window.toExclusive();
    LocalDate otherFrom = other.from();
    LocalDate otherEnd = other.toExclusive();
    boolean begins = from == null || otherEnd == null || from.isBefore(otherEnd);
    boolean ends = end == null || otherFrom == null || otherFrom.isBefore(end);
    return begins && ends;
  }

  private static List<TimeWindow> less(TimeWindow window, TimeWindow hole) {
    if (!overlaps(window, hole)) {
      return List.of(window);
    }
    List<TimeWindow> parts = new ArrayList<>();
    LocalDate from = window.from();
    LocalDate end = window.toExclusive();
    LocalDate holeFrom = hole.from();
    LocalDate holeEnd = hole.toExclusive();
    if (holeFrom != null && (from == null || from.isBefore(holeFrom))) {
      parts.add(TimeWindow.of(from, holeFrom, null));
    }
    if (holeEnd != null && (end == null || holeEnd.isBefore(end))) {
      parts.add(TimeWindow.of(holeEnd, end, null));
    }
    return parts;
  }
}
