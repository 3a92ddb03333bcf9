package org.agenticbi.viz.chart;

import org.agenticbi.viz.table.Profile;

/** Judges whether one type of chart fits a result, and draws it where it does. */
interface ChartRule {

  /** The type that it knows. */
  ChartType type();

  /**
   * Result -> drawing with its fitness, or the reason why not.
   *
   * @param asked whether a person asked for this type: then limits of taste are wider, limits of
   *     truth are not
   */
  Verdict judge(Profile profile, boolean asked);
}
