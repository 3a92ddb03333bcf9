package org.agenticbi.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Additivity;
import org.agenticbi.viz.table.Field;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.NumberStyle;
import org.agenticbi.viz.table.Profile;
import tools.jackson.databind.node.ObjectNode;

/**
 * Two measures of many things -> points. Only when asked for, whole-number identifiers may serve as
 * a measure here, because a place on an axis adds nothing up.
 */
final class PointRule implements ChartRule {

  private static final int MANY = 12;
  private static final int MOST_COLOURS = 8;

  @Override
  public ChartType type() {
    return ChartType.POINT;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    List<Measure> axes = axes(profile, asked);
    if (axes.size() < 2 || profile.rows() < 2) {
      return new Unfit("it needs two measures of several things.");
    }
    boolean overTime = !profile.times().isEmpty();
    if (overTime && !asked) {
      return new Unfit("over time a line shows more.");
    }
    boolean bare = profile.groups().isEmpty() && !overTime && profile.rows() >= 3;
    boolean many = axes.size() == 2 && profile.rows() >= MANY;
    List<Field> names = new ArrayList<>(profile.groups());
    return new Fits(
        bare ? Fit.BEST : many ? Fit.GOOD : Fit.POSSIBLE,
        "Points show how the two measures go together.",
        new Drawing("Scatter plot", axes.subList(0, 2), names, draw(profile, axes)));
  }

  private static List<Measure> axes(Profile profile, boolean asked) {
    List<Measure> axes = new ArrayList<>(profile.measures());
    if (asked && axes.size() < 2) {
      profile.labels().stream().flatMap(label -> numbers(label).stream()).forEach(axes::addFirst);
    }
    return axes;
  }

  private static Optional<Measure> numbers(LabelField label) {
    if (!label.values().stream().allMatch(value -> value == null || value instanceof Number)) {
      return Optional.empty();
    }
    NumberStyle style = NumberStyle.of(null, "integer", new double[0]);
    return Optional.of(
        new Measure(
            label.position(),
            label.name(),
            label.label(),
            "none",
            Additivity.NONE,
            style,
            label.values()));
  }

  private static ObjectNode draw(Profile profile, List<Measure> axes) {
    Specification specification = new Specification(profile);
    ObjectNode x = Encodings.amount(specification, axes.get(0));
    ObjectNode y = Encodings.amount(specification, axes.get(1));
    x.set("scale", Json.object("zero", false));
    y.set("scale", Json.object("zero", false));
    ObjectNode encoding =
        Json.object("x", x, "y", y, "tooltip", Encodings.tooltip(specification, profile));
    profile.groups().stream()
        .filter(label -> label.distinct().size() <= MOST_COLOURS)
        .filter(label -> label.distinct().size() < profile.rows() || profile.rows() <= 4)
        .findFirst()
        .ifPresent(label -> {
          encoding.set("color", Encodings.colour(specification, label));
          encoding.set("shape", Encodings.colour(specification, label));
        });
    ObjectNode mark = Json.object("type", "point", "filled", true, "opacity", 0.75, "size", 60);
    return specification.finish(Json.object("mark", mark, "encoding", encoding));
  }
}
