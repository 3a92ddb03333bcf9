package org.agenticbi.nlp.interpretation;

import java.util.List;
import org.agenticbi.nlp.time.ComparisonKind;
import org.agenticbi.nlp.time.TimeMention;

/** Turns the question before into a draft again, but for its order and its chart. */
final class EarlierDraft {

  private EarlierDraft() {}

  static Draft of(Interpretation previous) {
    Draft draft = new Draft();
    draft.subject = previous.subject();
    draft.outputs.addAll(previous.outputs());
    draft.distinct = previous.distinct();
    draft.metrics.addAll(previous.metrics());
    draft.dimensions.addAll(previous.dimensions());
    draft.share = previous.share();
    draft.shareWithin.addAll(previous.shareWithin());
    draft.time.cumulative = previous.cumulative();
    draft.time.movingRows = previous.movingRows();
    draft.conditions.addAll(previous.having());
    draft.average = previous.average();
    boolean compared = previous.comparison() instanceof Comparison.OfWindows;
    previous.filters().forEach(filter -> add(draft, filter, compared));
    if (previous.shareOf() != null) {
      draft.filters.add(previous.shareOf());
    }
    draft.time.growth = previous.comparison() != null;
    if (previous.comparison() instanceof Comparison.OfPeriods periods && periods.back() > 1) {
      draft.time.comparison =
          new TimeMention.Comparison(0, 0, ComparisonKind.YEAR_OVER_YEAR, null, null);
    }
    if (previous.comparison() instanceof Comparison.OfWindows windows) {
      draft.time.windows.addAll(List.of(windows.base(), windows.current()));
    }
    return draft;
  }

  private static void add(Draft draft, Filter filter, boolean compared) {
    if (!(filter instanceof Filter.Window window)) {
      draft.filters.add(filter);
      return;
    }
    draft.time.column = window.column();
    if (!compared) {
      draft.time.windows.addAll(window.windows());
    }
  }
}
