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

/** One measure over two dimensions -> a shaded grid; the best when both have many values. */
final class RectRule implements ChartRule {

  private static final int MANY = 8;
  private static final int MANY_ACROSS = 5;
  private static final int MANY_CELLS = 40;
  private static final int MOST = 60;
  private static final int STEP = 26;

  @Override
  public ChartType type() {
    return ChartType.RECT;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    List<Field> axes = new ArrayList<>(profile.times());
    axes.addAll(profile.groups());
    if (axes.size() != 2 || profile.measures().isEmpty()) {
      return new Unfit("it needs one measure over two dimensions.");
    }
    Field wide = axes.getFirst();
    Field high = axes.getLast();
    if (!profile.areUnique(axes)) {
      return new Unfit("several rows share one cell.");
    }
    if (wide.distinct().size() > MOST || high.distinct().size() > MOST) {
      return new Unfit("the grid would be larger than " + MOST + " by " + MOST + ".");
    }
    if (profile.density(wide, high) < 0.3 && !asked) {
      return new Unfit("most cells of the grid would be empty.");
    }
    boolean labels = wide instanceof LabelField;
    boolean turned = labels && wide.distinct().size() > high.distinct().size();
    return fits(profile, turned ? high : wide, turned ? wide : high);
  }

  private static Fits fits(Profile profile, Field wide, Field high) {
    boolean many =
        wide.distinct().size() >= MANY_ACROSS
            && high.distinct().size() >= MANY_ACROSS
            && profile.rows() > MANY_CELLS;
    Measure measure = profile.leading().orElseThrow();
    return new Fits(
        many ? Fit.BEST : profile.rows() >= MANY ? Fit.GOOD : Fit.POSSIBLE,
        "A grid shows where the high and low values are.",
        new Drawing(
            "Heatmap", List.of(measure), List.of(wide, high), draw(profile, measure, wide, high)));
  }

  private static ObjectNode draw(Profile profile, Measure measure, Field wide, Field high) {
    Specification specification = new Specification(profile);
    ObjectNode legend =
        Json.object(
            "title",
            Specification.title(measure.style().title(measure.label(), true)),
            "labelExpr",
            measure.style().shortExpression("datum.value", true));
    ObjectNode colour =
        Json.object(
            "field", specification.measure(measure), "type", "quantitative", "legend", legend);
    if (measure.hasNegative() && measure.highest() > 0) {
      colour.set("scale", Json.object("domainMid", 0));
    }
    ObjectNode encoding =
        Json.object(
            "x",
            axis(specification, wide, true),
            "y",
            axis(specification, high, false),
            "color",
            colour,
            "tooltip",
            Encodings.tooltip(specification, profile));
    return specification.finish(
        Json.object("height", STEP * high.distinct().size(), "mark", "rect", "encoding", encoding));
  }

  private static ObjectNode axis(Specification specification, Field field, boolean across) {
    return switch (field) {
      case TimeField time -> Encodings.timeBands(specification, time);
      case LabelField label -> {
        boolean upright =
            across && Labels.fitUpright(label.distinct().stream().map(LabelField::text).toList());
        yield Encodings.bands(specification, List.of(label), upright);
      }
      case Measure measure -> throw new IllegalStateException("no axis: " + measure.name());
    };
  }
}
