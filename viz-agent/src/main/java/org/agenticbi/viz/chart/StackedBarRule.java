package org.agenticbi.viz.chart;

import org.agenticbi.viz.chart.Verdict.Fit;
import org.agenticbi.viz.chart.Verdict.Unfit;
import org.agenticbi.viz.table.Additivity;
import org.agenticbi.viz.table.Profile;
import org.agenticbi.viz.table.TimeField;

/** Two dimensions with a measure that may be added up -> bars on top of each other. */
final class StackedBarRule implements ChartRule {

  private static final int BEST_COLOURS_GROUPED = 4;
  private static final int MOST_BEST = 60;

  @Override
  public ChartType type() {
    return ChartType.STACKED_BAR;
  }

  @Override
  public Verdict judge(Profile profile, boolean asked) {
    return SeriesBars.judge(profile, asked, grid -> judge(grid, asked));
  }

  static Verdict judge(SeriesGrid grid, boolean asked) {
    if (grid.hasNegative()) {
      return new Unfit("negative values cannot be stacked on positive ones.");
    }
    if (!grid.addsUp() && !(asked && couldAdd(grid))) {
      return new Unfit("the values cannot be added up, so a stack would have no meaning.");
    }
    boolean many = grid.colours() > BEST_COLOURS_GROUPED;
    boolean overTime = grid.band() instanceof TimeField;
    return SeriesBars.fits(
        many && !overTime && grid.density() >= 0.4 && grid.bands() * grid.colours() <= MOST_BEST
            ? Fit.BEST
            : Fit.GOOD,
        "Stacked bars show the parts and their total.",
        "Stacked bar chart",
        grid,
        SeriesBody.Arrangement.STACKED);
  }

  private static boolean couldAdd(SeriesGrid grid) {
    return grid.measures().stream().allMatch(measure -> measure.additivity() != Additivity.NONE);
  }
}
