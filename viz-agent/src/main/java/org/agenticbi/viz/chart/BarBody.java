package org.agenticbi.viz.chart;

import java.util.List;
import org.agenticbi.viz.table.Measure;
import org.agenticbi.viz.table.NumberStyle;
import org.agenticbi.viz.table.Profile;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes the marks of bar charts, upright or lying. */
final class BarBody {

  /** Up to so many bars carry their number; then the axis needs none. */
  private static final int MOST_WRITTEN = 20;

  private static final int STEP = 28;
  private static final int NARROW_STEP = 20;

  private BarBody() {}

  /** A bar a row. */
  static ObjectNode single(
      Specification specification,
      Profile profile,
      Measure measure,
      ObjectNode bands,
      boolean upright,
      int bars) {
    ObjectNode amount = Encodings.amount(specification, measure);
    ObjectNode encoding =
        Json.object(
            upright ? "x" : "y",
            bands,
            upright ? "y" : "x",
            amount,
            "tooltip",
            Encodings.tooltip(specification, profile));
    ObjectNode body = sized(upright, bars);
    if (bars > MOST_WRITTEN) {
      body.set("mark", mark());
      body.set("encoding", encoding);
      return body;
    }
    amount.set("axis", quietAxis());
    body.set("encoding", encoding);
    body.set("layer", layers(specification, measure, upright));
    return body;
  }

  static ObjectNode sized(boolean upright, int bars) {
    if (upright) {
      return Json.object("height", 320);
    }
    return Json.object("height", Json.object("step", bars > MOST_WRITTEN ? NARROW_STEP : STEP));
  }

  static ObjectNode mark() {
    return Json.object("type", "bar", "cornerRadiusEnd", 2);
  }

  private static ObjectNode quietAxis() {
    return Json.object("labels", false, "ticks", false, "grid", false, "domain", false);
  }

  /** The bars, their numbers, and unseen marks that make room for the numbers. */
  private static ArrayNode layers(Specification specification, Measure measure, boolean upright) {
    String number = Specification.datum(measure.name());
    NumberStyle style = measure.style();
    String text =
        specification.calculate(
            measure.label() + " (short)",
            "isValid(" + number + ") ? " + style.shortExpression(number, false) + " : 'no value'");
    String room = specification.calculate(measure.label() + " (room)", number + " * 1.15");
    ObjectNode unseen = Json.object("type", "tick", "opacity", 0, "aria", false, "tooltip", null);
    return Json.array(
        Json.object("mark", mark()),
        Json.object(
            "mark",
            textMark(number, upright),
            "encoding",
            Json.object("text", Json.object("field", text, "type", "nominal"))),
        Json.object(
            "mark",
            unseen,
            "encoding",
            Json.object(upright ? "y" : "x", Json.object("field", room, "type", "quantitative"))));
  }

  private static ObjectNode textMark(String number, boolean upright) {
    ObjectNode mark = Json.object("type", "text", "aria", false);
    if (upright) {
      mark.set("dy", expression(number + " < 0 ? 11 : -8"));
    } else {
      mark.set("align", expression(number + " < 0 ? 'right' : 'left'"));
      mark.set("dx", expression(number + " < 0 ? -5 : 5"));
    }
    return mark;
  }

  private static ObjectNode expression(String expression) {
    return Json.object("expr", expression);
  }

  /** Bars of several series beside each other, on top of each other, or to one length. */
  static ObjectNode series(
      ObjectNode bands,
      ObjectNode amount,
      ObjectNode colour,
      List<ObjectNode> tooltip,
      Arrangement arrangement,
      boolean upright) {
    ObjectNode encoding =
        Json.object(upright ? "x" : "y", bands, upright ? "y" : "x", amount, "color", colour);
    ObjectNode body = Json.object("mark", Json.object("type", "bar"));
    switch (arrangement) {
      case GROUPED -> {
        ObjectNode offset =
            Json.object("field", colour.get("field"), "type", "nominal", "sort", null);
        encoding.set(upright ? "xOffset" : "yOffset", offset);
        amount.set("stack", Json.object("x", null).get("x"));
        if (!upright) {
          body.set("height", Json.object("step", 14, "for", "offset"));
        }
      }
      case STACKED -> amount.put("stack", "zero");
      case PERCENT -> {
        amount.put("stack", "normalize");
        amount.set("axis", Json.object("format", ".0%", "domain", false));
      }
    }
    if (!upright && !body.has("height")) {
      body.set("height", Json.object("step", STEP));
    }
    encoding.set("tooltip", Json.array(tooltip));
    body.set("encoding", encoding);
    return body;
  }

  /** How the bars of several series stand. */
  enum Arrangement {
    /** Beside each other. */
    GROUPED,
    /** On top of each other. */
    STACKED,
    /** On top of each other, all of the same length. */
    PERCENT
  }
}
