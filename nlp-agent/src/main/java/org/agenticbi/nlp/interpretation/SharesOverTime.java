package org.agenticbi.nlp.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.agenticbi.model.sql.TimeGrain;
import org.agenticbi.nlp.time.TimeMention;
import org.agenticbi.nlp.time.TimeWindow;

/**
 * Shares of groups at several times: "share of revenue by channel and year", "how did each
 * segment's share of revenue change from 2023 to 2024" -> in each time the shares come to the
 * whole.
 */
final class SharesOverTime {

  private final Draft draft;

  SharesOverTime(Draft draft) {
    this.draft = draft;
  }

  void complete() {
    boolean groups =
        draft.dimensions.stream().anyMatch(each -> !(each instanceof Dimension.OfTime));
    if (!draft.share || draft.part != null || !groups || !draft.shareWithin.isEmpty()) {
      return;
    }
    besideEachOther();
    draft.dimensions.stream()
        .filter(Dimension.OfTime.class::isInstance)
        .findFirst()
        .ifPresent(draft.shareWithin::add);
  }

  /** Two whole periods that are compared are shown one below the other. */
  private void besideEachOther() {
    boolean compared = draft.time.growth || draft.time.compared || draft.time.comparison != null;
    List<TimeWindow> windows = windows();
    TimeGrain unit = windows.isEmpty() ? null : windows.getFirst().unit();
    boolean whole =
        windows.size() == 2
            && unit != null
            && windows.stream().allMatch(window -> PeriodSteps.one(window, unit));
    if (unit == null || !compared || !whole || draft.timeDimension().isPresent()) {
      return;
    }
    draft.time.growth = false;
    draft.time.compared = false;
    draft.time.with = false;
    draft.time.comparison = null;
    draft.time.windows.clear();
    draft.time.windows.addAll(windows);
    draft.dimensions.add(new Dimension.OfTime(unit, null));
  }

  private List<TimeWindow> windows() {
    List<TimeWindow> windows = new ArrayList<>(draft.time.windows);
    TimeMention.Comparison comparison = draft.time.comparison;
    if (comparison != null) {
      if (comparison.base() == null || windows.size() != 1) {
        return List.of();
      }
      windows.add(comparison.base());
    }
    if (windows.size() == 1) {
      return PeriodSteps.ends(windows.getFirst());
    }
    boolean closed = windows.stream().allMatch(TimeWindow::isClosed);
    if (closed) {
      windows.sort(
          Comparator.comparing(window -> Objects.requireNonNull(window.from()).toString()));
    }
    return closed ? windows : List.of();
  }
}
