package org.agenticbi.viz.chart;

import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;

/**
 * Two dimensions with a measure, or a dimension with measures of one unit -> bars side by side; the
 * best for up to four series, and for numbers that must not be stacked.
 */
final class GroupedBarRule implements ChartRule {

  private static final int BEST_COLOURS = 4;
  private static final int MOST_BARS = 80;

  @Override
  public ChartType type() {
    return ChartType.GROUPED_BAR;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    return SeriesBars.judge(profile, asked, grid -> judge(grid, asked));
  }

  private static Verdict judge(SeriesGrid grid, boolean asked) {
    int bars = grid.bands() * grid.colours();
    if (bars > MOST_BARS && !asked) {
      return new Unfit(bars + " bars side by side are too many to read.");
    }
    if (grid.density() < 0.4 && !asked) {
      return new Unfit("most groups would have only one bar.");
    }
    boolean overTime = grid.band() instanceof TimeField;
    boolean side = grid.colours() <= BEST_COLOURS || !grid.addsUp() || grid.hasNegative();
    Fit fit = side && !overTime ? Fit.BEST : Fit.GOOD;
    return SeriesBars.fits(
        fit,
        "Bars side by side compare the series within each group.",
        "Grouped bar chart",
        grid,
        SeriesBody.Arrangement.GROUPED);
  }
}
