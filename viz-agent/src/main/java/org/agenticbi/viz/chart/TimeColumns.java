package org.agenticbi.viz.chart;

import java.util.List;
import java.util.Optional;
import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;
import tools.jackson.databind.node.ObjectNode;

/** One measure over one time -> a column a span; the best for few spans and for changes. */
final class TimeColumns {

  private static final int FEW = 3;
  private static final int MOST = 40;
  private static final int MOST_CHANGES = 24;

  Verdict judge(Profile profile, Measure measure) {
    TimeField time = profile.times().getFirst();
    int spans = time.timeline().size();
    if (profile.times().size() > 1 || !profile.groups().isEmpty() || !time.isUnique()) {
      return new Unfit("several rows share one span of time.");
    }
    if (spans > MOST) {
      return new Unfit("there are " + spans + " spans of time, too many for columns.");
    }
    boolean alone = profile.measures().size() == 1;
    boolean best =
        alone && (spans <= FEW || time.hasGaps() || (measure.isChange() && spans <= MOST_CHANGES));
    return new Fits(
        best ? Fit.BEST : alone ? Fit.GOOD : Fit.POSSIBLE,
        measure.isChange()
            ? "Columns above and below zero show rises and falls."
            : "Columns compare single spans of time.",
        new Drawing("Column chart", List.of(measure), List.of(time), draw(profile, measure, time)));
  }

  private static ObjectNode draw(Profile profile, Measure measure, TimeField time) {
    Specification specification = new Specification(profile);
    ObjectNode bands = Encodings.timeBands(specification, time);
    int bars = time.timeline().size();
    return specification.finish(
        new BarBody(specification, profile, measure, true, Optional.empty()).draw(bands, bars));
  }
}
