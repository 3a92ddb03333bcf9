package org.agenticbi.nlp.interpretation;

import java.time.LocalDate;
import java.util.ArrayList;
import org.agenticbi.nlp.time.TimeWindow;

/** The times of a question and its follow-up. */
final class MergedTime {

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
      draft.time.windows.clear();
      draft.time.windows.addAll(new ArrayList<>(said.time.windows));
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
}
