package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.agenticbi.nlp.time.TimeWindow;

/** "July and August" -> one window: what follows without a gap is one span of days. */
final class JoinedWindows {

  private JoinedWindows() {}

  /** The spans, the earliest first; windows that are open at an end stay as they are. */
  static List<TimeWindow> of(List<TimeWindow> windows) {
    if (windows.size() < 2 || !windows.stream().allMatch(TimeWindow::isClosed)) {
      return windows;
    }
    List<TimeWindow> sorted = new ArrayList<>(windows);
    sorted.sort(
        Comparator.comparing(window -> window.from() == null ? LocalDate.MIN : window.from()));
    List<TimeWindow> spans = new ArrayList<>();
    for (TimeWindow window : sorted) {
      TimeWindow last = spans.isEmpty() ? null : spans.getLast();
      if (last != null && window.from() != null && window.from().equals(last.toExclusive())) {
        TimeWindow joined = TimeWindow.of(last.from(), window.toExclusive(), null);
        spans.set(spans.size() - 1, joined);
      } else {
        spans.add(window);
      }
    }
    return spans;
  }
}
