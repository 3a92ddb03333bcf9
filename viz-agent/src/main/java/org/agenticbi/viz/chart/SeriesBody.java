package org.agenticbi.viz.chart;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes bars of several series.
 *
 * @param bands what stands along the axis
 * @param amount the length of the bars
 * @param colour the series
 * @param order a column with the place of each series in a stack
 * @param tooltip what is read of a bar
 * @param grid how many bands and colours there are
 */
record SeriesBody(
    ObjectNode bands,
    ObjectNode amount,
    ObjectNode colour,
    Optional<String> order,
    List<ObjectNode> tooltip,
    SeriesGrid grid) {

  private static final int STEP = 28;
  private static final int STEP_IN_GROUP = 14;

  /** Of a band, the part that is no gap; Vega-Lite's default for groups. */
  private static final double GROUP = 0.8;

  /** How the bars of several series stand. */
  enum Arrangement {
    /** Beside each other. */
    GROUPED,
    /** On top of each other. */
    STACKED,
    /** On top of each other, all of the same length. */
    PERCENT
  }

  ObjectNode draw(Arrangement arrangement, boolean upright) {
    ObjectNode encoding =
        Json.object(upright ? "x" : "y", bands, upright ? "y" : "x", amount, "color", colour);
    ObjectNode body = Json.object("mark", Json.object("type", "bar"));
    if (!upright) {
      body.put("height", height(arrangement));
    }
    switch (arrangement) {
      case GROUPED -> {
        encoding.set(upright ? "xOffset" : "yOffset", offset(colour));
        amount.set("stack", JsonNodeFactory.instance.nullNode());
      }
      case STACKED -> amount.put("stack", "zero");
      case PERCENT -> {
        amount.put("stack", "normalize");
        amount.set("axis", Json.object("format", ".0%", "domain", false));
      }
    }
    if (arrangement != Arrangement.GROUPED) {
      order.ifPresent(
          place -> encoding.set("order", Json.object("field", place, "type", "quantitative")));
    }
    encoding.set("tooltip", Json.array(tooltip));
    body.set("encoding", encoding);
    return body;
  }

  private static ObjectNode offset(ObjectNode colour) {
    return Json.object("field", colour.get("field"), "type", "nominal", "sort", colour.get("sort"));
  }

  /**
   * In pixels: of a height by steps, Vega-Lite says that it cannot be fitted, though only the width
   * is.
   */
  private int height(Arrangement arrangement) {
    return switch (arrangement) {
      case GROUPED -> (int) Math.round(STEP_IN_GROUP * grid.bands() * grid.colours() / GROUP);
      case STACKED, PERCENT -> STEP * grid.bands();
    };
  }
}
