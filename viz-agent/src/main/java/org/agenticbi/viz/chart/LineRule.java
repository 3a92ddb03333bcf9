package org.agenticbi.viz.chart;

import java.util.List;
import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;

/**
 * Measures over one time -> a line each on one axis; two measures of different units -> columns and
 * a line, each with its axis; one measure for each label over time -> a line a label.
 */
final class LineRule implements ChartRule {

  private static final int FEW = 3;
  private static final int MOST_LINES = 5;

  @Override
  public ChartType type() {
    return ChartType.LINE;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    if (profile.times().size() != 1 || profile.measures().isEmpty()) {
      return new Unfit("it needs a measure over one time.");
    }
    TimeField time = profile.times().getFirst();
    if (time.timeline().size() < 2) {
      return new Unfit("there is only one point in time.");
    }
    if (!profile.groups().isEmpty()) {
      return new SeriesLines().judge(profile, time, asked);
    }
    if (!time.isUnique() && !asked) {
      return new Unfit("several rows share one point in time.");
    }
    return judge(profile, time);
  }

  private static Verdict judge(Profile profile, TimeField time) {
    List<Measure> measures = profile.measures();
    Measure first = measures.getFirst();
    boolean oneAxis =
        measures.stream().allMatch(measure -> measure.style().sharesAxisWith(first.style()));
    if (measures.size() == 2 && !oneAxis) {
      return new Fits(
          Fit.BEST,
          "Two measures of different units each get an axis.",
          new Drawing(
              "Column and line chart", measures, List.of(time), LineBody.combo(profile, time)));
    }
    if (measures.size() > MOST_LINES || !oneAxis) {
      return leading(profile, time);
    }
    boolean few = (time.timeline().size() <= FEW || time.hasGaps()) && measures.size() == 1;
    return new Fits(
        few || (first.isChange() && measures.size() == 1) ? Fit.GOOD : Fit.BEST,
        "A line shows the course over time.",
        new Drawing("Line chart", measures, List.of(time), LineBody.draw(profile, time, measures)));
  }

  private static Verdict leading(Profile profile, TimeField time) {
    Measure measure = profile.leading().orElseThrow();
    return new Fits(
        Fit.GOOD,
        "Shows " + measure.label() + "; the other measures have other units.",
        new Drawing(
            "Line chart",
            List.of(measure),
            List.of(time),
            LineBody.draw(profile, time, List.of(measure))));
  }
}
