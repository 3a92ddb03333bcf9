package org.agenticbi.viz.chart;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * How much of a chart's place its words may take, as expressions over the width of that place, so
 * that the same specification can be read on a phone. Without a place (on a server) the width is
 * not known, and the words get what they get on a desk.
 */
final class Room {

  private static final String WIDTH = "containerSize()[0]";
  private static final int NARROW = 440;
  private static final int LETTER = 7;
  private static final int SYMBOL = 32;

  private Room() {}

  /** Pixels for a label under each of so many bands, so that neighbours do not touch. */
  static ObjectNode underBands(int bands) {
    return expression(
        WIDTH + " > 0 ? max(28, (" + WIDTH + " - 60) / " + Math.max(1, bands) + " - 3) : 140");
  }

  /** Pixels for the labels to the left of lying bars. */
  static ObjectNode beforeBars() {
    return expression(WIDTH + " < " + NARROW + " ? 110 : 220");
  }

  /** A measure of a round chart: smaller in a narrow place. */
  static ObjectNode round(int pixels) {
    return expression(WIDTH + " < " + NARROW + " ? " + pixels * 2 / 3 + " : " + pixels);
  }

  /** How many entries of a legend stand side by side. */
  static ObjectNode legendColumns(List<String> texts) {
    int longest = texts.stream().mapToInt(String::length).max().orElse(1);
    int entry = Math.min(longest, 24) * LETTER + SYMBOL;
    return expression(
        "max(1, min(6, floor((" + WIDTH + " > 0 ? " + WIDTH + " - 50 : 420) / " + entry + ")))");
  }

  private static ObjectNode expression(String text) {
    return Json.object("expr", text);
  }
}
