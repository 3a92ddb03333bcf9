package org.agenticbi.viz.chart;

import java.util.List;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.NumberStyle;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the marks of line charts. */
final class LineBody {

  /** More points than this are not marked each. */
  private static final int MOST_MARKED = 40;

  /** Lines that stay above this part of their height need not begin at zero. */
  private static final double HIGH = 0.6;

  private LineBody() {}

  /** A line for each measure, on one axis. */
  static ObjectNode draw(Profile profile, TimeField time, List<Measure> measures) {
    Specification specification = new Specification(profile);
    ObjectNode x = Encodings.time(specification, time);
    ArrayNode tooltip = Encodings.tooltip(specification, profile);
    ObjectNode encoding = Json.object("x", x);
    if (measures.size() == 1) {
      ObjectNode y = Encodings.amount(specification, measures.getFirst());
      encoding.set("y", zoomed(y, measures));
      encoding.set("tooltip", tooltip);
    } else {
      Specification.Folded folded = specification.fold(measures);
      NumberStyle style = widest(measures);
      encoding.set("y", zoomed(Encodings.amount(folded.amount(), style, unit(style)), measures));
      encoding.set("color", Encodings.colour(folded.key(), "Measure", labels(measures)));
      encoding.set(
          "tooltip",
          Json.array(
              Encodings.tooltipLine(specification, time),
              Json.object("field", folded.key(), "type", "nominal", "title", "Measure"),
              reading(folded.amount(), style)));
    }
    ObjectNode mark = mark(time.timeline().size());
    return specification.finish(Json.object("mark", mark, "encoding", encoding));
  }

  static List<String> labels(List<Measure> measures) {
    return measures.stream().map(Measure::label).toList();
  }

  static ObjectNode reading(String reference, NumberStyle style) {
    return Json.object(
        "field",
        reference,
        "type",
        "quantitative",
        "title",
        style.title("Value", false),
        "format",
        style.preciseFormat());
  }

  static String unit(NumberStyle style) {
    return style.unit() == null || style.isPercent() ? "" : style.unit();
  }

  static NumberStyle widest(List<Measure> measures) {
    NumberStyle widest = measures.getFirst().style();
    for (Measure measure : measures) {
      widest = measure.style().largest() > widest.largest() ? measure.style() : widest;
    }
    return widest;
  }

  static ObjectNode mark(int points) {
    ObjectNode mark = Json.object("type", "line", "strokeWidth", 2);
    if (points <= MOST_MARKED) {
      mark.set("point", Json.object("size", 36, "filled", true));
    } else {
      mark.put("point", "transparent");
    }
    return mark;
  }

  /** Lets an axis begin above zero where the course would be flat otherwise. */
  static ObjectNode zoomed(ObjectNode amount, List<Measure> measures) {
    double lowest = measures.stream().mapToDouble(Measure::lowest).min().orElse(0);
    double highest = measures.stream().mapToDouble(Measure::highest).max().orElse(0);
    if (lowest > 0 && lowest > HIGH * highest) {
      amount.set("scale", Json.object("zero", false));
    }
    return amount;
  }

  /** Columns for the first measure and a line for the second, each with its axis. */
  static ObjectNode combo(Profile profile, TimeField time) {
    Specification specification = new Specification(profile);
    Measure columns = profile.measures().getFirst();
    Measure line = profile.measures().getLast();
    ObjectNode x = Encodings.timeBands(specification, time);
    ObjectNode right = Encodings.amount(specification, line);
    ((ObjectNode) right.get("axis")).put("orient", "right").put("grid", false);
    ArrayNode tooltip = Encodings.tooltip(specification, profile);
    return specification.finish(
        Json.object(
            "encoding",
            Json.object("x", x, "tooltip", tooltip),
            "layer",
            Json.array(
                layer(
                    specification,
                    BarBody.mark(),
                    Encodings.amount(specification, columns),
                    columns),
                layer(specification, mark(time.timeline().size()), right, line)),
            "resolve",
            Json.object("scale", Json.object("y", "independent"))));
  }

  private static ObjectNode layer(
      Specification specification, ObjectNode mark, ObjectNode amount, Measure measure) {
    String label = Specification.title(measure.label());
    String series =
        specification.calculate("series " + label, JsonNodeFactory.instance.stringNode(label) + "");
    ObjectNode colour = Encodings.colour(series, label, List.of(label));
    return Json.object("mark", mark, "encoding", Json.object("y", amount, "color", colour));
  }
}
