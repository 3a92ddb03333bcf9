package org.agenticbi.viz.chart;

import java.util.List;
import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import tools.jackson.databind.node.ObjectNode;

/** One list of numbers -> how often they occur in each span of values. */
final class HistogramRule implements ChartRule {

  private static final int FEWEST = 5;
  private static final int MANY = 20;

  @Override
  public ChartType type() {
    return ChartType.HISTOGRAM;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    boolean bare = profile.groups().isEmpty() && profile.times().isEmpty();
    if (profile.measures().isEmpty() || (!asked && (!bare || profile.measures().size() > 1))) {
      return new Unfit("it needs one list of numbers.");
    }
    if (profile.rows() < FEWEST) {
      return new Unfit(profile.rows() + " values are too few for a distribution.");
    }
    Measure measure = profile.leading().orElseThrow();
    return new Fits(
        profile.rows() >= MANY ? Fit.GOOD : Fit.POSSIBLE,
        "Shows how the values are spread.",
        new Drawing("Histogram", List.of(measure), List.of(), draw(profile, measure)));
  }

  private static ObjectNode draw(Profile profile, Measure measure) {
    Specification specification = new Specification(profile);
    ObjectNode x = Encodings.amount(specification, measure);
    x.set("bin", Json.object("maxbins", 20));
    x.set("axis", Encodings.amountAxis(measure.style()));
    ObjectNode y = Json.object("aggregate", "count", "title", "Number of rows");
    y.set("axis", Json.object("tickMinStep", 1, "domain", false));
    ObjectNode span = x.deepCopy();
    span.remove("axis");
    span.put("format", measure.style().preciseFormat());
    ObjectNode count =
        Json.object("aggregate", "count", "type", "quantitative", "title", "Number of rows");
    return specification.finish(
        Json.object(
            "mark",
            "bar",
            "encoding",
            Json.object("x", x, "y", y, "tooltip", Json.array(span, count))));
  }
}
