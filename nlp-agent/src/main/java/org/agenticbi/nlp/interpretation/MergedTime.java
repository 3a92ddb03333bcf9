package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.agenticbi.nlp.time.TimeWindow;
import org.jspecify.annotations.Nullable;

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
      again(draft, windows);
      draft.time.windows.clear();
      draft.time.windows.addAll(windows);
      draft.time.growth = said.time.growth;
    }
    draft.time.excluded.addAll(said.time.excluded);
    if (said.time.column != null && !ofThoseOfBefore(draft)) {
      draft.time.column = said.time.column;
    }
    if (said.time.comparison != null) {
      draft.time.comparison = said.time.comparison;
    }
    shift(draft);
    draft.time.compared = said.time.compared;
  }

  /**
   * "how many of them have left" of those hired in 2023: they were hired then, and left whenever.
   */
  private boolean ofThoseOfBefore(Draft draft) {
    return words.ofThem() && said.time.windows.isEmpty() && !draft.time.windows.isEmpty();
  }

  /** "and last year?" behind a question about 2024: nobody asks for the same twice. */
  private void again(Draft draft, List<TimeWindow> windows) {
    boolean one = windows.size() == 1 && draft.time.windows.size() == 1 && nothingElse();
    if (!one || !windows.getFirst().relative() || !windows.getFirst().isClosed()) {
      return;
    }
    TimeWindow before = draft.time.windows.getFirst();
    boolean same =
        Objects.equals(before.from(), windows.getFirst().from())
            && Objects.equals(before.toExclusive(), windows.getFirst().toExclusive())
            && !before.relative();
    if (same) {
      windows.set(0, before.previous());
      said.assume(before.previous().label());
    }
  }

  private boolean nothingElse() {
    return said.metrics.isEmpty() && said.dimensions.isEmpty() && said.filters.isEmpty();
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
    boolean latest = window.label().endsWith(LATEST);
    Integer year = before.size() == 1 ? onlyYear(before.getFirst()) : null;
    LocalDate from = window.from();
    if (!latest || year == null || from == null || !window.isClosed() || from.getYear() <= year) {
      return window;
    }
    TimeWindow moved = window;
    for (int back = from.getYear(); back > year; back--) {
      moved = moved.sameLastYear();
    }
    said.assumptions.remove(window.label());
    String name = window.label().substring(0, window.label().length() - LATEST.length());
    return moved.called(name.replace(String.valueOf(from.getYear()), year.toString()));
  }

  /** The year in which all of a window lies; null when there is none. */
  private static @Nullable Integer onlyYear(TimeWindow window) {
    LocalDate from = window.from();
    LocalDate end = window.toExclusive();
    return from != null && end != null && end.minusDays(1).getYear() == from.getYear()
        ? (Integer) from.getYear()
        : null;
  }
}
