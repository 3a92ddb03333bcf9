package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.agenticbi.nlp.time.TimeWindow;

/** The times of a question and its follow-up. */
final class MergedTime {

  private static final String LATEST = ", the latest one";

  private final Draft said;
  private final FollowUpWords words;
  private final LocalDate asOf;

  MergedTime(Draft said, FollowUpWords words, LocalDate asOf) {
    this.said = said;
    this.words = words;
    this.asOf = asOf;
  }

  void into(Draft draft) {
    draft.time.growth |= said.time.growth;
    draft.time.cumulative |= said.time.cumulative;
    if (said.time.movingRows != null) {
      draft.time.movingRows = said.time.movingRows;
      draft.time.movingUnit = said.time.movingUnit;
    }
    draft.time.trend |= said.time.trend;
    if (words.takeAway()) {
      said.time.excluded.addAll(said.time.windows);
      said.time.windows.clear();
    }
    if (!said.time.windows.isEmpty()) {
      List<TimeWindow> windows = new ArrayList<>(said.time.windows);
      windows.replaceAll(window -> ofTheYearBefore(draft.time.windows, window));
      draft.time.windows.clear();
      draft.time.windows.addAll(windows);
      draft.time.growth = said.time.growth;
    }
    draft.time.excluded.addAll(said.time.excluded);
    if (said.time.column != null) {
      draft.time.column = said.time.column;
    }
    if (said.time.comparison != null) {
      draft.time.comparison = said.time.comparison;
    }
    shift(draft);
    draft.time.compared = said.time.compared;
  }

  /** "and the quarter before?" moves the window. */
  private void shift(Draft draft) {
    boolean closed = !draft.time.windows.isEmpty() && draft.time.windows.getFirst().isClosed();
    if (said.time.shifted && said.time.comparison != null && closed) {
      TimeWindow moved = said.time.comparison.baseFor(draft.time.windows.getFirst(), asOf);
      draft.time.windows.clear();
      draft.time.windows.add(moved);
      draft.time.comparison = null;
    }
  }

  /** "in 2024", "only Q1": that of the year which is spoken of, and not the latest there is. */
  private TimeWindow ofTheYearBefore(List<TimeWindow> before, TimeWindow window) {
    boolean latest = window.label().endsWith(LATEST) && window.isClosed();
    if (!latest || before.size() != 1 || !before.getFirst().isClosed()) {
      return window;
    }
    int year = before.getFirst().from().getYear();
    boolean oneYear = before.getFirst().toExclusive().minusDays(1).getYear() == year;
    TimeWindow moved = window;
    while (oneYear && moved.from().getYear() > year) {
      moved = moved.sameLastYear();
    }
    if (moved.from().getYear() != year || moved.equals(window)) {
      return window;
    }
    said.assumptions.remove(window.label());
    String name = window.label().substring(0, window.label().length() - LATEST.length());
    return moved.called(name.replace(String.valueOf(window.from().getYear()), "" + year));
  }
}
