package org.agenticbi.viz.chart;

import java.util.List;
import org.agenticbi.viz.table.Profile;

/** Any rows -> the rows themselves; the best for lists of things, possible for all else. */
final class TableRule implements ChartRule {
  @Override
  public ChartType type() {
    return ChartType.TABLE;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    Drawing table = new Drawing("Table", profile.measures(), List.of(), null);
    if (profile.rows() == 0) {
      return new Verdict.Fits(Verdict.Fit.BEST, "There are no rows to draw.", table);
    }
    return profile.isList()
        ? new Verdict.Fits(Verdict.Fit.BEST, "A list of things is read row by row.", table)
        : new Verdict.Fits(Verdict.Fit.POSSIBLE, "Shows every value exactly.", table);
  }
}
