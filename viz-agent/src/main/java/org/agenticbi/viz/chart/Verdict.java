package org.agenticbi.viz.chart;

/** What a rule thinks of its type of chart for a result. */
sealed interface Verdict {

  /**
   * It fits.
   *
   * @param fit how well
   * @param reason when it is the chart to take, in a sentence
   * @param drawing the chart
   */
  record Fits(Fit fit, String reason, Drawing drawing) implements Verdict {}

  /**
   * It does not.
   *
   * @param reason why, so that it can follow "... does not fit: "
   */
  record Unfit(String reason) implements Verdict {}

  /** How well a chart fits; the better first. */
  enum Fit {
    /** The one to show. */
    BEST,
    /** Shows the same as well, or nearly. */
    GOOD,
    /** Can be read, but hides something that others show. */
    POSSIBLE
  }
}
