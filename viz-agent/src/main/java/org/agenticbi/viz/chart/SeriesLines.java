package org.agenticbi.viz.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Additivity;
import org.agenticbi.viz.table.LabelField;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;
import tools.jackson.databind.node.ObjectNode;

/**
 * One measure for each label over time -> a line a label, up to eight; more are one line "Other"
 * where their values may be added up, and no lines otherwise.
 */
final class SeriesLines {

  private static final int MOST_LINES = 8;
  private static final int FEW = 3;
  private static final String OTHER = "Other";

  Verdict judge(Profile profile, TimeField time, boolean asked) {
    if (profile.groups().size() > 1 || profile.measures().size() > 1) {
      return new Unfit("it takes one measure and one label over time.");
    }
    LabelField label = profile.groups().getFirst();
    Measure measure = profile.measures().getFirst();
    if (!profile.areUnique(List.of(time, label))) {
      return new Unfit("several rows share one " + label.label() + " and point in time.");
    }
    if (profile.density(time, label) < 0.4 && !asked) {
      return new Unfit("most lines would have only few points.");
    }
    int lines = label.distinct().size();
    boolean adds = measure.additivity() == Additivity.FULL;
    if (lines > MOST_LINES && !adds) {
      return new Unfit(lines + " lines cannot be told apart, and they cannot be added up.");
    }
    String reason =
        lines > MOST_LINES
            ? "Lines show the course of the 7 largest; the other " + (lines - 7) + " are added up."
            : "A line a " + label.label() + " shows the courses side by side.";
    return new Fits(
        time.timeline().size() > FEW - 1 ? Fit.BEST : Fit.GOOD,
        reason,
        new Drawing(
            "Line chart", List.of(measure), List.of(time, label), draw(profile, time, label)));
  }

  private static ObjectNode draw(Profile profile, TimeField time, LabelField label) {
    Specification specification = new Specification(profile);
    Measure measure = profile.measures().getFirst();
    ObjectNode y = Encodings.amount(specification, measure);
    ObjectNode x = Encodings.time(specification, time);
    ObjectNode colour = Encodings.colour(specification, label);
    ObjectNode reading = Encodings.tooltipLine(specification, measure);
    if (label.distinct().size() > MOST_LINES) {
      List<String> largest = largest(label, measure).subList(0, MOST_LINES - 1);
      colour.put("field", other(specification, label, largest, x, y));
      List<String> order = new ArrayList<>(largest);
      order.add(OTHER);
      colour.set("sort", Json.array(order));
      reading.set("field", y.get("field"));
    }
    ObjectNode encoding =
        Json.object(
            "x",
            x,
            "y",
            LineBody.zoomed(y, List.of(measure)),
            "color",
            colour,
            "tooltip",
            Json.array(
                Encodings.tooltipLine(specification, time),
                Json.object(
                    "field", colour.get("field"), "type", "nominal", "title", colour.get("title")),
                reading));
    return specification.finish(
        Json.object("mark", LineBody.mark(time.timeline().size()), "encoding", encoding));
  }

  /** Adds up all lines but the seven largest. */
  private static String other(
      Specification specification,
      LabelField label,
      List<String> largest,
      ObjectNode x,
      ObjectNode y) {
    String value = specification.labelValue(label);
    String named =
        specification.calculate(
            label.label() + " or other",
            "indexof("
                + Json.array(largest)
                + ", "
                + value
                + ") >= 0 ? "
                + value
                + " : '"
                + OTHER
                + "'");
    String sum = specification.fresh("amount");
    specification.transform(
        Json.object(
            "aggregate",
            Json.array(Json.object("op", "sum", "field", y.get("field"), "as", sum)),
            "groupby",
            Json.array(x.get("field"), named)));
    y.put("field", sum);
    return named;
  }

  private static List<String> largest(LabelField label, Measure measure) {
    Map<String, Double> sums = new LinkedHashMap<>();
    for (int row = 0; row < label.values().size(); row++) {
      double value = measure.at(row);
      sums.merge(label.text(row), Double.isNaN(value) ? 0 : value, Double::sum);
    }
    List<String> names = new ArrayList<>(sums.keySet());
    names.sort(Comparator.comparingDouble((String name) -> -sums.getOrDefault(name, 0.0)));
    return names;
  }
}
