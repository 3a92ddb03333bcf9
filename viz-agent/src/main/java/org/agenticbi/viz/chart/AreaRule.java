package org.agenticbi.viz.chart;

import java.util.ArrayList;
import java.util.List;
import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;
import tools.jackson.databind.node.ObjectNode;

/** A measure without negative values over time, alone or for up to eight labels -> filled lines. */
final class AreaRule implements ChartRule {

  private static final int MOST_LAYERS = 8;

  @Override
  public ChartType type() {
    return ChartType.AREA;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    if (profile.times().size() != 1
        || profile.groups().size() > 1
        || profile.measures().isEmpty()
        || profile.times().getFirst().timeline().size() < 3) {
      return new Unfit("it needs one measure over three or more points in time.");
    }
    Measure measure = profile.leading().orElseThrow();
    if (measure.hasNegative()) {
      return new Unfit("an area cannot show negative values.");
    }
    List<Field> dimensions = new ArrayList<>(profile.times());
    dimensions.addAll(profile.groups());
    if (!profile.areUnique(dimensions)) {
      return new Unfit("several rows share one point in time.");
    }
    return profile.groups().isEmpty()
        ? fits(profile, measure, dimensions)
        : stacked(profile, measure, dimensions);
  }

  private static Verdict stacked(Profile profile, Measure measure, List<Field> dimensions) {
    LabelField label = profile.groups().getFirst();
    if (label.distinct().size() > MOST_LAYERS || !measure.addsOverLabels()) {
      return new Unfit("only few parts that add up can be layered.");
    }
    return fits(profile, measure, dimensions);
  }

  private static Fits fits(Profile profile, Measure measure, List<Field> dimensions) {
    String noun = profile.groups().isEmpty() ? "Area chart" : "Stacked area chart";
    return new Fits(
        Fit.POSSIBLE,
        "An area shows the course of an amount with its size.",
        new Drawing(noun, List.of(measure), dimensions, draw(profile, measure)));
  }

  private static ObjectNode draw(Profile profile, Measure measure) {
    Specification specification = new Specification(profile);
    TimeField time = profile.times().getFirst();
    ObjectNode encoding =
        Json.object(
            "x",
            Encodings.time(specification, time),
            "y",
            Encodings.amount(specification, measure),
            "tooltip",
            Encodings.tooltip(specification, profile));
    for (LabelField label : profile.groups()) {
      encoding.set("color", Encodings.colour(specification, label));
    }
    double opacity = profile.groups().isEmpty() ? 0.4 : 0.8;
    ObjectNode mark = Json.object("type", "area", "line", true, "opacity", opacity);
    return specification.finish(Json.object("mark", mark, "encoding", encoding));
  }
}
