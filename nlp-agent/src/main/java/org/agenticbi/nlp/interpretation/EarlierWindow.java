package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

/** The one time that the question before was about. */
final class EarlierWindow {

  private EarlierWindow() {}

  /** That time; null where there was none, or several. */
  static @Nullable TimeWindow of(@Nullable Interpretation earlier) {
    if (earlier == null) {
      return null;
    }
    List<TimeWindow> windows =
        earlier.filters().stream()
            .filter(Filter.Window.class::isInstance)
            .flatMap(filter -> ((Filter.Window) filter).windows().stream())
            .toList();
    return windows.size() == 1 ? windows.getFirst() : null;
  }
}
