package org.agenticbi.viz.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.Profile;
import tools.jackson.databind.node.ObjectNode;

/** Writes a bar a row: with its number at the end where there is room, with an axis otherwise. */
final class BarBody {

  private static final int MOST_WRITTEN_LYING = 20;
  private static final int MOST_WRITTEN_UPRIGHT = 9;
  private static final int MOST_PERCENT_UPRIGHT = 12;
  private static final int STEP = 28;
  private static final int NARROW_STEP = 20;

  private final Specification specification;
  private final Profile profile;
  private final Measure measure;
  private final boolean upright;
  private final Optional<ObjectNode> colour;

  BarBody(
      Specification specification,
      Profile profile,
      Measure measure,
      boolean upright,
      Optional<ObjectNode> colour) {
    this.specification = specification;
    this.profile = profile;
    this.measure = measure;
    this.upright = upright;
    this.colour = colour;
  }

  ObjectNode draw(ObjectNode bands, int bars) {
    boolean written = bars <= mostWritten();
    ObjectNode amount = Encodings.amount(specification, measure);
    if (written) {
      amount.set("axis", quietAxis());
    }
    if (upright && measure.hasNegative()) {
      ((ObjectNode) bands.get("axis")).put("domain", false);
    }
    ObjectNode encoding =
        Json.object(
            upright ? "x" : "y",
            bands,
            amountChannel(),
            amount,
            "tooltip",
            Encodings.tooltip(specification, profile));
    int height = upright ? 320 : step(bars) * bars;
    return Json.object(
        "height", height, "encoding", encoding, "layer", Json.array(layers(written)));
  }

  private int mostWritten() {
    int most = measure.style().isPercent() ? MOST_PERCENT_UPRIGHT : MOST_WRITTEN_UPRIGHT;
    return upright ? most : MOST_WRITTEN_LYING;
  }

  private String amountChannel() {
    return upright ? "y" : "x";
  }

  private static int step(int bars) {
    return bars > MOST_WRITTEN_LYING ? NARROW_STEP : STEP;
  }

  static ObjectNode mark() {
    return Json.object("type", "bar", "cornerRadiusEnd", 2);
  }

  private static ObjectNode quietAxis() {
    return Json.object("labels", false, "ticks", false, "grid", false, "domain", false);
  }

  private List<ObjectNode> layers(boolean written) {
    List<ObjectNode> layers = new ArrayList<>();
    ObjectNode bars = Json.object("mark", mark());
    colour.ifPresent(shown -> bars.set("encoding", Json.object("color", shown)));
    layers.add(bars);
    if (measure.hasNegative()) {
      layers.add(zero());
    }
    if (written) {
      layers.add(numbers());
      layers.add(room());
    }
    return layers;
  }

  /** The line that bars rise above and fall below. */
  private ObjectNode zero() {
    String along = upright ? "x" : "y";
    ObjectNode from = Json.object("value", 0);
    ObjectNode to = Json.object("value", upright ? "width" : "height");
    return Json.object(
        "mark",
        Json.object("type", "rule", "aria", false, "tooltip", null),
        "encoding",
        Json.object(
            along,
            from,
            along + "2",
            to,
            amountChannel(),
            Json.object("datum", 0),
            "tooltip",
            null));
  }

  private ObjectNode numbers() {
    String number = Specification.datum(measure.name());
    String text =
        specification.calculate(
            measure.label() + " (short)",
            "isValid("
                + number
                + ") ? "
                + measure.style().shortExpression(number, false)
                + " : 'no value'");
    ObjectNode mark = Json.object("type", "text", "aria", false);
    if (upright) {
      mark.set("dy", Json.object("expr", number + " < 0 ? 11 : -8"));
    } else {
      mark.set("align", Json.object("expr", number + " < 0 ? 'right' : 'left'"));
      mark.set("dx", Json.object("expr", number + " < 0 ? -5 : 5"));
    }
    ObjectNode shown = Json.object("text", Json.object("field", text, "type", "nominal"));
    return Json.object("mark", mark, "encoding", shown);
  }

  /** Unseen marks a little beyond the bars, which make room for the numbers. */
  private ObjectNode room() {
    String beyond =
        specification.calculate(
            measure.label() + " (room)", Specification.datum(measure.name()) + " * 1.18");
    return Json.object(
        "mark",
        Json.object("type", "tick", "opacity", 0, "aria", false, "tooltip", null),
        "encoding",
        Json.object(amountChannel(), Json.object("field", beyond, "type", "quantitative")));
  }
}
