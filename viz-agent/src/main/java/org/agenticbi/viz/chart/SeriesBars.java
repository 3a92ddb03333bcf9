package org.agenticbi.viz.chart;

import java.util.Optional;
import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Fits;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Profile;

/** What the rules for bars of several series have in common: the limits of the grid. */
final class SeriesBars {

  private static final int MOST_BANDS = 40;
  private static final int MOST_COLOURS = 8;

  private SeriesBars() {}

  /** A rule that knows that the grid can be read as coloured bars. */
  interface GridRule {
    Verdict judge(SeriesGrid grid);
  }

  static Verdict judge(Profile profile, boolean asked, GridRule rule) {
    Optional<SeriesGrid> found = SeriesGrid.of(profile);
    if (found.isEmpty()) {
      return new Unfit(
          "it needs two dimensions with one measure, or several measures of one unit.");
    }
    SeriesGrid grid = found.get();
    if (grid.bands() < 2 || grid.colours() < 2) {
      return new Unfit("there is only one series.");
    }
    if (grid.colours() > (asked ? MOST_COLOURS * 2 : MOST_COLOURS)) {
      return new Unfit(grid.colours() + " colours cannot be told apart.");
    }
    if (grid.bands() > MOST_BANDS) {
      return new Unfit(grid.bands() + " groups of bars are too many to read.");
    }
    return rule.judge(grid);
  }

  static Fits fits(
      Fit fit, String reason, String noun, SeriesGrid grid, SeriesBody.Arrangement how) {
    return new Fits(
        fit, reason, new Drawing(noun, grid.measures(), grid.dimensions(), grid.draw(how)));
  }
}
